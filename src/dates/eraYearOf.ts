import { cjkNumber } from './cjkNumber.js';

/**
 * The year before the first of each era, and the era's last year. Japan's calendar was a lunar one before Meiji 6 (1873): its months were others.
 * An era that was counted on after its end (昭和六十五年) is no year.
 */
const eras: readonly { readonly name: RegExp; readonly zero: number; readonly first: number; readonly last: number }[] = [
  { name: /^(?:明治|M|㍾)$/, zero: 1867, first: 6, last: 45 },
  { name: /^(?:大正|T|㍽)$/, zero: 1911, first: 1, last: 15 },
  { name: /^(?:昭和|S|㍼)$/, zero: 1925, first: 1, last: 64 },
  { name: /^(?:平成|H|㍻)$/, zero: 1988, first: 1, last: 31 },
  { name: /^(?:令和|R|㋿)$/, zero: 2018, first: 1, last: 81 },
  { name: /^(?:中華|中华)?民[國国]$/, zero: 1911, first: 1, last: 188 },
];

/** The Gregorian year of a year of a Japanese era or of the Republic of China. */
export function eraYearOf(name: string, year: string): number | undefined {
  const era = eras.find((each) => each.name.test(name));
  const number = cjkNumber(year);
  return era === undefined || number === undefined || number < era.first || number > era.last ? undefined : era.zero + number;
}
