/**
 * The dates that a running text, or a short line, mentions, in their order and without overlap. Every number is looked at once, with a fixed reach to both sides:
 * the work is linear, and a text without dates costs little more than finding its numbers.
 */
import type { DateContext } from './dateContext.js';
import type { DateMention } from './dateMention.js';
import { findCjkDates } from './findCjkDates.js';
import { findDigitDate } from './findDigitDate.js';
import { findLoneMonths } from './findLoneMonths.js';
import { findNamedDate } from './findNamedDate.js';
import { findSolarHijriDates } from './findSolarHijriDates.js';
import type { FoundDate } from './foundDate.js';
import { letterAt } from './letterAt.js';
import { plainDateText } from './plainDateText.js';

/** Most dates that are found by their numbers: a text with more is a table of numbers, and its dates are no clues. */
const most = 10_000;

export function findDates(text: string, context: DateContext = {}): DateMention[] {
  const plain = plainDateText(text);
  const numbered = inOrder([...atNumbers(plain, context), ...findCjkDates(plain, context, most), ...findSolarHijriDates(plain, text, context)]);
  const all = inOrder([...numbered, ...findLoneMonths(plain, context, numbered)]);
  return all.map((found) => ({ ...found, text: text.slice(found.start, found.end) }));
}

function* atNumbers(plain: string, context: DateContext): Generator<FoundDate> {
  let last = 0;
  let count = 0;
  for (const match of plain.matchAll(/\d+/g)) {
    const start = match.index;
    const end = start + match[0].length;
    if (start < last || end - start > 4 || end - start === 3 || isPartOfNumber(plain, start)) continue;
    const found = findDigitDate(plain, start, end, context) ?? findNamedDate(plain, start, end, context);
    if (found === undefined) continue;
    last = found.end;
    yield found;
    if ((count += 1) === most) return;
  }
}

/** `3.4`, `1,000`, `$5`, `B2`: not where a number begins. */
function isPartOfNumber(plain: string, start: number): boolean {
  const before = plain[start - 1] ?? ' ';
  if (before === ' ') return false;
  if ('$€£¥#'.includes(before)) return true;
  if ('.,:/'.includes(before)) return /\d/.test(plain[start - 2] ?? '');
  // Arabic writes its `and` without a space.
  return before !== 'و' && letterAt(plain, start - 1);
}

/** Of two that overlap the first stays, and of two that begin together the longer. */
function inOrder(found: readonly FoundDate[]): FoundDate[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  let last = 0;
  return sorted.filter((each) => {
    if (each.start < last) return false;
    last = each.end;
    return true;
  });
}
