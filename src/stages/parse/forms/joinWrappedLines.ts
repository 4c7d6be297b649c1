/**
 * Turns the lines of a text into paragraphs: hard-wrapped lines are joined, paragraphs are told apart by
 * blank lines or by indent, and a line that was broken on purpose (verse, an address, a list) stays a line.
 */
import { type PrintedLine, type PrintedTable, printedTables } from './printedTables.js';

export interface TextParagraph {
  /** Lines that were broken on purpose; wrapped ones are already joined. At least one. */
  readonly lines: readonly string[];
  /** Line of the source at which it begins, from 1. */
  readonly line: number;
  /** The lines stand in columns: of their white space only what is before all of them was taken off. */
  readonly isTable?: true;
}

interface SourceLine extends PrintedLine {
  readonly number: number;
}

/** Lines longer than this, in characters, were never wrapped by hand or by a mail program. */
const longestWrap = 140;
/** A line that is longer than this and goes on behind the end of a sentence is a paragraph. */
const longestLine = 240;
const sentences = /\p{Ll}[.!?]['"”’)]{0,2}\s['"“‘(]{0,2}\p{Lu}/u;
/** Where a program lost the line break and left the indent of the next paragraph; and the spaces alone, which few lines have. */
const wideGap = /\s{4}/;
const lostBreak = /(?<=[.!?]['"”’)]{0,2})\s{4,}(?=['"“‘(]?[\p{Lu}\p{Nd}])/u;
/** Lines of at most this many characters are wrapped prose only where they fill their width; else they are verse or a list. */
const narrowWrap = 40;
/** Share of the lines of a narrow text that must be full for it to count as wrapped. */
const fullLines = 0.8;
/** A line with this share of the wrap width left empty was ended on purpose, if the next word would have fitted. */
const slack = 0.85;

/** Fewest lines with another below them that show how a text was set, and the share of them that end a sentence where each is a paragraph. */
const fewestInner = 2;
const mostlyEnded = 0.9;
/** The same shares where some lines are headings or tags: of those that end a sentence, at least, and of the others that are full, at most. */
const oftenEnded = 0.6;
const oftenEndedEast = 0.35;
const fewestMixed = 4;
const seldomFull = 0.5;
/** Shortest line that is prose and no heading, tag or entry of a list, in UTF-16 units; fewest of them, and the share that end a sentence where each is a paragraph. */
const shortestProse = 70;
const fewestProse = 3;
const proseEnded = 0.8;
/** Characters that a full line of Chinese or Japanese may lack: marks that may not begin the next. */
const eastSlack = 3;

/** `firstLine` is the number of the first of `lines` in the source, from 1; with `tables`, lines that stand in columns stay as they are printed. */
export function joinWrappedLines(lines: readonly string[], firstLine: number, { tables = false }: { readonly tables?: boolean } = {}): TextParagraph[] {
  const paragraphs: TextParagraph[] = [];
  let block: SourceLine[] = [];
  const blocks: SourceLine[][] = [];
  lines.forEach((raw, index) => {
    const text = raw.trim();
    if (text === '') {
      if (block.length > 0) blocks.push(block);
      block = [];
    } else if (text.length > longestLine && wideGap.test(text) && lostBreak.test(text)) {
      if (block.length > 0) blocks.push(block);
      block = [];
      for (const part of text.split(lostBreak)) blocks.push([{ raw: part, text: part, indent: 0, number: firstLine + index }]);
    } else {
      block.push({ raw, text, indent: indentOf(raw), number: firstLine + index });
    }
  });
  if (block.length > 0) blocks.push(block);
  const parts: Part[] = [];
  for (const each of blocks) {
    const found = tables ? printedTables(each) : [];
    if (found.length === 0) parts.push({ kind: 'text', lines: each });
    else parts.push(...divideTables(each, found));
  }
  const isDivided = parts.length > blocks.length || parts.some(({ kind }) => kind !== 'text');
  const text = isDivided ? parts.flatMap(({ kind, lines }) => (kind === 'text' ? [lines] : [])) : blocks;
  const width = wrapWidth(text);
  const setting = { isEach: width === 0 && isLinePerParagraph(text, widthOf(text)), room: width > 0 && isGreedy(text, width) ? width : width * slack };
  for (const { kind, lines } of parts) {
    if (kind !== 'text') {
      paragraphs.push(kind === 'table' ? tableOf(lines) : { lines: lines.map(({ text }) => text), line: lines[0]?.number ?? firstLine });
      continue;
    }
    // A block with a line of several sentences has a paragraph on each line.
    const own = lines.some(({ text }) => text.length > longestLine && sentences.test(text)) ? 0 : width;
    // Spread as arguments, a hundred thousand lines would not fit the stack.
    for (const part of splitByIndent(lines)) for (const paragraph of joinLines(part, own, setting)) paragraphs.push(paragraph);
  }
  return paragraphs;
}

/** How a whole text was set. */
interface Setting {
  /** Each line is a paragraph, but for headings and tags. */
  readonly isEach: boolean;
  /** Characters within which a word would have stayed on its line. */
  readonly room: number;
}

interface Part {
  readonly kind: 'text' | 'table' | 'rows';
  readonly lines: readonly SourceLine[];
}

function divideTables(block: readonly SourceLine[], tables: readonly PrintedTable[]): Part[] {
  const parts: Part[] = [];
  let done = 0;
  for (const { from, to, kind } of tables) {
    if (from > done) parts.push({ kind: 'text', lines: block.slice(done, from) });
    parts.push({ kind, lines: block.slice(from, to) });
    done = to;
  }
  if (done < block.length) parts.push({ kind: 'text', lines: block.slice(done) });
  return parts;
}

/** Its lines without the white space that all of them begin with. */
function tableOf(lines: readonly SourceLine[]): TextParagraph {
  const margin = lines.reduce((least, { raw, text }) => Math.min(least, raw.indexOf(text)), Number.POSITIVE_INFINITY);
  return { lines: lines.map(({ raw }) => raw.slice(margin).trimEnd()), line: lines[0]?.number ?? 1, isTable: true };
}

function indentOf(line: string): number {
  let width = 0;
  for (const character of line) {
    if (character === '\t') width += 4;
    else if (character === ' ' || character === '\u00A0' || character === '\u3000') width += character === '\u3000' ? 2 : 1;
    else break;
  }
  return width;
}

/** Width at which the text was wrapped, in characters; 0 where it was not. */
function wrapWidth(blocks: readonly (readonly SourceLine[])[]): number {
  let width = 0;
  let long = 0;
  let wrapped = 0;
  let isBroken = false;
  for (const block of blocks) {
    if (block.length === 1 && (block[0]?.text.length ?? 0) > longestWrap) long += 1;
    if (block.length < 2) continue;
    for (const { text, indent } of block) {
      if (text.length > longestWrap) long += 1;
      else {
        wrapped += 1;
        isBroken ||= !endsSentence(text);
        width = Math.max(width, text.length + indent);
      }
    }
  }
  // Among longer lines, short ones that all end a sentence are paragraphs.
  if (long > 0 && !isBroken) return 0;
  return wrapped > long && !isLinePerParagraph(blocks, width) && (width > narrowWrap || fillsWidth(blocks, width)) ? width : 0;
}

/** Whether every line that does not end a sentence took all the words that fit, so that one that ends a sentence with room left ends a paragraph. */
function isGreedy(blocks: readonly (readonly SourceLine[])[], width: number): boolean {
  return blocks.every((block) =>
    block.every((line, at) => {
      const next = block[at + 1];
      return next === undefined || next.indent > line.indent + 1 || endsSentence(line.text) || !fitsBehind(line, next, width);
    }),
  );
}

/** Length of the longest line that may be wrapped and has another beside it, with its indent. */
function widthOf(blocks: readonly (readonly SourceLine[])[]): number {
  let width = 0;
  for (const block of blocks) if (block.length > 1) for (const { text, indent } of block) if (text.length <= longestWrap) width = Math.max(width, text.length + indent);
  return width;
}

/** Whether each line is a paragraph: wrapped lines seldom end where a sentence does, and the others are full. */
function isLinePerParagraph(blocks: readonly (readonly SourceLine[])[], width: number): boolean {
  let inner = 0;
  let ended = 0;
  let full = 0;
  let prose = 0;
  let proseEnds = 0;
  const isEast = blocks.some((block) => block.some(({ text }) => text.length * 2 > width && east.test(text.slice(-1)) && east.test(text.charAt(0))));
  for (const block of blocks) {
    inner += block.length - 1;
    for (let at = 0; at < block.length - 1; at += 1) {
      const [line, next] = [block[at], block[at + 1]];
      if (line === undefined || next === undefined) continue;
      const ends = endsSentence(line.text);
      if (line.text.length >= shortestProse) {
        prose += 1;
        if (ends) proseEnds += 1;
      }
      if (ends) ended += 1;
      else if (isFull(line, next, width)) full += 1;
    }
  }
  // Of the lines of a wrapped text hardly one in eight ends a sentence, whatever stands around it.
  if (prose >= fewestProse && proseEnds >= prose * proseEnded) return true;
  return (
    inner >= fewestInner &&
    (ended >= inner * mostlyEnded || (inner >= fewestMixed && ended >= inner * (isEast ? oftenEndedEast : oftenEnded) && full <= (inner - ended) * seldomFull))
  );
}

/** Whether nothing of the next line would have fitted. */
function isFull(line: SourceLine, next: SourceLine, width: number): boolean {
  const least = east.test(next.text.charAt(0)) && !next.text.slice(0, width).includes(' ') ? width - eastSlack : width - firstWord(next.text);
  return line.indent + line.text.length >= least - 1;
}

/** Whether most lines end where the next word would not have fitted, or within a word. */
function fillsWidth(blocks: readonly (readonly SourceLine[])[], width: number): boolean {
  let full = 0;
  let lines = 0;
  for (const block of blocks) {
    block.forEach((line, index) => {
      const next = block[index + 1];
      if (next === undefined || next.indent > line.indent + 1) return;
      lines += 1;
      if (/\p{L}[-\u2010]$/u.test(line.text) || line.indent + line.text.length + 1 + firstWord(next.text) > width) full += 1;
    });
  }
  return full >= lines * fullLines;
}

/** Within a block, a line that is indented further than the block's margin begins a paragraph. */
function splitByIndent(block: readonly SourceLine[]): SourceLine[][] {
  const margin = block.reduce((least, line) => Math.min(least, line.indent), Number.POSITIVE_INFINITY);
  const indented = block.filter((line) => line.indent >= margin + 2).length;
  // More indented lines than flush ones: a hanging indent or a quotation, whose flush lines begin the paragraphs.
  const hanging = indented * 2 > block.length && (block[0]?.indent ?? 0) === margin && block.length > 2;
  if (indented === 0 || hanging) return [[...block]];
  const parts: SourceLine[][] = [];
  for (const line of block) {
    const last = parts.at(-1);
    if (last === undefined || line.indent >= margin + 2) parts.push([line]);
    else last.push(line);
  }
  return parts;
}

function joinLines(block: readonly SourceLine[], width: number, { isEach, room }: Setting): TextParagraph[] {
  // Parts are joined once at the end: adding to a growing text line by line would take quadratic time.
  const paragraphs: { lines: string[][]; line: number }[] = [];
  let previous: SourceLine | undefined;
  const isCut = width > 0 && isCutParagraph(block, width);
  for (const [at, line] of block.entries()) {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || previous === undefined) {
      paragraphs.push({ lines: [[line.text]], line: line.number });
    } else if (line.indent > 0 && (eastEnd.test(previous.text) || eastLead.test(line.text))) {
      paragraphs.push({ lines: [[line.text]], line: line.number });
    } else if (width === 0 && (previous.text.length > longestWrap || line.text.length > longestWrap || endsSentence(previous.text))) {
      paragraphs.push({ lines: [[line.text]], line: line.number });
    } else if (isEach && line.text.length > narrowWrap && endsSentence(line.text)) {
      paragraphs.push({ lines: [[line.text]], line: line.number });
    } else if (
      width > 0 &&
      line.text.length > narrowWrap &&
      (paragraph.lines.at(-1)?.length ?? 0) >= fewestPieces &&
      endsSentence(previous.text) &&
      opens.test(line.text) &&
      fitsBehind(previous, line, room)
    ) {
      paragraphs.push({ lines: [[line.text]], line: line.number });
    } else if (width === 0 || (isBrokenOnPurpose(previous, line, width) && !(isCut && at === 1))) {
      paragraph.lines.push([line.text]);
    } else {
      paragraph.lines.at(-1)?.push(glue(previous.text, line.text), line.text);
    }
    previous = line;
  }
  return paragraphs.map(({ lines, line }) => ({ lines: lines.map((parts) => parts.join('')), line }));
}

/** Lines of which a paragraph is made, with what stands between them, before a short one ends it: two at least. */
const fewestPieces = 3;
/** How the next one begins. */
const opens = /^["'“‘«„(]{0,2}[\p{Lu}\p{Lo}\d]/u;

/** A first line that goes on with a small letter in full ones is short because a dateline was cut off before it. */
function isCutParagraph(block: readonly SourceLine[], width: number): boolean {
  const [first, second, ...others] = block;
  if (first === undefined || second === undefined || first.text.length * 2 < width || endsSentence(first.text) || !/^\p{Ll}/u.test(second.text)) return false;
  return (
    /[.!?…:–—-]["”’»)\]]*$/u.test(block.at(-1)?.text ?? '') &&
    [second, ...others].every((line, index) => others[index] === undefined || !isBrokenOnPurpose(line, others[index], width))
  );
}

function endsSentence(text: string): boolean {
  return /[.!?…。！？؟۔][”"’»)\]]*$/u.test(text);
}

/** In Chinese and Japanese a space before a line that follows the end of a sentence begins a paragraph, and so does a dateline. */
const eastEnd = /[。！？][」』”）)]?$/u;
const eastLead = /^(?:本报|本報|新华社|新華社|中新社|中新网)[\p{sc=Han}\d]{0,12}[电電讯訊]/u;

/** The next word would have fitted well within the width, so whoever wrapped the text did not need the break. */
function isBrokenOnPurpose(line: SourceLine, next: SourceLine, width: number): boolean {
  return fitsBehind(line, next, width * slack);
}

/** Whether the next word would have fitted within so many characters. */
function fitsBehind(line: SourceLine, next: SourceLine, room: number): boolean {
  return line.indent + line.text.length + 1 + firstWord(next.text) <= room;
}

/** Length of the first word. */
function firstWord(text: string): number {
  const space = text.indexOf(' ');
  return space < 0 ? text.length : space;
}

const east = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\u3000-\u303F\uFF00-\uFFEF]/u;

/** What stands between two joined lines. A hyphen at a line's end is kept: only a dictionary could tell "well-known" from a word that was split. */
function glue(left: string, right: string): '' | ' ' {
  const end = left.slice(-3);
  if (/\p{L}[-\u2010]$/u.test(end)) return '';
  return east.test(end.slice(-1)) && east.test(right.charAt(0)) ? '' : ' ';
}
