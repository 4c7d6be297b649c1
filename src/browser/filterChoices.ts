/**
 * The choices of one filter's select: every value that the present query can be narrowed to, and the one chosen.
 * A number is given only where it is exact.
 */

import { knownLocale } from './knownLocale.js';
import type { ValueCounts } from './pagefindTypes.js';

export interface FilterChoice {
  readonly value: string;
  /** "Sea (12)" */
  readonly text: string;
}

export interface FilterQuestion {
  /** Counts of every index and, with several words, of every word. */
  readonly counts: readonly (ValueCounts | undefined)[];
  /** False with several words: an article that has two of them would be counted twice. */
  readonly isExact: boolean;
  /** '' where none is. It is offered even if nothing has it. */
  readonly chosen: string;
  readonly isNewestFirst: boolean;
  readonly language: string;
}

export function filterChoices({ counts, isExact, chosen, isNewestFirst, language }: FilterQuestion): FilterChoice[] {
  const sums = new Map<string, number>(chosen === '' ? [] : [[chosen, 0]]);
  for (const [value, count] of counts.flatMap((values) => Object.entries(values ?? {}))) sums.set(value, (sums.get(value) ?? 0) + count);
  const locale = knownLocale(language);
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const numbers = new Intl.NumberFormat(locale);
  return [...sums]
    .filter(([value, count]) => count > 0 || value === chosen)
    .sort(([a], [b]) => (isNewestFirst ? compare(b, a) : compare(a, b)))
    .map(([value, count]) => ({ value, text: isExact ? `${value} (${numbers.format(count)})` : value }));
}
