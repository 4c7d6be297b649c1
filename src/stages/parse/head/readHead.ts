/**
 * Reads what stands above a text, line by line: labels, headline, deck, bylines, dates, pages. A line that has no part in
 * the head begins the text. Every line is taken by one named rule, or left in the text.
 */
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { beginsText } from './beginsText.js';
import { beginsWithDateline } from './beginsWithDateline.js';
import { postLine } from './bylineForms.js';
import { datelineAlone } from './datelineAlone.js';
import { HeadDraft, longestDeck } from './HeadDraft.js';
import type { HeadLine } from './headLine.js';
import { headLines } from './headLines.js';
import { headlineLines } from './headlineLines.js';
import type { HeadReading } from './headReading.js';
import type { HeadWalk } from './headWalk.js';
import { isCapitals } from './isCapitals.js';
import { isKicker } from './isKicker.js';
import { labelKey } from './labelKey.js';
import { particulars } from './particulars/particulars.js';
import { readDateLine } from './readDateLine.js';
import { sectionNames } from './sectionNames.js';
import { sectionText } from './sectionText.js';

export interface HeadInput {
  readonly lines: readonly string[];
  /** Index of the first line that may belong to the head. */
  readonly from: number;
  /** The metadata has a headline already, so that no line is taken for one. */
  readonly isTitled: boolean;
}

/** Most lines without a part of their own between headline and byline. */
const mostPending = 3;
/** Longest name of a section, and the lines, blank ones too, that may lie between a kicker and its headline. */
const longestSection = 50;
const kickerDistance = 6;
/** Characters after the first lines that show whether a text is in capitals throughout. */
const capitalsSample = 600;

const paperAndDay = /^(?:\p{Lu}{2,5}|\p{Lu}\p{L}{2,20})\s{1,4}(\d{1,2} \p{L}{3,9} \d{2,4}) \/ (?=\S)/u;
/** Scripts that write names without spaces. */
const unspaced = /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}々]{2,5}$/u;

export function readHead({ lines, from, isTitled }: HeadInput, context: ParseContext): HeadReading {
  const head = headLines(lines, from, context);
  const draft = new HeadDraft(context, isTitled);
  const walk: HeadWalk = { head, draft, context, capitalsTell: !isCapitals(sampleOf(head)), isOn: (rule) => ruleIsOnIn(rule, context) };
  for (const [at, line] of head.entries()) {
    if (draft.taken.has(line.index)) continue;
    if (isBodyLabel(line, walk) || !(takeAlone(line, at, walk) || takeInOrder(line, at, walk))) break;
  }
  return draft.reading(head);
}

function sampleOf(head: readonly HeadLine[]): string {
  let sample = '';
  for (let at = 3; at < head.length && sample.length < capitalsSample; at += 1) sample += ` ${head[at]?.text ?? ''}`;
  return sample.slice(0, capitalsSample);
}

/** "Full text:" under a card: what follows is the text. */
function isBodyLabel(line: HeadLine, { draft }: HeadWalk): boolean {
  if (!draft.hasLabels || !/^(?:body|text|full ?text):?$/i.test(line.text)) return false;
  draft.remove('header-block', line);
  return true;
}

/** What a line is by itself. */
function takeAlone(line: HeadLine, at: number, walk: HeadWalk): boolean {
  return particulars.some((take) => take(line, at, walk)) || takeName(line, at, walk) || takePlace(line, walk);
}

/** A name under the headline, where what follows shows that it is the writer's. */
function takeName(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  if (!draft.hasHeadline || !isOn('name-line') || draft.bylines.length > 0 || draft.pending.length > 1) return false;
  const below = head[at + 1];
  // A day or a dateline under it leaves no doubt.
  const isSigned = below !== undefined && (below.date !== undefined || (isOn('dateline-place') && beginsWithDateline(below)));
  // Under the day of a database's card, a name of two to four characters needs no other sign.
  const isCarded = unspaced.test(line.text) && draft.hasDate && draft.pending.length === 0;
  const name = isSigned || isCarded ? line.name : line.sureName;
  // Verse is no running text: there the blank lines around a name tell.
  const isApart = !line.follows && below?.follows === false && draft.pending.length === 0 && head[at + 2] !== undefined;
  if (name === undefined || !(isSigned || isApart || beginsText(at + 1, walk) || below?.isParticular === true || (below !== undefined && postLine.test(below.text)))) return false;
  draft.settlePending();
  draft.take(line);
  draft.addBylines(name, line);
  return true;
}

