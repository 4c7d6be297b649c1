/** References to issues of declared publications: their name with a number or a day, and the lists and ranges that follow it. */
import { findDates } from '../../dates/findDates.js';
import type { IssueRef, Reference } from '../../model/article.js';
import { dateReading } from '../../model/dateReading.js';
import { yearOf } from '../../model/issue.js';
import { issueSchedule } from '../../model/issueSchedule.js';
import type { Settings } from '../../model/settings.js';
import type { FoundReference } from './findReferences.js';
import { firstMatches } from './firstMatches.js';
import { isCued } from './isCued.js';
import { furtherIssues } from './issueList.js';
import { listSeparator } from './listSeparator.js';
import { type PublicationPattern, publicationPatterns } from './publicationPatterns.js';

/** UTF-16 units after a number in which the day beside it is looked for. */
const dateReach = 60;
/** Days by which an issue may lie off its schedule. */
const slackDays = 16;
/** Issues that a year may have beyond its schedule. */
const extraIssues = 3;
const rule = 'declared-publication' as const;
const separator = new RegExp(`^${listSeparator}$`, 'iu');

export function* declaredReferences(text: string, settings: Settings, year: number | undefined): Generator<FoundReference> {
  for (const pattern of publicationPatterns(settings)) {
    for (const match of firstMatches(text, pattern.pattern)) {
      const start = match.index;
      if (!pattern.isNamed && !isCued(text, start, start + match[0].length)) continue;
      yield* pattern.hasDate ? byDates(text, pattern.abbreviation, match, year) : byNumbers(text, match, pattern, { settings, year });
    }
  }
}

/** "HB, issue of March 9, 2021", "HB, issues of March 9 and March 16, 2021": the first date begins where the match ends. */
function* byDates(text: string, publication: string, match: RegExpExecArray, articleYear: number | undefined): Generator<FoundReference> {
  const after = match.index + match[0].length;
  const mentions = findDates(text.slice(after, after + dateReach));
  const [first] = mentions;
  if (first === undefined || first.start > 3) return;
  const listed = [first];
  for (const mention of mentions.slice(1)) {
    const last = listed.at(-1) ?? first;
    if (!separator.test(text.slice(after + last.end, after + mention.start))) break;
    listed.push(mention);
  }
  let from = match.index;
  for (const [index, mention] of listed.entries()) {
    // The year stands once, after the last of them.
    const year = mention.year ?? listed.slice(index).find((each) => each.year !== undefined)?.year;
    const known = year ?? articleYear;
    const reading =
      mention.reading ?? (known === undefined || mention.month === undefined || mention.day === undefined ? undefined : dateReading(known, mention.month, mention.day));
    if (index > 0) from = after + mention.start;
    if (reading === undefined) continue;
    const { earliest, latest } = reading;
    const end = after + mention.end;
    const edtf = year === undefined ? `${reading.edtf}?` : reading.edtf;
    const date = { publication, edtf, earliest, latest, ...(year === undefined ? { isYearless: true as const } : {}) };
    yield { start: from, end, reference: { text: text.slice(from, end), date, rule } };
  }
}

interface Context {
  readonly settings: Settings;
  readonly year: number | undefined;
}

