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
/** Lines without figures that may stand between two rows. */
const mostBetween = 4;
/** Lines that are looked at again where they were no table from the first of them on. */
const mostRetried = 20;

/** Space between columns: two spaces at the end of a sentence are an old typist's. */
const gap = /(?<![.!?:;,]["”’)]{0,1})(?: {2,}|\t+ *)/;
/** A cell of a table of figures. */
const figure = /^[-+(<]?[$€£¥]?(?:\d[\d.,/%:x-]*|\.\d+)[)%>*]{0,2}$|^(?:n\.?\/?a\.?|nil|nc|unch(?:anged)?|--+|-)$/i;
const sentenceEnd = /[.!?]["”’»)]?$/u;

/** In a block: in the order of their lines, none overlapping. Linear in its lines. */
export function printedTables(block: readonly PrintedLine[]): PrintedTable[] {
  // Most texts have neither a gap in a line nor a digit in three of them.
  if (block.length < fewestLines) return [];
  const inColumns = block.map(({ text }) => text.length <= longestLine && cellsOf(text) > 1);
  const areFigures = block.map(({ text }) => isFigures(text));
  if (!inColumns.includes(true) && !areFigures.includes(true)) return [];
  const found: PrintedTable[] = [];
  for (let at = 0; at < block.length; ) {
    const table = tableFrom(at, block, inColumns);
    const tried = table.isOne || table.to > at ? table : rowsFrom(at, block, { inColumns, areFigures });
    if (tried.isOne) found.push({ from: at, to: tried.to, kind: tried === table ? 'table' : 'rows' });
    // Where so many lines are none, it is not asked again of each of them.
    at = tried.isOne || tried.to - at > mostRetried ? tried.to : at + 1;
  }
  return found;
}

/** Lines that were looked at from one on, up to `to`, and whether they are a table. */
interface Tried {
  readonly to: number;
  readonly isOne: boolean;
}

function cellsOf(text: string): number {
  return text.includes('  ') || text.includes('\t') ? text.split(gap).length : 1;
}

/** The table that begins at a line: lines in columns, of which two may have one other between them. */
function tableFrom(at: number, block: readonly PrintedLine[], inColumns: readonly boolean[]): Tried {
  // "ending April 1  as follows, in thousands -" is a sentence with a space too many.
  if (inColumns[at] !== true || /^\p{Ll}\S* \S/u.test(block[at]?.text ?? '')) return { to: at, isOne: false };
  let to = at + 1;
  while (to < block.length && (inColumns[to] === true || (inColumns[to + 1] === true && !isOfText(to, block)))) to += 1;
  const lines = block.slice(at, to).filter((_, index) => inColumns[at + index]);
  if (lines.length < fewestLines) return { to, isOne: false };
  const withFigure = lines.filter(({ text }) => text.split(gap).some((cell) => figure.test(cell))).length;
  return { to, isOne: withFigure >= lines.length * figured || isAligned(lines) };
}

/** A sentence, or the part of one that goes on. */
function isOfText(at: number, block: readonly PrintedLine[]): boolean {
  const text = block[at]?.text ?? '';
  return text.length > longestRow || sentenceEnd.test(text) || /^\p{Ll}/u.test(block[at + 1]?.text ?? '');
}

/** Whether the second column of half of the lines begins at one place. Behind a tab nobody knows where that is. */
function isAligned(lines: readonly PrintedLine[]): boolean {
  const starts = new Map<number, number>();
  for (const { raw } of lines) {
    const own = raw.trimStart();
    const found = gap.exec(own);
    if (found === null || own.includes('\t')) return false;
    const start = raw.length - own.length + found.index + found[0].length;
    starts.set(start, (starts.get(start) ?? 0) + 1);
  }
  return Math.max(...starts.values()) >= Math.max(fewestLines, lines.length * figured);
}

interface Seen {
  readonly inColumns: readonly boolean[];
  readonly areFigures: readonly boolean[];
}

/** The rows that begin at a line: short ones of which none ends or continues a sentence, and half of which are figures. */
function rowsFrom(at: number, block: readonly PrintedLine[], { inColumns, areFigures }: Seen): Tried {
  let to = at;
  let rows = 0;
  let end = at;
  for (; to < block.length && inColumns[to] !== true && to - end <= mostBetween; to += 1) {
    const { text } = block[to] ?? { text: '' };
    if (text.length > longestRow || sentenceEnd.test(text) || isOfText(to, block) || /^\p{Ll}{2,} \p{Ll}/u.test(text)) break;
    if (areFigures[to] !== true) continue;
    rows += 1;
    end = to + 1;
  }
  const scanned = to;
  // What stands below the last figures belongs to them while it is as short: "Record March 31".
  while (end < to && (block[end]?.indent ?? 0) >= (block[end - 1]?.indent ?? 0)) end += 1;
  const isOne = end - at >= fewestLines && rows >= (end - at) * rowsShare;
  return { to: isOne ? end : scanned, isOne };
}
