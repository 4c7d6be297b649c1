import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import { datelineAlone } from './datelineAlone.js';
import { endsSentence } from './endsSentence.js';
import type { FoundDateline } from './findDateline.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCentredUnder } from './isCentredUnder.js';
import { isProse } from './isProse.js';
import { isSlugLine } from './isSlugLine.js';
import { isTitleCase } from './isTitleCase.js';
import { isWrittenSmall } from './isWrittenSmall.js';
import { opensPhrase } from './opensPhrase.js';
import { kindLabels, sectionNames } from './sectionNames.js';
import { wrappedWidth } from './wrappedWidth.js';

/** Most lines of one headline in capitals. */
const mostLines = 4;
/** "2014?", "THE HARBOUR" under "… ARRIVALS IN": what completes a phrase, whatever it looks like by itself. */
const leaningOn = /^[\p{Lu}\d'’][\p{Lu}\d\s.,'’?!&/-]{0,40}$/u;
const onward = /^(?:AND|OR|OF|WITH|FOR|TO|FROM|BY THE|IN THE|ON THE|AT THE) \p{Lu}/u;

/** "3RD QTR JAN" over "31" */
const endsInMonth = /\b(?:JAN(?:UARY)?|FEB(?:RUARY)?|MARCH|MAR|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?)\.?$/;

/** "1987" under "… SEES STRONG GROWTH IN", which left no room for it; shortest such line, in UTF-16 units. */
const year = /^(?:1[5-9]|20)\d\d$/;
const fewestOver = 30;

/** Whether a line in capitals or of digits completes those above it: a phrase, a day, what had no room. */
function belongsTo(lines: readonly HeadLine[], { text }: HeadLine, below: readonly HeadLine[]): boolean {
  const above = lines.at(-1)?.text ?? '';
  if (opensPhrase.test(above) || (endsInMonth.test(above) && /^\d/.test(text))) return true;
  return (year.test(text) && (lines[0]?.text.length ?? 0) >= fewestOver) || isOfText(text, below);
}

/** "YEN BOND" under "CORP ISSUES 15 BILLION": words that the text writes in small letters are no name, and no section that is known. */
function isOfText(text: string, below: readonly HeadLine[]): boolean {
  return !kindLabels.has(text.toLowerCase()) && !sectionNames.has(text.toLowerCase()) && isWrittenSmall(text, below);
}

/** "    HIT" under "… BUT NSW PORTS", over "    SYDNEY, March 9 - Tug crews": an agency that indents paragraphs indents a headline's second line as well. */
function isIndentedRest(line: HeadLine | undefined, first: HeadLine, below: HeadLine | undefined): boolean {
  if (line?.follows !== true || !line.inCapitals || line.indent <= first.indent || first.text.length < fewestOver || line.text.length > first.text.length) return false;
  if (line.date !== undefined || line.page !== undefined || line.byline !== undefined) return false;
  return below?.follows === true && below.indent === line.indent && !below.inCapitals && below.dateline !== undefined;
}

/** Most lines of a headline in a column; the widest column, and the widest text of wrapped lines, in UTF-16 units. */
const mostOfBlock = 6;
const widestColumn = 56;
const widest = 90;

/** Most words of what did not fit into a first line, where the writer or the place stands below in the same block. */
const mostOver = 3;

/** "Spills" between "… of the Coast's Worst" and "By JANE ROE": words for which a headline's first line had no room, in a text that is wrapped. */
function overflowOf(first: HeadLine, at: number, head: readonly HeadLine[], goesOn: (line: HeadLine | undefined) => boolean): HeadLine | undefined {
  const [second, third] = [head[at + 1], head[at + 2]];
  if (second === undefined || third === undefined || first.text.length < widestColumn || second.text.split(' ').length > mostOver || !goesOn(second) || isSlugLine(second.text))
    return undefined;
  if (endsSentence(first.text) || !(third.byline !== undefined || third.dateline !== undefined || datelineAlone(third.text) !== undefined)) return undefined;
  const width = wrappedWidth(head.slice(at + 2));
  return width > 0 && width <= widest && first.text.length <= width + 5 && first.text.length + 1 + (second.text.split(' ', 1)[0]?.length ?? 0) > width ? second : undefined;
}

