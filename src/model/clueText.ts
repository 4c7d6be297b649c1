import type { Clue, ClueValues } from './date.js';
import { issueLabel } from './issue.js';
import type { Messages } from './messages/messages.js';

/** How what stands in the sentence of a clue is printed: a day or month from ISO 8601, a weekday from 1 (Monday) to 7. */
export interface CluePrinter {
  readonly date: (iso: string) => string;
  readonly year: (year: number) => string;
  readonly weekday: (isoWeekday: number) => string;
}

/** What a clue says about the day, in the language of the words. */
export function clueText({ says, with: values }: Clue, words: Pick<Messages, 'clues' | 'numberOfVolume' | 'numberAlone'>, print: CluePrinter): string {
  return words.clues[says].replace(/\{(\w+)\}/g, (_, name: keyof ClueValues) => valueText(name, values, words, print));
}

function valueText(name: keyof ClueValues, values: ClueValues, words: Parameters<typeof issueLabel>[1], print: CluePrinter): string {
  switch (name) {
    case 'issue':
    case 'before':
    case 'after': {
      const ref = values[name];
      return ref === undefined ? '' : issueLabel(ref, words);
    }
    case 'year':
      return values.year === undefined ? '' : print.year(values.year);
    case 'weekday':
      return values.weekday === undefined ? '' : print.weekday(values.weekday);
    default:
      return values[name] === undefined ? '' : print.date(values[name]);
  }
}
