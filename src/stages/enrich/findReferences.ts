/**
 * Finds where a text refers to an issue ("cf. SAS 2/22"), to the issue of a day, or to an article by its headline.
 * A fraction or a date is never one: there must be a publication's name, or a word such as "cf." before an abbreviation.
 */
import { findDates } from '../../dates/findDates.js';
import type { IssueRef, Reference } from '../../model/article.js';
import { yearOf } from '../../model/issue.js';
import { issueSchedule } from '../../model/issueSchedule.js';
import { ruleIsOn } from '../../model/ruleIsOn.js';
import type { Settings } from '../../model/settings.js';
import { cueWords } from './cueWords.js';
import { publicationPatterns } from './publicationPatterns.js';

export interface FoundReference {
  readonly start: number;
  readonly end: number;
  readonly reference: Reference;
}

const cues = `(?<![\\p{L}\\p{N}])(?:${cueWords.join('|')})`;
const gap = '[\\s\\u00A0]{0,2}';
/** "we see", "to see": a verb of the sentence and no cue. */
const verbBefore = /(?:^|\s)(?:we|i|you|they|to|can|could|will|would|may|might|must|did|do|not|and|who|people|readers|he|she)\s(?:see|compare)[\s\u00A0]{0,2}$/i;
const isCue = (before: string): boolean => cueBefore.test(before) && !verbBefore.test(before);
const cueBefore = new RegExp(`${cues}${gap}$`, 'iu');
const cueAndAbbreviation = new RegExp(`${cues}[\\s\\u00A0]{0,2}(?<abbreviation>\\p{Lu}[\\p{Lu}\\d]{1,11})[\\s\\u00A0]$`, 'iu');
/** UTF-16 units before a number in which its cue is looked for. */
const reach = 40;
const numberYear = /(?<![\d/.])(\d{1,3})\/(\d{4}|\d{2})(?![\d/%]|[.,]\d)/g;
/** The quoted headline of another article, of at least two words. */
const quoted = /["“«„「『]([^"“”«»„「」『』]{8,160})["”»“」』]/g;
/** UTF-16 units after a number in which the day beside it is looked for. */
const dateReach = 60;
/** Days by which an issue may lie off its schedule. */
const slackDays = 16;

/** `year` is the text's own, where known; it decides the century of a two-digit year. */
export function findReferences(text: string, settings: Settings, year: number | undefined): FoundReference[] {
  const found: FoundReference[] = [];
  const isFree = (start: number, end: number): boolean => !found.some((other) => other.start < end && start < other.end);
  if (/\d/.test(text) && ruleIsOn('declared-publication', settings)) {
    for (const { abbreviation, pattern, hasDate, isNamed } of publicationPatterns(settings)) {
      for (const match of text.matchAll(pattern)) {
        const start = match.index;
        const after = start + match[0].length;
        if (!isNamed && !isCue(text.slice(Math.max(0, start - reach), start))) continue;
        const reference = hasDate ? byDate(text, abbreviation, start, after) : byNumber(text, abbreviation, match, after, { settings, year });
        if (reference === undefined || !isFree(start, reference.end)) continue;
        found.push({ start, end: reference.end, reference: reference.value });
      }
    }
  }
  if (text.includes('/') && ruleIsOn('cue-word', settings)) {
    for (const match of text.matchAll(numberYear)) {
      const [number = '', digits = ''] = match.slice(1);
      const before = text.slice(Math.max(0, match.index - reach), match.index);
      const abbreviation = cueAndAbbreviation.exec(before)?.groups?.abbreviation;
      // The i flag is for the cue; an abbreviation is in capitals.
      if (abbreviation === undefined || abbreviation !== abbreviation.toUpperCase()) continue;
      const start = match.index - abbreviation.length - 1;
      const end = match.index + match[0].length;
      if (!isFree(start, end)) continue;
      const issue = { publication: abbreviation, number: Number(number), year: yearOf(digits, year) };
      found.push({ start, end, reference: { text: text.slice(start, end), issue, rule: 'cue-word' } });
    }
  }
  if (/["“«„「『]/.test(text) && ruleIsOn('headline-reference', settings)) {
    for (const match of text.matchAll(quoted)) {
      const [whole, headline = ''] = match;
      if (!/\S\s\S|[\p{sc=Han}\p{sc=Hiragana}]/u.test(headline) || !isCue(text.slice(Math.max(0, match.index - reach), match.index))) continue;
      const [start, end] = [match.index, match.index + whole.length];
      if (isFree(start, end)) found.push({ start, end, reference: { text: whole, headline, rule: 'headline-reference' } });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface Found {
  readonly value: Reference;
  readonly end: number;
}

/** "HB, issue of March 9, 2021": the date begins where the match ends. */
function byDate(text: string, publication: string, start: number, after: number): Found | undefined {
  const [mention] = findDates(text.slice(after, after + dateReach));
  if (mention?.reading === undefined || mention.start > 3) return undefined;
  const end = after + mention.end;
  const { edtf, earliest, latest } = mention.reading;
  return { end, value: { text: text.slice(start, end), date: { publication, edtf, earliest, latest }, rule: 'declared-publication' } };
}

function byNumber(
  text: string,
  publication: string,
  match: RegExpExecArray,
  after: number,
  { settings, year }: { settings: Settings; year: number | undefined },
): Found | undefined {
  const { number = '', year: digits, volume } = match.groups ?? {};
  const issue: IssueRef = {
    publication,
    ...(volume === undefined ? {} : { volume: Number(volume) }),
    number: Number(number),
    ...(digits === undefined ? {} : { year: yearOf(digits, year) }),
  };
  const words = text.slice(match.index, after);
  const beside = /^\s?[,(]?\s?(?:of|from|dated|vom|du|del|di|de|от|за)?\s?/iu.exec(text.slice(after, after + 12))?.[0] ?? '';
  const [mention] = findDates(text.slice(after, after + dateReach));
  const value = { text: words, issue, rule: 'declared-publication' as const };
  if (mention?.reading === undefined || mention.start !== beside.length || beside.trim() === '') return { end: after, value };
  const { edtf, earliest, latest } = mention.reading;
  const disagrees = disagreement(issue, { earliest, latest }, settings);
  return { end: after, value: { ...value, date: { publication, edtf, earliest, latest }, ...(disagrees === undefined ? {} : { disagrees }) } };
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
