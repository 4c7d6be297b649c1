/** What a file's name says beside its words: `2022-01-20-title`, `19900527-p4-title`, `title_20220120`, `no-12-03-title`, `v03n12-title`. */
import type { DateReading } from '../../../model/date.js';
import { dateReading } from '../../../model/dateReading.js';
import { ruleIsOn } from '../../../model/ruleIsOn.js';
import type { Settings } from '../../../model/settings.js';
import { issueName } from './issueName.js';

export interface FileName {
  readonly date?: { readonly rule: 'file-name-day' | 'file-name-compact-day' | 'file-name-month'; readonly text: string; readonly reading: DateReading | 'impossible' };
  readonly issueNumber?: number;
  readonly volume?: number;
  /** Year of the issue, where the name gives it beside the number. */
  readonly year?: number;
  /** The page of the paper, after a date or an issue's number. */
  readonly page?: string;
  /** What is left: the words. */
  readonly words: string;
}

/** Names longer than this, in UTF-16 units, no file system has. */
const longest = 400;
const page = /^(?:(?:[pP]|[pP]g|pp|[pP]age|pag|[sS]eite|[pP]ágina|[pP]agina|стр)[-_. ]?(\d{1,3})|S(\d{1,3})|ページ(\d{1,3})|第?(\d{1,3})[版頁页])(?=[-_. ]|$)[-_. ]*/u;
/** What ends a date, and the time of day that may follow it. */
const afterDate = /^(?:T\d{2}[-:.h]?\d{2}(?:[-:.]?\d{2})?(?:Z|[+-]\d{2}[-:]?\d{2})?|[-_]\d{6}(?=[-_. ]|$))?(?:T?[-_. ]+|$)/;

export function fileName(stem: string, settings?: Pick<Settings, 'rules' | 'dateOrder'>): FileName {
  if (stem.length > longest) return { words: stem };
  const isOn = (rule: 'file-name-day' | 'file-name-compact-day' | 'file-name-month' | 'issue-file-name'): boolean => settings === undefined || ruleIsOn(rule, settings);
  const leading = dateAtStart(stem, settings?.dateOrder);
  if (leading !== undefined && isOn(leading.date.rule)) return { date: leading.date, ...afterPage(stem.slice(leading.end)) };
  const issue = isOn('issue-file-name') ? issueName(stem) : undefined;
  const rest = issue === undefined ? undefined : /^(?:[-_. ]+(?:\d{1,3}(?:[-_. ]+|$))?|$)/.exec(stem.slice(issue.end));
  if (issue !== undefined && rest !== null && rest !== undefined) {
    const { number, volume, year, end } = issue;
    return { issueNumber: number, ...(volume === undefined ? {} : { volume }), ...(year === undefined ? {} : { year }), ...afterPage(stem.slice(end + rest[0].length)) };
  }
  const trailing = dateAtEnd(stem, settings?.dateOrder);
  if (trailing !== undefined && isOn(trailing.date.rule)) return { date: trailing.date, words: wordsOf(stem.slice(0, trailing.start)) };
  return { words: wordsOf(stem) };
}

function afterPage(rest: string): Pick<FileName, 'page' | 'words'> {
  const [text = '', ...numbers] = page.exec(rest) ?? [];
  const number = numbers.find((each) => each !== undefined)?.replace(/^0+(?=\d)/, '');
  return { ...(number === undefined ? {} : { page: number }), words: wordsOf(rest.slice(text.length)) };
}

/** Without the number of a record after the words. */
function wordsOf(words: string): string {
  const shorter = words.replace(/[-_. ]+\d{5,}$/, '');
  return /\p{L}{2}/u.test(shorter) ? shorter : words;
}

type FileDate = NonNullable<FileName['date']>;

