import { endsSentence } from './endsSentence.js';
import { fewestDeckWords } from './headBounds.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** "SPIEGEL: Herr Thomsen, warum …?": who asks, and in the next line who answers. */
const speech = /^\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?: \S/u;

/** What the talk is about, set apart between the headline and the first question, which stands at that place of the head. */
export function isTopic(deck: HeadLine, question: number, { head, draft }: HeadWalk): boolean {
  const [line, next] = [head[question], head[question + 1]];
  if (!draft.hasHeadline || draft.deck !== undefined || line === undefined || next === undefined || line.follows) return false;
  if (endsSentence(deck.text) || speech.test(deck.text) || deck.text.split(' ').length < fewestDeckWords) return false;
  return speech.test(line.text) && speech.test(next.text) && line.text.split(':', 1)[0] !== next.text.split(':', 1)[0] && /\?["”»]?$/.test(line.text);
}