function takePlace(line: HeadLine, { draft, isOn }: HeadWalk): boolean {
  const place = isOn('dateline-place') && draft.dateline === undefined ? datelineAlone(line.text) : undefined;
  // Without a headline above it, only a place with its day is no headline itself.
  if (place === undefined || (!draft.hasHeadline && place.date === undefined)) return false;
  draft.settlePending();
  draft.take(line);
  draft.dateline = { value: place, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  return true;
}

/** What a line is by its place among the others: section, kicker, headline, deck. */
function takeInOrder(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { draft, isOn } = walk;
  if (beginsText(at, walk)) {
    if (isOn('prose-is-no-headline') && isDeckSentence(line, at, walk)) return draft.pending.push(line) > 0;
    // Papers of the nineteenth century stacked their headlines: "GREAT FIRE." over "THREE MILLS DESTROYED."
    if (walk.capitalsTell && draft.bylines.length === 0 && draft.pending.every((each) => each.inCapitals)) draft.settlePending();
    return false;
  }
  if (takePublication(line, at, walk) || takeSection(line, at, walk)) return true;
  if (draft.hasHeadline) return draft.pending.push(line) <= mostPending;
  return takeKicker(line, at, walk) || takeHeadline(line, at, walk);
}

/** A sentence between the headline and an explicit byline. */
function isDeckSentence(line: HeadLine, at: number, { head, draft, isOn }: HeadWalk): boolean {
  return (
    draft.hasHeadline &&
    draft.bylines.length === 0 &&
    draft.pending.length === 0 &&
    line.text.length <= longestDeck &&
    !beginsWithDateline(line) &&
    isOn('byline-line') &&
    head[at + 1]?.byline !== undefined &&
    head[at + 2] !== undefined
  );
}

function takePublication(line: HeadLine, at: number, { head, draft, context, isOn }: HeadWalk): boolean {
  if (draft.hasHeadline || head[at + 1] === undefined || !context.isPublicationName(line.text) || !isOn('publication-line')) return false;
  draft.remove('publication-line', line);
  return true;
}

function takeSection(line: HeadLine, at: number, { head, draft, isOn }: HeadWalk): boolean {
  if (draft.section !== undefined || !isOn('section-line') || line.text.length > longestSection || !sectionNames.has(labelKey(line.text))) return false;
  if (draft.hasHeadline ? draft.pending.length > 0 || draft.bylines.length > 0 : head[at + 1] === undefined) return false;
  draft.take(line);
  draft.section = { value: sectionText(line.text), evidence: draft.evidence('section-line', line) };
  return true;
}

function takeKicker(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, context, isOn } = walk;
  if (draft.kicker !== undefined) return false;
  const nextAt = head.findIndex((other, index) => index > at && !other.isParticular);
  const next = head[nextAt];
  if (next === undefined || next.index - line.index > kickerDistance || beginsText(nextAt, walk) || next.sureName !== undefined) return false;
  const rule = isKicker(line.text, next.text, context);
  if (rule === undefined || !isOn(rule)) return false;
  draft.take(line);
  draft.kicker = { value: line.text.replace(/\s?[:;]$/, ''), evidence: draft.evidence(rule, line) };
  return true;
}

function takeHeadline(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { draft, isOn, context } = walk;
  if (!isOn('first-line')) return false;
  const { lines, rule } = headlineLines(line, at, walk);
  for (const each of lines) draft.take(each);
  const printed = lines
    .map((each) => each.text)
    .join(' ')
    .replace(/\s?;$/, '');
  // AsciiDoc marks its title.
  const plain = printed.replace(/^=\s+(?=\S)/, '');
  // "FT  14 MAY 91 / Profits at Volvo plunge": the paper and the day before the headline.
  const marked = isOn('publication-line') ? paperAndDay.exec(plain) : null;
  const day = marked === null ? undefined : readDateLine(marked[1] ?? '', context.dates, context.isPublicationName);
  if (day !== undefined) draft.addDate(day, line, marked?.[0].trim() ?? '');
  const whole = day === undefined ? plain : plain.slice(marked?.[0].length ?? 0);
  draft.headline = { value: whole, evidence: draft.evidence(rule, line, whole) };
  draft.hasHeadline = true;
  return true;
}
