import type { FoundReference } from './findReferences.js';
import { firstMatches } from './firstMatches.js';
import { isCued } from './isCued.js';

/** The quoted headline of another article, of at least two words. */
const quoted = /["“«„「『]([^"“”«»„「」『』]{8,160})["”»“」』]/g;

/** A headline begins with no small letter: `they see "secure and lasting jobs"` quotes a phrase. */
const mayBegin = /^[^\p{L}\p{N}]*(?!\p{Ll})[\p{L}\p{N}]/u;
/** After a word of the same clause, these are verbs, as in `investors see “A New Dawn”`; unless the word leads to a reference. */
const isVerb =
  /(?<![\p{L}\p{N}])(?!(?:please|also|but|details|information|more|aussi|también|además|também|anche)\s)[\p{L}\p{N}’'-]{1,30}[”"»’]?[\s\u00A0]{1,2}(?:see|compare|voir|lire|ver|vedi|se)[\s\u00A0]{0,2}$/iu;

/** References to an article by its headline: `see “The vote of the board”`. */
export function* headlineReferences(text: string): Generator<FoundReference> {
  for (const match of firstMatches(text, quoted)) {
    const [whole, headline = ''] = match;
    const [start, end] = [match.index, match.index + whole.length];
    if (!/\S\s\S|[\p{sc=Han}\p{sc=Hiragana}]/u.test(headline) || !mayBegin.test(headline) || isVerb.test(text.slice(Math.max(0, start - 40), start)) || !isCued(text, start, end))
      continue;
    yield { start, end, reference: { text: whole, headline, rule: 'headline-reference' } };
  }
}
