/** What a file's name says before its words: `2022-01-20-title`, `19900527-p4-title`, `no-12-03-title`. */
import { readCompactDate } from '../../../dates/readCompactDate.js';
import { readIsoDate } from '../../../dates/readIsoDate.js';
import { readIsoMonth } from '../../../dates/readIsoMonth.js';
import type { DateReading } from '../../../model/date.js';

export interface FileName {
  readonly date?: { readonly rule: 'file-name-day' | 'file-name-compact-day' | 'file-name-month'; readonly text: string; readonly reading: DateReading | 'impossible' };
  readonly issueNumber?: number;
  /** What is left: the words. */
  readonly words: string;
}

export function fileName(stem: string): FileName {
  const day = /^(\d{4}([-_.])\d{2}\2\d{2})(?:[-_. T]+|$)/.exec(stem);
  const dayReading = day === null ? undefined : readIsoDate(day[1] ?? '');
  if (day !== null && dayReading !== undefined && Number(day[1]?.slice(0, 4)) >= 1400) {
    return { date: { rule: 'file-name-day', text: day[1] ?? '', reading: dayReading }, words: stem.slice(day[0].length) };
  }
  const compact = /^(\d{8})(?:[-_. ]+|$)(?:p\d{1,3}[-_. ]+)?/.exec(stem);
  const compactReading = compact === null ? undefined : readCompactDate(compact[1] ?? '');
  if (compact !== null && compactReading !== undefined) {
    return { date: { rule: 'file-name-compact-day', text: compact[1] ?? '', reading: compactReading }, words: stem.slice(compact[0].length) };
  }
  const month = /^((?:1[4-9]|20)\d{2}-\d{2})(?:[-_. ]+(?=\D)|$)/.exec(stem);
  const monthReading = month === null ? undefined : readIsoMonth(month[1] ?? '');
  // `1998-99-season` is a span of years: thirteen months and more make no error here.
  if (month !== null && monthReading !== undefined && monthReading !== 'impossible') {
    return { date: { rule: 'file-name-month', text: month[1] ?? '', reading: monthReading }, words: stem.slice(month[0].length) };
  }
  const issue = /^(?:issue|no|nr)[-_. ]?0*(\d{1,5})(?:[-_. ]+(?:\d{1,3}[-_. ]+)?|$)/i.exec(stem);
  if (issue !== null) return { issueNumber: Number(issue[1]), words: stem.slice(issue[0].length) };
  return { words: stem };
}
