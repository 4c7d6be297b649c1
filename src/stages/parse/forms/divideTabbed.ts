/** A row of a table that became a text: the headline and the text, or the day and the headline, with a tab between them. */
import { readDate } from '../../../dates/readDate.js';
import type { MetadataField } from '../../../model/metadata.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';

/** Most cells of such a row. */
const mostCells = 5;
/** Fewest words of a headline, and its longest, in UTF-16 units. */
const fewestWords = 3;
const longestHeadline = 220;
/** Shortest text behind a headline, and longest cell of another kind, in UTF-16 units. */
const shortestText = 120;
const longestCell = 40;

export interface Tabbed {
  readonly fields: readonly MetadataField[];
  /** The line without them. */
  readonly rest: string;
}

export function divideTabbed(line: string, index: number, context: ParseContext): Tabbed | undefined {
  if (!line.includes('\t') || !ruleIsOnIn('divided-headline', context)) return undefined;
  const trimmed = line.trim();
  const cells = trimmed.split(/\t+/).map((cell) => cell.trim());
  if (cells.length < 2 || cells.length > mostCells || !trimmed.includes('\t')) return undefined;
  const fields: MetadataField[] = [];
  const add = (name: string, value: string): void => {
    fields.push({ name, value, line: index + 1, origin: { source: 'header', rule: 'divided-headline', path: context.path } });
  };
  let hasHeadline = false;
  let rest = '';
  for (const [at, cell] of cells.entries()) {
    const isLast = at === cells.length - 1;
    if (isLast && hasHeadline && cell.length >= shortestText && /[.!?]["”’)]?(?:\s|$)/u.test(cell)) rest = cell;
    else if (cell.length <= longestCell && /\d/.test(cell) && readDate(cell, context.dates) !== undefined) add('date', cell);
    else if (!hasHeadline && cell.length <= longestHeadline && cell.split(' ').length >= fewestWords && !/[.,;:]$/.test(cell)) {
      hasHeadline = true;
      add('title', cell);
    } else return undefined;
  }
  // Two cells without a text behind them want a day beside the headline.
  return hasHeadline && (rest !== '' || fields.length > 1) ? { fields, rest } : undefined;
}