/** Two lines or three that go on with a small letter in one block with the first, and the writer, the day or a blank line below them. */
function smallRun(at: number, head: readonly HeadLine[], goesOn: (line: HeadLine | undefined) => boolean): HeadLine[] {
  const lines: HeadLine[] = [];
  for (let next = head[at + 1]; next !== undefined && goesOn(next) && /^\p{Ll}/u.test(next.text) && !isProse(next.text); next = head[at + 1 + lines.length]) {
    lines.push(next);
    if (lines.length === mostLines) return [];
  }
  const below = head[at + 1 + lines.length];
  const isWhole = below !== undefined && (!below.follows || below.byline !== undefined || below.date !== undefined);
  return isWhole && !endsSentence(lines.at(-1)?.text ?? '.') ? lines : [];
}

/** The lines of the first block, where nothing else is among them and it is no text. */
function blockOf(first: HeadLine, at: number, head: readonly HeadLine[], goesOn: (line: HeadLine | undefined) => boolean): HeadLine[] {
  const lines = [first];
  for (let next = head[at + 1]; next?.follows === true; next = head[at + lines.length]) {
    if (!goesOn(next) || isProse(next.text) || lines.length === mostOfBlock) return [first];
    lines.push(next);
  }
  return head[at + lines.length] === undefined || endsSentence(lines.at(-1)?.text ?? '') ? [first] : lines;
}

/**
 * The lines of a first block that was wrapped more narrowly than the text: each but the last is full, and one of them goes on in the next with a small letter or
 * ends in a word that begins a phrase ("18F Checks In With Emily Read and" over "the USGS Water Resources Mission").
 */
function narrowBlock(block: readonly HeadLine[]): boolean {
  const texts = block.map(({ text }) => text);
  const width = Math.max(...texts.map(({ length }) => length));
  const joints = texts.slice(0, -1).map((text, index) => ({ text, next: texts[index + 1] ?? '' }));
  return (
    texts.length <= mostLines &&
    joints.every(({ text, next }) => text.length + 1 + (next.split(' ', 1)[0]?.length ?? 0) > width) &&
    joints.some(({ text, next }) => /^\p{Ll}/u.test(next) || opensPhrase.test(text))
  );
}

