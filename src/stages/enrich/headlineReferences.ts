import type { FoundReference } from './findReferences.js';
import { firstMatches } from './firstMatches.js';
import { isCued } from './isCued.js';

/** The quoted headline of another article, of at least two words. */
const quoted = /["“«„「『]([^"“”«»„「」『』]{8,160})["”»“」』]/g;

/** References to an article by its headline: `see “The vote of the board”`. */
export function* headlineReferences(text: string): Generator<FoundReference> {
  for (const match of firstMatches(text, quoted)) {
    const [whole, headline = ''] = match;
    const [start, end] = [match.index, match.index + whole.length];
    if (!/\S\s\S|[\p{sc=Han}\p{sc=Hiragana}]/u.test(headline) || !isCued(text, start, end)) continue;
    yield { start, end, reference: { text: whole, headline, rule: 'headline-reference' } };
  }
}
