/**
 * Tables in plain text: lines whose words stand in columns, which mean nothing without their places. Wire services print
 * prices so, and results of companies, a row a line.
 */
import { isFigures } from '../../../model/isFigures.js';

/** A line of a block without blank ones, as it was written. */
export interface PrintedLine {
  readonly raw: string;
  /** Without white space around it. */
  readonly text: string;
  /** Columns of white space before it. */
  readonly indent: number;
}

/** Lines of a block, `to` excluded. Of a table the columns are kept, of rows the lines. */
export interface PrintedTable {
  readonly from: number;
  readonly to: number;
  readonly kind: 'table' | 'rows';
}

const fewestLines = 3;
/** Longest line of a table, and longest row that is set in no columns, in UTF-16 units. */
const longestLine = 140;
const longestRow = 60;
/** Share of the lines with columns that have a figure in one at least; else several must have their second column at the same place. */
const figured = 0.5;
/** Share of the rows that are figures. */
const rowsShare = 0.5;
const columns = 2;

/** Space between columns: two spaces at the end of a sentence are an old typist's. */
const gap = /(?<![.!?:;,]["”’)]{0,1})(?: {2,}|\t+ *)/;
const gaps = new RegExp(gap.source, 'g');
/** A cell of a table of figures. */
const figure = /^[-+(<]?[$€£¥]?(?:\d[\d.,/%:x-]*|\.\d+)[)%>*]{0,2}$|^(?:n\.?\/?a\.?|nil|nc|unch(?:anged)?|--+|-)$/i;
const sentenceEnd = /[.!?]["”’»)]?$/u;

/** In a block: in the order of their lines, none overlapping. */
export function printedTables(block: readonly PrintedLine[]): PrintedTable[] {
  // Most texts have neither a gap in a line nor a digit in three of them.
  if (block.length < fewestLines) return [];
  const inColumns = block.map(({ text }) => text.length <= longestLine && cellsOf(text) > 1);
  const found: PrintedTable[] = [];
  for (let at = 0; at < block.length; ) {
    const to = tableFrom(at, block, inColumns) ?? rowsFrom(at, block, inColumns);
    if (to === undefined) at += 1;
    else {
      found.push({ from: at, to, kind: inColumns.slice(at, to).filter(Boolean).length * 2 > to - at ? 'table' : 'rows' });
      at = to;
    }
  }
  return found;
}

function cellsOf(text: string): number {
  return text.includes('  ') || text.includes('\t') ? text.split(gaps).length : 1;
}

/** The end of the table that begins at a line: lines in columns, of which two may have one other between them. */
function tableFrom(at: number, block: readonly PrintedLine[], inColumns: readonly boolean[]): number | undefined {
  // "ending April 1  as follows, in thousands -" is a sentence with a space too many.
  if (inColumns[at] !== true || /^\p{Ll}\S* \S/u.test(block[at]?.text ?? '')) return undefined;
  let to = at + 1;
  while (to < block.length && (inColumns[to] === true || (inColumns[to + 1] === true && !isOfText(to, block)))) to += 1;
  const lines = block.slice(at, to).filter((_, index) => inColumns[at + index]);
  if (lines.length < fewestLines) return undefined;
  const withFigure = lines.filter(({ text }) => text.split(gaps).some((cell) => figure.test(cell))).length;
  return withFigure >= lines.length * figured || isAligned(lines) ? to : undefined;
}

/** A sentence, or the part of one that goes on. */
function isOfText(at: number, block: readonly PrintedLine[]): boolean {
  const text = block[at]?.text ?? '';
  return text.length > longestRow || sentenceEnd.test(text) || /^\p{Ll}/u.test(block[at + 1]?.text ?? '');
}

/** Whether the second column of most lines begins at one of two places: that of words and, below it, that of shorter ones. */
function isAligned(lines: readonly PrintedLine[]): boolean {
  const starts = new Map<number, number>();
  for (const { raw } of lines) {
    const own = raw.trimStart();
    const found = gap.exec(own);
    if (found === null || found[0].length < columns) return false;
    const start = raw.length - own.length + found.index + found[0].length;
    starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  return Math.max(...starts.values()) >= Math.max(fewestLines, lines.length * figured);
}

/** The end of the rows that begin at a line: short ones of which none ends or continues a sentence, and half of which are figures. */
function rowsFrom(at: number, block: readonly PrintedLine[], inColumns: readonly boolean[]): number | undefined {
  let to = at;
  let rows = 0;
  let end = at;
  for (; to < block.length && inColumns[to] !== true; to += 1) {
    const { text } = block[to] ?? { text: '' };
    if (text.length > longestRow || sentenceEnd.test(text) || isOfText(to, block) || /^\p{Ll}{2,} \p{Ll}/u.test(text)) break;
    if (!isFigures(text)) continue;
    rows += 1;
    end = to + 1;
  }
  // What stands below the last figures belongs to them while it is as short: "Record March 31".
  while (end < to && (block[end]?.indent ?? 0) >= (block[end - 1]?.indent ?? 0)) end += 1;
  return end - at >= fewestLines && rows >= (end - at) * rowsShare ? end : undefined;
}
