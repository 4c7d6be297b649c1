/** A date as bibliographies need it: in parts, no more precise than it is known, with its doubts beside it. */
import type { DateStatement } from './date.js';

export interface DateParts {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** 1 (spring) to 4 (winter). */
  readonly season?: number;
}

export interface BibliographicDate {
  /** EDTF, as the archive keeps it. */
  readonly edtf: string;
  readonly start: DateParts;
  /** Last day, month or year of an interval. */
  readonly end?: DateParts;
  /** The article is of one day within the interval, which is not known: `[2022-01-13..2022-01-31]`. */
  readonly isOneOf: boolean;
  readonly isUncertain: boolean;
  readonly isApproximate: boolean;
  /** No source states it; it follows from clues. */
  readonly isInferred: boolean;
}

export function bibliographicDate(date: DateStatement): BibliographicDate {
  const { edtf } = date;
  const parts = edtf.replace(/^[[{]|[\]}]$/g, '').split(/\.\.|\/|,/);
  const [first = ''] = parts;
  const last = parts.length > 1 ? parts.at(-1) : undefined;
  const qualifier = /[?~%]$/.exec(last ?? first)?.[0] ?? '';
  const isOneOf = edtf.startsWith('[');
  const decade = /^(\d{3})X$/.exec(first);
  const start = decade === null ? partsOf(first) : { year: Number(`${decade[1]}0`) };
  const end = decade === null ? (last === undefined ? undefined : partsOf(last)) : { year: Number(`${decade[1]}9`) };
  const bounds = start === undefined || (last !== undefined && end === undefined) ? { start: partsOf(date.earliest), end: partsOf(date.latest) } : { start, end };
  const isSame = JSON.stringify(bounds.start) === JSON.stringify(bounds.end);
  return {
    edtf,
    start: bounds.start ?? { year: Number(date.earliest.slice(0, 4)) },
    ...(bounds.end === undefined || isSame ? {} : { end: bounds.end }),
    isOneOf: isOneOf || decade !== null,
    isUncertain: qualifier === '?' || qualifier === '%',
    isApproximate: qualifier === '~' || qualifier === '%',
    isInferred: date.inferredFrom !== undefined || date.evidence.source === 'inference',
  };
}

/** A year, a month, a day or a season of EDTF; the time of day is no part of a citation. */
function partsOf(text: string): DateParts | undefined {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T.*)?[?~%]?$/.exec(text);
  if (match === null) return undefined;
  const [, year = '', month, day] = match;
  if (month === undefined) return { year: Number(year) };
  if (Number(month) > 20) return { year: Number(year), season: Number(month) - 20 };
  return { year: Number(year), month: Number(month), ...(day === undefined ? {} : { day: Number(day) }) };
}
