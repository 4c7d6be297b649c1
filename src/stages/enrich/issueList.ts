/**
 * The further issues of a list or a range that begins with a reference: `HB 12/24, 13/24 and 15/24`, `HB Nos. 3 and 4`, `HB 12/97-14/97`.
 * A number that may count something else ends it: `HB 12/24 and 9/11`, `HB No. 412 and 3 others`.
 */
import type { IssueRef } from '../../model/article.js';
import { yearOf } from '../../model/issue.js';
import { listSeparator } from './listSeparator.js';
import type { PublicationPattern } from './publicationPatterns.js';

export interface ListedIssue {
  readonly start: number;
  readonly end: number;
  readonly issue: IssueRef;
  /** It is the end of a range that begins with the issue before it. */
  readonly endsRange: boolean;
}

const separator = new RegExp(listSeparator, 'iuy');
const range = /^[\s\u00A0]?(?:[-–—~～]|to|through|bis|à|a|до|по|إلى)[\s\u00A0]?$/iu;
const plural = /(?:numbers|nos|nrn|nn|n[°ºo]s|№№|n[uú]ms|numéros|issues|hefte|ausgaben)\.?[\s\u00A0]{0,2}\d{1,5}$/iu;
const mostListed = 20;
/** Years between two issues of one list. */
const widest = 10;
/** What is written like an issue and has become a word. */
const idioms = new Set(['9/11', '24/7', '50/50', '20/20', '7/11']);

/** `first` ends at `from`; `words` are its own. */
export function furtherIssues(
  text: string,
  from: number,
  { first, words, pattern, year }: { readonly first: IssueRef; readonly words: string; readonly pattern: PublicationPattern; readonly year: number | undefined },
): ListedIssue[] {
  const found: ListedIssue[] = [];
  const isPlural = plural.test(words);
  let last = first;
  let at = from;
  while (found.length < mostListed) {
    separator.lastIndex = at;
    const between = separator.exec(text)?.[0];
    if (between === undefined) break;
    const start = at + between.length;
    const isRange = range.test(between);
    const next = wholeAt(text, start, pattern, { last, year }) ?? bareAt(text, start, pattern, { last, isSure: isPlural || isRange });
    if (next === undefined || (isRange && !follows(last, next.issue))) break;
    found.push({ start, ...next, endsRange: isRange });
    last = next.issue;
    at = next.end;
  }
  return found;
}

interface Item {
  readonly issue: IssueRef;
  readonly end: number;
}

function wholeAt(text: string, at: number, { whole }: PublicationPattern, { last, year }: { readonly last: IssueRef; readonly year: number | undefined }): Item | undefined {
  whole.lastIndex = at;
  const match = whole.exec(text);
  if (match === null || idioms.has(match[0])) return undefined;
  const { number = '', year: digits, volume } = match.groups ?? {};
  const own = digits === undefined ? undefined : yearOf(digits, year);
  // What has neither a year nor a volume nor a label is a bare number.
  if ((own === undefined && volume === undefined && /^\d/.test(match[0])) || (own !== undefined && last.year !== undefined && Math.abs(own - last.year) > widest)) return undefined;
  return { issue: issueOf(last, { number, volume, year: own }), end: at + match[0].length };
}

/** A number with the volume or the year of the one before. */
function bareAt(text: string, at: number, { bare, isLabelled }: PublicationPattern, { last, isSure }: { readonly last: IssueRef; readonly isSure: boolean }): Item | undefined {
  bare.lastIndex = at;
  const match = isLabelled ? bare.exec(text) : null;
  const { number = '', label } = match?.groups ?? {};
  return match === null || !(isSure || label !== undefined) ? undefined : { issue: { ...last, number: Number(number) }, end: at + match[0].length };
}

function issueOf({ publication }: IssueRef, parts: { readonly number: string; readonly volume: string | undefined; readonly year: number | undefined }): IssueRef {
  return {
    ...(publication === undefined ? {} : { publication }),
    ...(parts.volume === undefined ? {} : { volume: Number(parts.volume) }),
    number: Number(parts.number),
    ...(parts.year === undefined ? {} : { year: parts.year }),
  };
}

/** A range goes up, within one year and one volume. */
function follows(from: IssueRef, to: IssueRef): boolean {
  return to.number > from.number && to.number - from.number <= 60 && from.year === to.year && from.volume === to.volume;
}
