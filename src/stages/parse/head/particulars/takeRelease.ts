/** What stands above the headline of an official release: the office, "For Immediate Release", whom to ask, the number of the release. */
import { findDates } from '../../../../dates/findDates.js';
import { readDate } from '../../../../dates/readDate.js';
import { beginsText } from '../beginsText.js';
import { datelineAlone } from '../datelineAlone.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { isDocumentNumber } from '../isDocumentNumber.js';
import { isProse } from '../isProse.js';
import { labelKey } from '../labelKey.js';
import { placeNames } from '../placeNames.js';
import { releaseKinds } from '../releaseKinds.js';

/** How far down such lines may stand, and the longest of them, in UTF-16 units. */
const reach = 14;
const longest = 160;
const mark =
  /^(?:for (?:immediate )?release\b|release:\s{1,8}immediate\b|for immediate (?:use|publication|distribution)\b|embargoed (?:until|for)\b|(?:press |news )?release(?: no\.?)?:?\s{1,4}(?:no\.? )?[A-Z]{0,4}-?\d|office of the press secretary|(?:media|press) (?:inquiries|enquiries|contacts?)\b)/i;
/** What is said to those who print it, and by itself is no label of the text. */
const sure = /^(?:\*{1,3}\s?)?(?:for immediate (?:release|use|publication|distribution)|embargoed (?:until|for) .{5,60})\s?[.:!*]{0,4}$/i;
/** Over the name of whoever sent it. */
const provided = /^news provided by:?$/i;
/** Longest of them with what `labelKey` leaves out, in UTF-16 units. */
const longestKind = 40;
const contact =
  /\d{3}[)/ .-]{1,2}\s?\d{3}[ .-]\d{4}(?!\d)|\w@[\w-]+\.\w|\b(?:tel|phone|fax|tdd)\b[.:]?\s?[+(\d]|^(?:media |press )?contacts?\s?[:：]|\bwww\.\w|^(?:the )?(?:u\.?s\.? )?(?:department|ministry|office|bureau|embassy) of (?:the )?[\p{L} ()&.,'’-]{3,70}$/iu;
/** "IP/94/123", "SC/6789", and the services that send releases out. */
const number = /^RNS Number ?: ?\d{4}[A-Z]{1,2}$|^(?:[A-Z]{1,6}\/)?[A-Z]{2,6}\/\d{1,5}(?:\/\d{1,5}|\/Rev\.\d)?\*?$/;
const wire = /^(?:pr newswire|business wire|globe ?newswire|marketwired?|canada newswire|cnw group|u\.?s\.? newswire)$/i;

export const takeRelease: Particular = (line, at, walk) => {
  const { head, draft, context, isOn } = walk;
  if (head[at + 1] === undefined || line.text.length > longest || !isOn('release-line')) return false;
  if (draft.hasHeadline) {
    // Between the headline and the text it says as little of either.
    const sender = provided.test(line.text) ? head[at + 1] : undefined;
    if (sender !== undefined && sender.text.length <= longestOffice && !sender.isParticular) {
      draft.settlePending();
      for (const each of [line, sender]) draft.remove('release-line', each);
      return true;
    }
    if (draft.pending.length > 0 || !sure.test(line.text)) return false;
    draft.remove('release-line', line);
    return true;
  }
  if (!number.test(line.text) && !wire.test(line.text) && !isOverNumber(at, walk) && at > releaseEnd(walk) && !(at === 0 && sure.test(line.text)))
    return at === 0 && takeLabel(line, walk);
  draft.remove('release-line', line);
  // "For Immediate Release        March 9, 1994"
  const [day, other] = findDates(line.text, context.dates).filter((mention) => mention.year !== undefined && mention.day !== undefined);
  const reading = day === undefined || other !== undefined ? undefined : readDate(day.text, context.dates);
  if (day !== undefined && reading !== undefined) draft.addDate({ rule: 'release-line', reading, text: day.text, isUpdate: false }, line, day.text);
  return true;
};

/** Longest name of an office, in UTF-16 units. */
const longestOffice = 60;

/** "General Assembly" between the day and the number of the release: whose it is. */
function isOverNumber(at: number, { head }: HeadWalk): boolean {
  const [above, line, below, headline] = [head[at - 1], head[at], head[at + 1], head[at + 2]];
  return (
    line?.follows === true && above?.date !== undefined && below?.follows === true && number.test(below.text) && headline?.follows === false && line.text.length <= longestKind
  );
}

/** "Communiqué de presse" over the place and the day of the office, which stand between it and the headline: the kicker. */
function takeLabel(line: HeadLine, { head, draft, isOn }: HeadWalk): boolean {
  const [, second] = head;
  const isDated = second !== undefined && (second.date !== undefined || datelineAlone(second.text)?.date !== undefined || isDocumentNumber(second.text, { isOfRelease: true }));
  if (!isDated || draft.kicker !== undefined || !isOn('kicker-line') || line.text.length > longestKind || !releaseKinds.has(labelKey(line.text))) return false;
  draft.take(line);
  draft.kicker = { value: line.text, evidence: draft.evidence('kicker-line', line) };
  return true;
}

/** Asked for each line of a head, and the same for all of them. */
const ends = new WeakMap<HeadWalk['head'], number>();

function releaseEnd(walk: HeadWalk): number {
  let end = ends.get(walk.head);
  if (end === undefined) ends.set(walk.head, (end = lastOfRelease(walk)));
  return end;
}

/** Index of the last line that belongs to the office and not to the release; -1 where there is none, or no headline below it. */
function lastOfRelease(walk: HeadWalk): number {
  const { head } = walk;
  // Most texts are none.
  if (!head.slice(0, reach).some(({ text }) => isMark(text))) return -1;
  // "SC/2669", the headline, the day: what stands below them is said of the release once more.
  const [code, headline, day] = head;
  if (code !== undefined && number.test(code.text) && headline !== undefined && headline.text.length > longestOffice && !headline.isParticular && day?.date !== undefined) return 0;
  let last = -1;
  let isMarked = false;
  for (const [at, { text }] of head.slice(0, reach).entries()) {
    const isMarkHere = isMark(text);
    const isContact = text.length <= longest && contact.test(text);
    if (!isMarkHere && !isContact && isProse(text, walk)) break;
    isMarked ||= isMarkHere;
    if (isMarkHere || isContact) last = at;
  }
  // A label by itself is the kicker.
  if (!isMarked || last < 1) return -1;
  const below = head.findIndex((line, index) => index > last && !line.isParticular);
  // "News release" over the place alone: the headline stands above.
  return below < 0 || beginsText(below, walk) || isPlace(head[below]?.text ?? '') ? -1 : last;
}

function isPlace(text: string): boolean {
  return placeNames.has(text.toLowerCase());
}

function isMark(text: string): boolean {
  return mark.test(text) || (text.length <= longestKind && releaseKinds.has(labelKey(text)));
}
