import type { DateReading } from '../../../model/date.js';

/** A date as ISO 8601 can state it. */
export interface StatedDate {
  /** Year, month, day or moment that is known without doubt: `2022-01`, `2022-01-20`, `2022-01-20T10:00:00Z`. */
  readonly exact?: string;
  /** An interval in which the one day lies, no finer than it is known: `2022-01-13/2022-01-31`, `1990/1999`. */
  readonly between?: string;
}

/**
 * What formats without EDTF can be told of a date. Of one that is uncertain or approximate, nothing: they would take a
 * guess for a fact. A day is never made up of a month.
 */
export function statedDate({ edtf, earliest, latest }: Pick<DateReading, 'edtf' | 'earliest' | 'latest'>): StatedDate {
  if (/^\d{4}(?:-\d{2}){0,2}(?:T[\d:.]+(?:Z|[+-]\d{2}:\d{2})?)?$/.test(edtf)) return { exact: edtf };
  if (/[?~%]/.test(edtf)) return {};
  if (earliest === latest) return { exact: earliest };
  const length = earliest.endsWith('-01-01') && latest.endsWith('-12-31') ? 4 : 10;
  return { between: `${earliest.slice(0, length)}/${latest.slice(0, length)}` };
}
