/** In which order a text writes day and month in digits, where one of its dates shows it. */
import type { ShownOrder } from '../model/knowledge.js';

const numeric = /(?<![\d./-])(\d{1,2})([/-])(\d{1,2})\2(?:\d{4}|\d{2})(?![\d/-])/g;

/** Nothing, where no date shows it; 'both', where two dates show two orders. Points are not looked at: there the day comes first everywhere. */
export function shownOrder(text: string): ShownOrder | 'both' | undefined {
  let shown: ShownOrder | undefined;
  for (const [example, first, mark, second] of text.matchAll(numeric)) {
    const [a, b] = [Number(first), Number(second)];
    // `22-01-13` may begin with its year.
    if (a < 1 || b < 1 || a > 31 || b > 31 || a > 12 === b > 12 || (mark === '-' && example.length < 9)) continue;
    const order = a > 12 ? 'day-first' : 'month-first';
    if (shown !== undefined && shown.order !== order) return 'both';
    shown ??= { order, example };
  }
  return shown;
}
