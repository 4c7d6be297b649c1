import { dateTokens } from './dateTokens.js';
import type { FormReading } from './formReading.js';
import { namedReading } from './namedReading.js';
import { takeNamedDate } from './takeNamedDate.js';

/** Months of one language that are names of people in others: a year behind them tells nothing. */
const givenNames = new Set(['julie', 'junie', 'mac']);

/** `March 2021`, `Mar. 2021`, `März 2021`, `mars 1912`, `marzo de 1987`, `май 2021 года`, `2021 March`. */
export function readNamedMonth(text: string): FormReading | undefined {
  const tokens = dateTokens(text);
  const date = takeNamedDate(tokens, 0, { running: false });
  if (date?.shape !== 'month' || date.year === undefined || date.next !== tokens.length || givenNames.has(date.month.token.text)) return undefined;
  return { reading: namedReading({ year: date.year, month: date.month.name.number, guessed: date.guessed }) ?? 'impossible' };
}
