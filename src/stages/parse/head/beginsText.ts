import { beginsWithDateline } from './beginsWithDateline.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCaption } from './isCaption.js';
import { isProse } from './isProse.js';
import { isWrappedProse } from './isWrappedProse.js';

/** Whether the running text begins with the line at a place of the head, or there is no such line. */
export function beginsText(at: number, walk: HeadWalk): boolean {
  const line = walk.head[at];
  if (walk.start !== undefined && at >= walk.start) return true;
  if (line !== undefined && (isFirstOfTwo(at, walk) || isTwoSentences(at, walk) || isOverByline(at, walk))) return false;
  return (
    line === undefined ||
    isEntry(at, walk) ||
    isIndented(at, walk) ||
    isProse(line.text, walk) ||
    isWrappedProse(at, walk) ||
    (walk.isOn('dateline-place') && beginsWithDateline(line))
  );
}

/** The indent of a paragraph, in columns, and the share of the line below that its first line fills at least. */
const paragraphIndent = 2;
const filled = 0.5;

/** The first line of all, indented over one that is not, where other paragraphs begin with the same indent: a text without a headline. */
function isIndented(at: number, { head, draft }: HeadWalk): boolean {
  const [line, next] = [head[at], head[at + 1]];
  if (at > 0 || draft.hasHeadline || line === undefined || next === undefined || !next.follows || line.indent < next.indent + paragraphIndent) return false;
  if (line.inCapitals || next.isParticular || line.text.length < next.text.length * filled) return false;
  return head.some((other, index) => index > at + 1 && other.indent === line.indent && (head[index - 1]?.indent ?? other.indent) + paragraphIndent <= other.indent);
}

/** "To Rick and Donna Pelkey, a son." over "To Ann Leach, a daughter.": under the name of a section, sentences that begin alike are a list. */
function isEntry(at: number, { head, draft }: HeadWalk): boolean {
  const [line, next] = [head[at], head[at + 1]];
  if (draft.section === undefined || draft.hasHeadline || line === undefined || next === undefined || !line.text.endsWith('.') || !next.text.endsWith('.')) return false;
  return line.text.split(' ', 1)[0] === next.text.split(' ', 1)[0];
}

/** Longest headline of two sentences, and shortest paragraph below it, in UTF-16 units. */
const longestTwo = 110;
const shortestBelow = 140;

/** "Don't blame the tide for leaving. Blame the moon" over a paragraph: a headline of two sentences, the second without its stop. */
function isTwoSentences(at: number, { head, draft }: HeadWalk): boolean {
  const [line, next] = [head[at], head[at + 1]];
  return (
    !draft.hasHeadline &&
    line !== undefined &&
    next !== undefined &&
    ((line.text.length <= longestTwo && next.text.length >= shortestBelow && /[.!?]["”’)]{0,2}$/u.test(next.text)) ||
      isCredited(next, line) ||
      isNamed(head[at + 2], next, line)) &&
    /[\p{L}\d]["”’)]?$/u.test(line.text) &&
    line.dateline === undefined &&
    !line.isParticular &&
    head[at + 2] !== undefined
  );
}

/** Longest headline of two sentences, in UTF-16 units, over who wrote the text or its day. */
const longestCredited = 160;

/** "作者：…", "di Redazione": over a byline or a day no paragraph lacks its stop. */
function isCredited(next: HeadLine, line: HeadLine): boolean {
  return (
    line.text.length <= longestCredited &&
    ((/\p{Ll}[.!?] \p{Lu}/u.test(line.text) && next.sureName?.role !== undefined) ||
      next.byline !== undefined ||
      next.date !== undefined ||
      (next.particulars !== undefined && !next.particulars.isDoubtful))
  );
}

/** "Radek Novák" over "8. 4. 2025 5:00", and "08.04.2025  Lidový posel  Strana 3": a name with its day, or the day of a database's line. */
function isNamed(below: HeadLine | undefined, next: HeadLine, line: HeadLine): boolean {
  if (line.text.length > longestCredited || next.text.length > longestCredited) return false;
  // "Kustbladet. Publicerat i print 2025-10-01."
  if (/ publi(?:cerat|sert|ceret) (?:i|på) /i.test(next.text)) return true;
  return (
    /^\d{1,2}\. ?\d{1,2}\. ?(?:19|20)\d\d(?!\d)/.test(next.text) || (below?.follows === true && below.date !== undefined && (next.sureName !== undefined || isTwice(next.text)))
  );
}

/** "Radek Novák Radek Novák": the picture's description before the name. */
function isTwice(text: string): boolean {
  const half = (text.length - 1) / 2;
  return Number.isInteger(half) && text.charAt(half) === ' ' && text.slice(0, half) === text.slice(half + 1);
}

/** Longest sentence that is the headline, in UTF-16 units. */
const longestSigned = 200;

/** "County Races End: Ballot: Two supervisors will be chosen." over "By Jane Roe": no text begins with a sentence over its writer. */
function isOverByline(at: number, { head, draft }: HeadWalk): boolean {
  const [line, next] = [head[at], head[at + 1]];
  if (draft.hasHeadline || line === undefined || next === undefined || line.text.length > longestSigned || head[at + 2] === undefined) return false;
  return (
    /^by /i.test(next.text) &&
    next.sureByline !== undefined &&
    line.isOpen &&
    line.dateline === undefined &&
    !isCaption(line.text) &&
    !/\p{Ll}{4}[.!?]["”’)]{0,2}\s+\p{Lu}/u.test(line.text)
  );
}

/** Longest line of a narrow column, in UTF-16 units. */
const column = 50;

/** "Harbour men go back;" over "other strikes still on": two short lines by themselves, of which the second is no sentence. */
function isFirstOfTwo(at: number, { head, draft }: HeadWalk): boolean {
  const [line, second, text] = [head[at], head[at + 1], head[at + 2]];
  return (
    !draft.hasHeadline &&
    line?.text.endsWith(';') === true &&
    line.text.length <= column &&
    !line.follows &&
    second?.follows === true &&
    second.text.length <= column &&
    /[\p{L}\d]$/u.test(second.text) &&
    text?.follows === false
  );
}
