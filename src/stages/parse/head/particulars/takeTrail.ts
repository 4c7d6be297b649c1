import type { Particular } from '../headWalk.js';

/** How many lines further the headline itself may stand, and the fewest UTF-16 units of one. */
const reach = 6;
const shortest = 8;
/** Least length of a headline with words of the page before it, and the most of those, in UTF-16 units. */
const longHeadline = 20;
const fewWords = 45;

/** The page's title or its trail, which has the headline in it ("Home > Arts > Old Quarry Opens"), and a headline that stands there twice. */
export const takeTrail: Particular = (line, at, { head, draft, isOn }) => {
  const { text } = line;
  if (draft.headline !== undefined) {
    if (!isOn('repeated-headline') || text !== draft.headline.value) return false;
    draft.remove('repeated-headline', line);
    return true;
  }
  if (draft.hasHeadline || text.length < shortest) return false;
  for (const { text: other } of head.slice(at + 1, at + 1 + reach)) {
    if (other.length < shortest || other.length >= text.length) continue;
    const rule =
      text.endsWith(other) && /[>»›/|]\s$/u.test(text.slice(0, -other.length))
        ? 'navigation-line'
        : text.startsWith(other) && /^\s(?:[|–—-]|::)\s/u.test(text.slice(other.length))
          ? 'repeated-headline'
          : // "You are currently viewing Old Quarry Opens": a few words of the page before the headline.
            other.length >= longHeadline && text.endsWith(` ${other}`) && text.length - other.length <= fewWords
            ? 'repeated-headline'
            : undefined;
    if (rule === undefined || !isOn(rule)) continue;
    draft.remove(rule, line);
    return true;
  }
  return false;
};
