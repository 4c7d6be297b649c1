import { beginsText } from './beginsText.js';
import { divideHeadline } from './divideHeadline.js';
import { type DividedStamp, divideStamp } from './divideStamp.js';
import { endsSentence } from './endsSentence.js';
import type { HeadLine } from './headLine.js';
import { headlineLines } from './headlineLines.js';
import type { HeadWalk } from './headWalk.js';
import { isHomeTrail, isTrail } from './isTrail.js';
import { labelledHeadline } from './labelledHeadline.js';
import { readDateLine } from './readDateLine.js';
import { sectionText } from './sectionText.js';

/** Longest heading of a brief, in UTF-16 units. */
const longestHeading = 60;
/** Longest line of a table, in UTF-16 units. */
const longestCell = 40;
const paperAndDay = /^(?:\p{Lu}{2,5}|\p{Lu}\p{L}{2,20})\s{1,4}(\d{1,2} \p{L}{3,9} \d{2,4}) \/ (?=\S)/u;
/** A number behind its word, and at the end a day. */
const numberAndDay =
  /(?<!\p{L})(?:no|nr|nº|issue|ausgabe|número|numéro|№)\.? ?\d{1,5}\b[^\d]{0,30}?(?:Part [IVX]{1,4})?[ ,:–-]{1,4}((?:\p{L}{3,10},? )?(?:\d{1,2}\.? \p{L}{3,10}\.?|\p{L}{3,10}\.? \d{1,2},) (?:19|20)\d\d)$/iu;
/** "Press Briefing, August 26, 2007": what was said on a day is printed with it. */
const heldOn =
  /\b(?:briefing|conference|remarks|statement|interview|transcript|meeting|minutes)[^,\d]{0,30}, (\p{L}{3,10}\.? \d{1,2}, (?:19|20)\d\d|\d{1,2} \p{L}{3,10} (?:19|20)\d\d)$/iu;

/** The headline, and what shares its line: the section, the paper with its day, the writer. */
export function takeHeadline(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { draft, isOn, context } = walk;
  if (isOn('navigation-line') && (isTrail(line.text) ? walk.head[at + 1] !== undefined : isHomeTrail(line.text) && isOverHeadline(at, walk))) {
    draft.remove('navigation-line', line);
    return true;
  }
  // A bracket, a row of signs: what a program left there.
  if (isFirstOfBriefs(at, walk) || !/[\p{L}\p{N}\p{S}]/u.test(line.text)) return false;
  if (!isOn('first-line') || (draft.section !== undefined && isTable(at, walk))) return false;
  const { lines, rule } = headlineLines(line, at, walk);
  for (const each of lines) draft.take(each);
  const printed = lines
    .map((each) => each.text)
    .join(' ')
    .replace(/\s?;$|(?<=\p{L}{3}.{0,120})\s=$|\s\*{3,12}$/u, '');
  // AsciiDoc marks its title, wires what is urgent, and pages their lists.
  const plain = printed.replace(/^(?:=\s+|\*{3,12}\s?|[•·▪►»]\s+|[■□◆◇●○★☆▼▲◎]\s?)(?=\S)/u, '');
  // "FT  14 MAY 91 / Profits at Volvo plunge": the paper and the day before the headline.
  const marked = isOn('publication-line') ? paperAndDay.exec(plain) : null;
  const day = marked === null ? undefined : readDateLine(marked[1] ?? '', context.dates, context.isPublicationName);
  if (day !== undefined) draft.addDate(day, line, marked?.[0].trim() ?? '');
  const stamped = day === undefined && isOn('date-line') && isOn('divided-headline') ? divideStamp(plain, context) : undefined;
  if (stamped !== undefined) addStamp(stamped, line, draft);
  const whole = stamped?.headline ?? (day === undefined ? plain : plain.slice(marked?.[0].length ?? 0));
  if (day === undefined && stamped === undefined && isOn('date-line')) addIssueDay(whole, line, walk);
  const divided = isOn('divided-headline') ? (labelledHeadline(whole) ?? divideHeadline(whole, context)) : undefined;
  draft.headline = { value: divided?.headline ?? whole, evidence: draft.evidence(divided === undefined && stamped === undefined ? rule : 'divided-headline', line, whole) };
  if (divided?.kicker !== undefined) draft.kicker ??= { value: divided.kicker, evidence: draft.evidence('kicker-line', line) };
  if (divided?.section !== undefined) draft.section ??= { value: sectionText(divided.section), evidence: draft.evidence('section-line', line) };
  if (divided?.byline !== undefined) draft.addBylines(divided.byline, line);
  if (divided?.place !== undefined && isOn('dateline-place'))
    draft.dateline ??= { value: { place: divided.place }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  draft.hasHeadline = true;
  return true;
}

/** Under which briefs or letters stand, each with its heading. */
const briefs =
  /^(?:brèves|en bref|breves|in breve|brevi|kurz gemeldet|kurznachrichten|in kürze|kurz notiert|news in brief|in brief|briefs|короткой строкой|кратко|kort nieuws|kort|w skrócie|painel do leitor|correio do leitor|cartas dos leitores)$/iu;

/** A heading right over its brief, where further below another one stands so: none of them is the headline of the whole. */
function isFirstOfBriefs(at: number, { head, draft }: HeadWalk): boolean {
  if (draft.section === undefined || !briefs.test(draft.section.value) || head[at + 1]?.follows !== true) return false;
  return head.some((other, index) => index > at + 1 && !other.follows && other.text.length <= longestHeading && !endsSentence(other.text) && head[index + 1]?.follows === true);
}

function addStamp({ rest, particulars, date, byline }: DividedStamp, line: HeadLine, draft: HeadWalk['draft']): void {
  for (const each of particulars?.dates ?? (date === undefined ? [] : [date])) draft.addDate(each, line, rest);
  const names = byline ?? (particulars === undefined || particulars.names.length === 0 ? undefined : { rule: 'byline-line' as const, names: particulars.names });
  if (names !== undefined) draft.addBylines(names, line);
}

/** Short lines with figures under the name of a section: a table, whose first line is no headline. */
function isTable(at: number, { head }: HeadWalk): boolean {
  const lines = head.slice(at, at + 3);
  return (
    lines.length === 3 &&
    lines.every((line, index) => line.text.length <= longestCell && !line.isParticular && (index === 0 ? /\d/.test(line.text) : line.follows)) &&
    lines.filter((line) => /\d/.test(line.text)).length > 1
  );
}

/** "Harbour Newsline Vol. 2, No. 173, 8 September 1998": the title of a number tells its day. */
function addIssueDay(headline: string, line: HeadLine, { draft, context }: HeadWalk): void {
  // Hardly any headline ends in a year, which is told sooner than the rest.
  if (!/\d{4}$/.test(headline)) return;
  const [numbered, ended] = numberAndDay.exec(headline) ?? heldOn.exec(headline) ?? [];
  const day = numbered === undefined ? undefined : readDateLine(ended ?? '', context.dates, context.isPublicationName);
  if (day?.rule === 'date-line') draft.addDate(day, line, ended ?? '');
}

/** Fewest words of the headline under the way to its page. */
const fewestUnderTrail = 5;

function isOverHeadline(at: number, walk: HeadWalk): boolean {
  const below = walk.head[at + 1];
  return at === 0 && below?.follows === false && !below.isParticular && below.text.split(' ').length >= fewestUnderTrail && !beginsText(at + 1, walk);
}