function dateAtStart(stem: string, order: Settings['dateOrder']): { date: FileDate; end: number } | undefined {
  const day = /^(\d{4})([-_. ])(\d{2})\2(\d{2})(?!\d)/.exec(stem) ?? /^(\d{4})(年)(\d{1,2})月(\d{1,2})日/.exec(stem);
  const endOf = (text: string): number | undefined => {
    const after = afterDate.exec(stem.slice(text.length)) ?? (text.endsWith('日') ? [''] : null);
    return after === null ? undefined : text.length + after[0].length;
  };
  if (day !== null && Number(day[1]) >= 1400) {
    const [text, year, , month, date] = day;
    const end = endOf(text);
    const reading = dateReading(Number(year), Number(month), Number(date)) ?? 'impossible';
    if (end !== undefined) return { date: { rule: 'file-name-day', text, reading }, end };
  }
  // Jekyll takes `2017-2-5-title` too. Numbers of another kind are written so as well: it is a day where the calendar has it.
  const short = shortDay(/^\d{4}-\d{1,2}-\d{1,2}(?!\d)/.exec(stem)?.[0]);
  const shortEnd = short === undefined ? undefined : endOf(short.text);
  if (short !== undefined && shortEnd !== undefined && (shortEnd === stem.length || /^\p{L}/u.test(stem.slice(shortEnd)))) return { date: short, end: shortEnd };
  const compact = compactDay(/^\d{8}(?!\d)/.exec(stem)?.[0]);
  const compactEnd = compact === undefined ? undefined : endOf(compact.text);
  if (compact !== undefined && compactEnd !== undefined) return { date: compact, end: compactEnd };
  const turned = turnedDay(/^\d{1,2}([-_. ])\d{1,2}\1\d{4}(?!\d)/.exec(stem)?.[0], order);
  const turnedEnd = turned === undefined ? undefined : endOf(turned.text);
  if (turned !== undefined && turnedEnd !== undefined) return { date: turned, end: turnedEnd };
  const month = /^((?:1[4-9]|20)\d{2})-(\d{2})(?:[-_. ]+(?=\D)|$)/.exec(stem) ?? /^((?:1[4-9]|20)\d{2})年(\d{1,2})月(?!\d)/.exec(stem);
  // `1998-99-season` is a span of years: thirteen months and more make no error here.
  const reading = month === null ? undefined : dateReading(Number(month[1]), Number(month[2]));
  if (month === null || reading === undefined) return undefined;
  return { date: { rule: 'file-name-month', text: month[0].replace(/[-_. ]+$/, ''), reading }, end: month[0].length };
}

/** Only a day of the calendar that stands apart: numbers at the end of a name are often of another kind. */
function dateAtEnd(stem: string, order: Settings['dateOrder']): { date: FileDate; start: number } | undefined {
  // `LA-19940123-0045`, `courier.example_2011_11_15_3602`: behind the day the number of the text.
  const match =
    /[-_. ](\d{8}|\d{4}([-_.])\d{2}\2\d{2})(?=[-_]\d{1,5}$)/.exec(stem) ?? /[-_. ,]{1,3}[([]?(\d{8}|\d{4}([-_. ])\d{2}\2\d{2}|\d{1,2}([-_. ])\d{1,2}\3\d{4})[)\]]?$/.exec(stem);
  if (match === null || !/\p{L}/u.test(stem.slice(0, match.index))) return undefined;
  const [, text = ''] = match;
  const date = compactDay(text) ?? isoDay(text) ?? turnedDay(text, order);
  return date === undefined ? undefined : { date, start: match.index };
}

function compactDay(text: string | undefined): FileDate | undefined {
  const match = /^((?:1[5-9]|20)\d{2})(\d{2})(\d{2})$/.exec(text ?? '');
  const reading = match === null ? undefined : dateReading(Number(match[1]), Number(match[2]), Number(match[3]));
  return reading === undefined || text === undefined ? undefined : { rule: 'file-name-compact-day', text, reading };
}

function shortDay(text: string | undefined): FileDate | undefined {
  const match = /^((?:1[4-9]|20)\d{2})-(\d{1,2})-(\d{1,2})$/.exec(text ?? '');
  const reading = match === null ? undefined : dateReading(Number(match[1]), Number(match[2]), Number(match[3]));
  return reading === undefined || text === undefined ? undefined : { rule: 'file-name-day', text, reading };
}

function isoDay(text: string): FileDate | undefined {
  const match = /^((?:1[4-9]|20)\d{2})([-_. ])(\d{2})\2(\d{2})$/.exec(text);
  const reading = match === null ? undefined : dateReading(Number(match[1]), Number(match[3]), Number(match[4]));
  return reading === undefined ? undefined : { rule: 'file-name-day', text, reading };
}

/** `20-01-2022` and `01-20-2022`, where only one order gives a day; dots stand in day-first countries. */
function turnedDay(text: string | undefined, order: Settings['dateOrder']): FileDate | undefined {
  const match = /^(\d{1,2})([-_. ])(\d{1,2})\2((?:1[4-9]|20)\d{2})$/.exec(text ?? '');
  if (match === null || text === undefined) return undefined;
  const [, first, mark, second, year] = match;
  const dayFirst = dateReading(Number(year), Number(second), Number(first));
  const monthFirst = mark === '.' ? undefined : dateReading(Number(year), Number(first), Number(second));
  const both = dayFirst !== undefined && monthFirst !== undefined && dayFirst.edtf !== monthFirst.edtf;
  if (both && order === undefined) return undefined;
  const reading = both ? (order === 'day-first' ? dayFirst : monthFirst) : (dayFirst ?? monthFirst);
  return reading === undefined ? undefined : { rule: 'file-name-day', text, reading };
}