function* byNumbers(text: string, match: RegExpExecArray, pattern: PublicationPattern, context: Context): Generator<FoundReference> {
  const { number = '', year: digits, volume, earlier, second } = match.groups ?? {};
  // "GWR 219/220" is one issue with two numbers, "GWR 219/1998" anything.
  if (second !== undefined && Number(second) !== Number(number) + 1) return;
  const first: IssueRef = {
    publication: pattern.abbreviation,
    ...(volume === undefined ? {} : { volume: Number(volume) }),
    number: Number(number),
    ...(digits === undefined ? {} : { year: yearOf(digits, context.year) }),
  };
  const start = match.index;
  const end = start + match[0].length;
  // "SAS 100/60" is no issue of a weekly: a fraction, or a page.
  const frequency = first.year === undefined ? undefined : context.settings.publications.find((each) => each.abbreviation === pattern.abbreviation)?.frequency;
  if (frequency !== undefined && first.number > extraIssues && issueSchedule(first.number - extraIssues, first.year ?? 0, frequency) === undefined) return;
  const leading = earlier === undefined ? [{ start, end, issue: first }] : earlierIssues(text, match, earlier, first);
  if (leading === undefined) return;
  const listed = [...leading, ...furtherIssues(text, end, { first, words: match[0], pattern, year: context.year })];
  for (const [index, each] of listed.entries()) {
    const next = listed[index + 1];
    // A range is one reference, to all of its issues.
    if (next !== undefined && 'endsRange' in next && next.endsRange) continue;
    const isRange = 'endsRange' in each && each.endsRange;
    const from = isRange ? (listed[index - 1]?.start ?? each.start) : each.start;
    const issue = isRange ? (listed[index - 1]?.issue ?? each.issue) : each.issue;
    const through = isRange ? each.issue.number : second !== undefined && index === leading.length - 1 ? Number(second) : undefined;
    const reference = { ...referenceOf(text, { start: from, end: each.end, issue }, context.settings), ...(through === undefined ? {} : { through }) };
    yield { start: from, end: each.end, reference };
  }
}

interface Placed {
  readonly start: number;
  readonly end: number;
  readonly issue: IssueRef;
  readonly endsRange?: boolean;
}

/** "HB 12 and 14/97": the numbers before the one with the year. Undefined where they are no list of one year. */
function earlierIssues(text: string, match: RegExpExecArray, earlier: string, last: IssueRef): Placed[] | undefined {
  const placed: Placed[] = [];
  const begin = text.indexOf(earlier, match.index);
  const end = match.index + match[0].length;
  let endsRange = false;
  for (const each of earlier.matchAll(/(\d+)(\D+)/g)) {
    const [, digits = '', between = ''] = each;
    const at = begin + each.index;
    placed.push({ start: placed.length === 0 ? match.index : at, end: at + digits.length, issue: { ...last, number: Number(digits) }, endsRange });
    endsRange = /[-–—~～]|\b(?:to|through|bis|à|a)\b|до|по|إلى/i.test(between);
  }
  placed.push({ start: begin + earlier.length, end, issue: last, endsRange });
  return placed.every(({ issue }, index) => index === 0 || issue.number > (placed[index - 1]?.issue.number ?? 0)) ? placed : undefined;
}

/** A reference by number, with the day that stands beside it. */
function referenceOf(text: string, { start, end, issue }: Placed, settings: Settings): Reference {
  const beside = /^\s?[,(]?\s?(?:of|from|dated|vom|du|del|di|de|от|за)?\s?/iu.exec(text.slice(end, end + 12))?.[0] ?? '';
  const value = { text: text.slice(start, end), issue, rule };
  const [mention] = beside.trim() === '' ? [] : findDates(text.slice(end, end + dateReach));
  if (mention?.reading === undefined || mention.start !== beside.length) return value;
  const { edtf, earliest, latest } = mention.reading;
  const disagrees = disagreement(issue, { earliest, latest }, settings);
  return {
    ...value,
    date: { ...(issue.publication === undefined ? {} : { publication: issue.publication }), edtf, earliest, latest },
    ...(disagrees === undefined ? {} : { disagrees }),
  };
}

function disagreement(issue: IssueRef, date: { earliest: string; latest: string }, settings: Settings): string | undefined {
  if (issue.year === undefined) return undefined;
  if (Number(date.earliest.slice(0, 4)) > issue.year || Number(date.latest.slice(0, 4)) < issue.year)
    return `the issue is of ${issue.year}, the date of ${date.earliest.slice(0, 4)}`;
  const frequency = settings.publications.find((each) => each.abbreviation === issue.publication)?.frequency;
  const schedule = frequency === undefined ? undefined : issueSchedule(issue.number, issue.year, frequency);
  if (schedule === undefined) return undefined;
  const off = Math.max(Date.parse(schedule.earliest) - Date.parse(date.latest), Date.parse(date.earliest) - Date.parse(schedule.latest)) / 86_400_000;
  return off > slackDays ? `issue ${issue.number} of ${issue.year} appeared about ${schedule.earliest}` : undefined;
}
