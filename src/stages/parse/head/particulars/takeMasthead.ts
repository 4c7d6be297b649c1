/** The top of a whole page of a paper: its name, its slogans, the volume, the place with the day, the price; the headline stands below. */
import { beginsText } from '../beginsText.js';
import { datelineAlone } from '../datelineAlone.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { isMasthead } from '../isMasthead.js';
import { type DateLine, readDateLine } from '../readDateLine.js';
import { takeDate } from './takeDate.js';
import { takeIssue } from './takeIssue.js';

/** Lines that such a top has at most, and the longest of them, in UTF-16 units. */
const mostLines = 12;
const longestLine = 90;
const price =
  /^(?:price|preis|prix|precio|prezzo|preço)\s?:?\s\S.{0,30}$|^(?:single cop(?:y|ies)|(?:one|two|three|four|five|six|ten|\d{1,3}) (?:cents?|pence|pfennig|centimes|céntimos|centesimi))(?:\s.{1,30})?\.?$/iu;
/** "10ème Année", "Deuxième Année. — Numéro 87": how long the paper has come out, which no headline tells. */
const ofLife =
  /^(?:(?:\d{1,3}(?:\.|e|ème|me|ère|re|º|ª)?|\p{L}{4,12}ième|première) (?:année|jahrgang|annata|årgang|jaargang|ročník|rocznik)|(?:année|año|anno|ano) (?:\d{1,3}|[IVXLC]{1,7}))(?![\p{L}\d])/iu;

/** "THE ONLY EVENING NEWSPAPER IN NORLAND": what a paper says of itself. */
const slogan = /\b(?:news ?papers?|circulation|daily|weekly)\b/i;

export const takeMasthead: Particular = (line, at, walk) => {
  const { head, draft, context, isOn } = walk;
  if (at > 0 || draft.hasHeadline || !isOn('publication-line')) return false;
  const name = line.text.replace(/\.$/, '');
  if (!isMasthead(name, { strict: true }) && !context.isPublicationName(name) && !(line.inCapitals && slogan.test(name))) return false;
  const last = lastOfTop(walk);
  const below = head[last + 1];
  // Without a headline below, the first line may be one itself: "Runner Breaks Record".
  if (last < 2 || below === undefined || beginsText(last + 1, walk) || below.byline !== undefined || below.sureName !== undefined) return false;
  draft.remove('publication-line', line);
  for (const [index, each] of head.slice(1, last + 1).entries()) {
    const day = dayUnderName(each, walk);
    if (day !== undefined) draft.addDate(day, each, day.text);
    if (takeIssue(each, index + 1, walk) || (day === undefined && takeDate(each, index + 1, walk))) continue;
    draft.remove('publication-line', each);
  }
  return true;
};

/** Place of the last line that tells volume, day or price; 0 unless volume and day are told, and a price or a place as papers print them: a club's bulletin is named by its title. */
function lastOfTop(walk: HeadWalk): number {
  const { head } = walk;
  let last = 0;
  const seen = { issue: false, date: false, paper: false };
  for (const [index, line] of head.slice(0, mostLines).entries()) {
    if (index === 0) continue;
    if (line.text.length > longestLine || line.byline !== undefined) break;
    const day = dayUnderName(line, walk);
    if (!isOfTop(line) && day === undefined) continue;
    last = index;
    seen.issue ||= line.issue !== undefined;
    seen.date ||= line.date !== undefined || day !== undefined;
    seen.paper ||= ofLife.test(line.text) || price.test(line.text) || (line.date?.rule === 'publication-line' && line.issue === undefined);
  }
  return seen.issue && seen.date && seen.paper ? last : 0;
}

/** "CHARLOTTE, N. C., MONDAY EVENING, AUGUST 6, 1906": place and day in capitals. */
function dayUnderName({ text, inCapitals, date }: HeadLine, { context }: HeadWalk): DateLine | undefined {
  if (!inCapitals || date !== undefined) return undefined;
  const printed = datelineAlone(text)?.date;
  return printed === undefined || !/\d{4}$/.test(printed) ? undefined : readDateLine(printed, context.dates, context.isPublicationName);
}

function isOfTop(line: HeadLine): boolean {
  return line.issue !== undefined || line.date !== undefined || price.test(line.text) || ofLife.test(line.text);
}
