/**
 * Where the running text surely begins, told by how its lines are set rather than by what the first of them says: a
 * paragraph that was wrapped by hand, though its first line may be short (a dateline was cut off) and may look like a
 * name, a section or a headline; or rows of figures.
 */

import { isFigures } from '../../../model/isFigures.js';
import { datelineAlone } from './datelineAlone.js';
import type { HeadLine } from './headLine.js';

/** Lines of a paragraph, and its width in UTF-16 units. */
const fewestLines = 3;
const mostLines = 12;
const narrowest = 45;
const widest = 100;
/** Share of the width that the lines between the first and the last take at least, with the word that did not fit. */
const full = 0.85;
/** Share of the lines that go on with a small letter or a digit at least. */
const small = 0.4;
/** Rows of a table that show one, among so many lines; and its longest row, in UTF-16 units. */
const fewestRows = 2;
const rowsWithin = 4;
const longestRow = 60;
/** Lines below a paragraph among which a byline shows that it was a deck. */
const nearBelow = 3;
/** Longest byline, in UTF-16 units. */
const longestByline = 60;
/** The indent that marks a paragraph, in columns more than the line above. */
const indented = 2;

/** "Period ended November 30, 1986" over figures is no day of publication. */
const ofPeriod = /\b(?:ended|ending|ends|end)\b/i;

const sentenceEnd = /[.!?:…]["”’»)\]]{0,2}$/u;

/** The place in the head, or undefined where nothing is sure. Above it stands at least one line that may be the headline. */
export function textStart(head: readonly HeadLine[], capitalsTell: boolean): number | undefined {
  for (let at = 1; at < head.length; at += 1) {
    const [line, next] = [head[at], head[at + 1]];
    // Most lines are paragraphs of their own: what follows is asked of few.
    if (line === undefined || next === undefined || line.text.length > widest || !(next.follows || isShort(line, next))) continue;
    if ((capitalsTell && line.inCapitals && !isFigures(line.text)) || !opensBlock(at, head, capitalsTell)) continue;
    if (isTable(at, head) || isParagraph(at, head)) return head.slice(0, at).every(({ isParticular }) => isParticular) ? undefined : at;
  }
  return undefined;
}

/** Rows of a table may stand apart from each other. */
function isShort(line: HeadLine, next: HeadLine): boolean {
  return line.text.length <= longestRow && next.text.length <= longestRow && (/\d/.test(line.text) || /\d/.test(next.text));
}

/** Whether something sets the line apart from the one above: a blank line, an indent, or capitals that end. */
function opensBlock(at: number, head: readonly HeadLine[], capitalsTell: boolean): boolean {
  const [above, line] = [head[at - 1], head[at]];
  if (above === undefined || line === undefined) return false;
  return !line.follows || line.indent >= above.indent + indented || (capitalsTell && above.inCapitals && !line.inCapitals && !above.isParticular);
}

function isParagraph(at: number, head: readonly HeadLine[]): boolean {
  if (head[at + 1]?.follows !== true || sentenceEnd.test(head[at]?.text ?? '')) return false;
  // "HEADLINE: …", which goes on in further lines.
  const { label } = head[at] as HeadLine;
  if (label?.field === 'headline' || label?.field === 'deck') return false;
  const block = paragraphAt(at, head);
  const texts = block.map(({ text }) => text);
  const [first = ''] = texts;
  const width = standingAt(at, head).reduce((most, { text }) => Math.max(most, text.length), 0);
  if (block.length < 2 || width < narrowest || width > widest || datelineAlone(first) !== undefined) return false;
  const below = head.slice(at + block.length);
  const goesOn = texts.slice(1).filter((text) => /^["“(]?[\p{Ll}\d]/u.test(text)).length >= (block.length - 1) * small;
  const isWhole = block.length === mostLines || sentenceEnd.test(texts.at(-1) ?? '');
  if (isOverIndent(block, below))
    return (
      (goesOn || (isWhole && block.length < mostLines)) &&
      block[0]?.isParticular === false &&
      block.every((line, index) => line.byline === undefined && (index === 0 || !isPlaced(line)))
    );
  const isFull = texts.slice(1, -1).every((text, index) => text.length + 1 + firstWord(texts[index + 2]) > width * full);
  return block.length >= fewestLines && goesOn && isWhole && isFull && !isOverByline(below);
}

/** The lines of the paragraph that begins there: until a blank line or the indent of the next. */
function paragraphAt(at: number, head: readonly HeadLine[]): readonly HeadLine[] {
  const lines = standingAt(at, head);
  const [first, ...others] = lines;
  if (first === undefined) return [];
  const margin = others.reduce((least, { indent }) => Math.min(least, indent), first.indent);
  const end = lines.findIndex(({ indent }, index) => index > 0 && indent >= margin + indented);
  return end < 0 ? lines : lines.slice(0, end);
}

/** Lines that stand together from there on, whatever their indent. */
function standingAt(at: number, head: readonly HeadLine[]): readonly HeadLine[] {
  const lines = head.slice(at, at + mostLines);
  const end = lines.findIndex(({ follows }, index) => index > 0 && !follows);
  return end < 0 ? lines : lines.slice(0, end);
}

/** Right over a paragraph that is marked by its indent and begins with no place: nothing but text stands so. */
function isOverIndent(block: readonly HeadLine[], [next]: readonly HeadLine[]): boolean {
  return next?.follows === true && next.indent >= (block.at(-1)?.indent ?? 0) + indented && next.dateline === undefined && next.byline === undefined;
}

/** Whether a byline with a text below it follows: what stands over it is a deck. */
function isOverByline(below: readonly HeadLine[]): boolean {
  return below.slice(0, nearBelow).some(({ text, byline }, index) => index + 1 < below.length && text.length <= longestByline && byline !== undefined);
}

function isPlaced(line: HeadLine): boolean {
  return line.dateline !== undefined || datelineAlone(line.text) !== undefined;
}

function firstWord(text: string | undefined): number {
  return text?.split(' ', 1)[0]?.length ?? 0;
}

/** Two rows of figures, or one right over another short line that ends no sentence. */
function isTable(at: number, head: readonly HeadLine[]): boolean {
  const [first, second] = [head[at], head[at + 1]];
  if (first === undefined || second === undefined || first.text.length > longestRow || !/\d/.test(first.text + second.text)) return false;
  const lines = head.slice(at, at + rowsWithin);
  const rows = lines.filter(({ text }) => isFigures(text)).length;
  const isOverRow = isFigures(first.text) && second.follows && second.text.length <= longestRow && !sentenceEnd.test(second.text) && !second.isParticular;
  return (rows >= fewestRows || isOverRow) && (!first.isParticular || ofPeriod.test(first.text));
}
