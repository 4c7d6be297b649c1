/**
 * The card under a headline of the Factiva database where its fields have no labels: the number of words, the day and the hour, the paper, its code,
 * edition and page, the language, and last the copyright, each in a line of its own.
 */
import type { HeadLine } from '../headLine.js';
import type { Particular } from '../headWalk.js';

/** Most lines between the number of words and the copyright, and the longest of them, in UTF-16 units. */
const mostLines = 9;
const longest = 60;
const tongue =
  /^(?:English|French|German|Spanish|Italian|Portuguese|Dutch|Russian|Arabic|Chinese(?: - (?:Simplified|Traditional))?|Japanese|Korean|Swedish|Danish|Norwegian|Finnish|Polish|Turkish|Indonesian|Malay|Français|Deutsch|Español|Italiano|Português)$/;
const copyright = /^(?:©|\(c\)|copyright)/i;
const page = /^[A-Z]{0,2}\d{1,3}[A-Z]?$/;
const hour = /^\d{1,2}:\d{2}(?: ?[AP]M)?(?: GMT)?$/i;

export const takeUnlabelledCard: Particular = (line, at, { head, draft, isOn }) => {
  if (!line.isLength || !draft.hasHeadline || !isOn('publication-line')) return false;
  const last = head.slice(at + 1, at + 1 + mostLines).findIndex(({ text }) => copyright.test(text));
  const card = head.slice(at, at + 1 + last);
  if (last < 3 || !card.every(({ text, follows }, index) => text.length <= longest && (follows || index === 0)) || !card.some(({ text }) => tongue.test(text))) return false;
  const [length, ...others] = card;
  const day = others.find(({ date }) => date !== undefined);
  if (length === undefined || day?.date === undefined) return false;
  draft.settlePending();
  draft.remove('length-line', length);
  draft.addDate({ ...day.date, rule: 'publication-line' }, day, day.text);
  const printed = others.find((each) => each !== day && isPage(each));
  if (printed !== undefined) draft.addPage(printed.text, printed);
  for (const each of others) draft.remove('publication-line', each);
  return true;
};

function isPage({ text }: HeadLine): boolean {
  return page.test(text) && !hour.test(text);
}