/** The lines of one headline, and the rule: a second in capitals after one in capitals, or one that goes on with a small letter. */
export function headlineLines(first: HeadLine, at: number, { head, capitalsTell, start, isOn }: HeadWalk): { lines: HeadLine[]; rule: SwitchableRule } {
  const lines = [first];
  const isAboveText = (line: HeadLine): boolean => start === undefined || line.index < (head[start]?.index ?? 0);
  const goesOn = (line: HeadLine | undefined, isMeant: (dateline: FoundDateline) => boolean = () => true): line is HeadLine =>
    line?.follows === true &&
    isAboveText(line) &&
    !/^[([]/.test(line.text) &&
    !kindLabels.has(line.text.toLowerCase()) &&
    (line.indent <= first.indent + 3 || isCentredUnder(line, first)) &&
    !line.isParticular &&
    line.sureName === undefined &&
    !(line.dateline !== undefined && isMeant(line.dateline));
  // "TRANSFORMATION—LESSONS LEARNED" begins like a dateline, but no text follows.
  // "By" with a small letter begins no further line of it.
  const goesOnInCapitals = (line: HeadLine | undefined): line is HeadLine =>
    line?.inCapitals === true &&
    !line.text.includes('  ') &&
    !/^By \p{Lu}{2}/u.test(line.text) &&
    goesOn(line, (dateline) => dateline.date !== undefined || dateline.agency !== undefined || /\p{Ll}/u.test(line.text));
  if (capitalsTell && first.inCapitals && isOn('capitals-headline')) {
    // What ends in a semicolon or a full stop is whole: below it stands the deck.
    const isWhole = (): boolean => /;$|\p{Lu}{3}\.$/u.test(lines.at(-1)?.text ?? '');
    const completes = (line: HeadLine | undefined): boolean =>
      line?.follows === true && isAboveText(line) && line.indent <= first.indent + 3 && leaningOn.test(line.text) && belongsTo(lines, line, head.slice(at + 2));
    // "… DE APOSENTADORIAS E" leaves a phrase open, wherever the next line begins.
    const closes = (line: HeadLine | undefined): boolean =>
      line?.follows === true && line.inCapitals && isAboveText(line) && line.isOpen && opensPhrase.test(lines.at(-1)?.text ?? '');
    const fits = (line: HeadLine | undefined): line is HeadLine =>
      goesOnInCapitals(line) || completes(line) || closes(line) || (lines.length === 1 && isIndentedRest(line, first, head[at + 2]));
    for (let next = head[at + 1]; lines.length < mostLines && fits(next) && !isWhole(); next = head[at + lines.length]) lines.push(next);
    if (lines.length > 1) return { lines, rule: 'capitals-headline' };
    // A typescript with a blank line between the two: the second goes on with a small word.
    const apart = head[at + 1];
    if (apart?.inCapitals === true && !apart.isParticular && !isWhole() && (onward.test(apart.text) || (!apart.follows && opensPhrase.test(first.text))))
      return { lines: [first, apart], rule: 'capitals-headline' };
  }
  // A headline in capitals does not go on in small letters.
  if (capitalsTell && first.inCapitals && head[at + 1]?.inCapitals !== true) return { lines, rule: 'first-line' };
  if (isOn('continued-headline') && !first.follows) {
    const block = blockOf(first, at, head, goesOn);
    const width = block.length > 1 ? wrappedWidth(head) : 0;
    // Set in a column, every line of the block; else the next one, where its first word had no room left.
    if (width > 0 && width <= widestColumn && block.every((line) => line.text.length <= width + 5)) return { lines: block, rule: 'continued-headline' };
    if (width > widestColumn && block.length > 1 && narrowBlock(block)) return { lines: block, rule: 'continued-headline' };
    const [, second] = block;
    if (
      second !== undefined &&
      block.length === 2 &&
      width <= widest &&
      first.text.length + 1 + (second.text.split(' ', 1)[0]?.length ?? 0) > width &&
      first.text.length <= width + 5
    )
      return { lines: block, rule: 'continued-headline' };
  }
  const over = isOn('continued-headline') ? overflowOf(first, at, head, goesOn) : undefined;
  if (over !== undefined) return { lines: [first, over], rule: 'continued-headline' };
  // A rule of hyphens closes a headline that goes on over more than one line.
  const rule = head.slice(at + 1, at + 1 + mostLines).findIndex((line) => /^-{3,}$/.test(line.text));
  const above = head.slice(at + 1, at + 1 + Math.max(rule, 0));
  if (above.length > 0 && isOn('continued-headline') && above.every((line) => goesOn(line) && !isProse(line.text))) return { lines: [first, ...above], rule: 'continued-headline' };
  const run = isOn('continued-headline') ? smallRun(at, head, goesOn) : [];
  if (run.length > 1) return { lines: [first, ...run], rule: 'continued-headline' };
  const second = head[at + 1];
  const third = head[at + 2];
  const isPair = third === undefined || !third.follows || third.indent > first.indent + 1 || third.isParticular;
  if (
    isOn('continued-headline') &&
    goesOn(second) &&
    isPair &&
    (/^\p{Ll}/u.test(second.text) || (second.inCapitals === first.inCapitals && isTitleCase(second.text) && opensPhrase.test(first.text))) &&
    !isProse(second.text)
  )
    return { lines: [first, second], rule: 'continued-headline' };
  return { lines, rule: 'first-line' };
}
