/** How libraries cite what they show: the paper, volume and number, the day and the page, and behind a dash the headline, which stands below again. */
import type { Particular } from '../headWalk.js';
import { readDateLine } from '../readDateLine.js';

/** Longest such line, in UTF-16 units. */
const longest = 250;
const numbered =
  /^(\p{Lu}[^,]{2,70}), (?:volume|vol\.?|issue|no\.?|number|band|jahrgang|année|año)\s?[\dIVXLC]{1,6}(?:, [^—–]{1,90})?, (\d{1,2} \p{L}{3,10} 1\d{3}|\p{L}{3,10} \d{1,2}, 1\d{3}|\d{1,2} \p{L}{3,10} 20\d\d)(?:, pages? [A-Z]?\d{1,4}(?: \(supplement\))?)?(?:\s?[—–]\s?(\S.{0,150}?)(?: \[[\p{L} ]{4,20}\])?)?$/iu;
/** "The Harbour Republic, Port Salem, Missouri, p. 1" */
const placed = /^(?:The )?(?:\p{Lu}[\p{L}.'’-]{1,20} ?){1,5}, (?:\p{Lu}[\p{L}.'’ -]{1,25}, ){1,2}p(?:p|g|age)?\.? ?([A-Z]?\d{1,4})\.?$/u;

export const takeCitation: Particular = (line, at, { head, draft, context, isOn }) => {
  const { text } = line;
  if (draft.hasHeadline || at > 3 || text.length > longest || !/\d/.test(text) || !text.includes(', ') || head[at + 1] === undefined || !isOn('publication-line')) return false;
  const page = placed.exec(text)?.[1];
  if (page !== undefined) {
    draft.addPage(page, line);
    draft.remove('publication-line', line);
    return true;
  }
  const [, , day = '', title] = numbered.exec(text) ?? [];
  const date = day === '' ? undefined : readDateLine(day, context.dates, context.isPublicationName);
  // A headline that stands nowhere else stays where it is.
  if (date === undefined || (title !== undefined && head[at + 1]?.text !== title)) return false;
  draft.remove('publication-line', line);
  draft.addDate({ ...date, rule: 'publication-line' }, line, day);
  return true;
};
