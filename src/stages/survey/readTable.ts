/** A table as people save it: commas, semicolons or tabs, quotation marks where they must be and where they need not. Cells stay text, whatever they begin with. */
import { parse } from 'csv-parse/sync';

export interface TableRow {
  readonly cells: readonly string[];
  /** Line at which the row begins, from 1. */
  readonly line: number;
}

export interface TableReading {
  readonly rows: readonly TableRow[];
  readonly problem?: { readonly reason: string; readonly line: number };
}

/** A row that is longer, in UTF-16 units, or has more columns, is no record of one article. */
const longestRow = 1_000_000;
const mostColumns = 1000;

export function readTable(text: string, path: string): TableReading {
  // Spreadsheets in some countries name the mark in a line of its own.
  const [statement, named] = /^\uFEFF?sep=([,;\t|])\r?\n/i.exec(text) ?? [];
  const table = text
    .slice(statement?.length ?? 0)
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n');
  const delimiter = named ?? delimiterOf(table, path);
  const first = statement === undefined ? 1 : 2;
  const reading = parsed(table, delimiter, '"', first);
  // Databases write tabs without quotation marks: those that are there belong to the texts.
  return reading.problem !== undefined && delimiter === '\t' ? parsed(table, delimiter, false, first) : reading;
}

function parsed(table: string, delimiter: string, quote: '"' | false, firstLine: number): TableReading {
  try {
    const records = parse(table, {
      delimiter,
      quote,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: longestRow,
      record_delimiter: '\n',
    }) as unknown as readonly { record: readonly string[]; info: { lines: number } }[];
    const wide = records.find(({ record }) => record.length > mostColumns);
    if (wide !== undefined) return { rows: [], problem: { reason: `a row has more than ${mostColumns} columns`, line: wide.info.lines } };
    // The parser tells the line at which a row ends.
    const rows = records.map(({ record, info }) => ({ cells: record, line: info.lines + firstLine - 1 - record.reduce((lines, cell) => lines + cell.split('\n').length - 1, 0) }));
    return { rows };
  } catch (error) {
    const line = typeof error === 'object' && error !== null && 'lines' in error ? Number(error.lines) : 1;
    return { rows: [], problem: { reason: error instanceof Error ? error.message.replace(/\.$/, '') : String(error), line: line + firstLine - 1 } };
  }
}

/** The mark that divides the first row most often, outside quotation marks. */
function delimiterOf(table: string, path: string): string {
  const counts = new Map([',', ';', '\t'].map((mark) => [mark, 0]));
  let quoted = false;
  for (const character of table.slice(0, longestRow).trimStart()) {
    if (character === '"') quoted = !quoted;
    else if (!quoted && character === '\n') break;
    else if (!quoted) {
      const count = counts.get(character);
      if (count !== undefined) counts.set(character, count + 1);
    }
  }
  const usual = /\.tsv$/i.test(path) ? '\t' : ',';
  const [best = usual] = [...counts].sort(([a, left], [b, right]) => right - left || Number(b === usual) - Number(a === usual)).map(([mark]) => mark);
  return (counts.get(best) ?? 0) > 0 ? best : usual;
}
