import type { Particular } from '../headWalk.js';

/** Lines that a copyright line may stand below the day. */
const reach = 6;
const counted = /^(?:(?:document|article|artikel|record)?\s?\d{1,5} ?(?:of|von|\/) ?\d{1,6}(?: documents?| articles?| records?)?)$/i;

/** What a database prints around its lines: "3 of 45 DOCUMENTS", and between the day and the copyright the paper, its code, page and language. */
export const takeRecord: Particular = (line, at, { head, draft, isOn }) => {
  if (!isOn('publication-line')) return false;
  if (counted.test(line.text) && /document|article|artikel|record/i.test(line.text) && head[at + 1] !== undefined) {
    draft.remove('publication-line', line);
    return true;
  }
  // "412 words", the day, and further down the copyright: nothing between them is of the text.
  const isCard = draft.hasDate && draft.hasLength && line.follows;
  const end = isCard ? head.slice(at + 1, at + 1 + reach).findIndex((each) => /^(?:copyright|©|\(c\))\s?.{2,120}$/i.test(each.text)) : -1;
  if (end < 0 || !head.slice(at, at + 2 + end).every((each) => each.follows && each.text.length <= 120)) return false;
  draft.remove('publication-line', line);
  return true;
};
