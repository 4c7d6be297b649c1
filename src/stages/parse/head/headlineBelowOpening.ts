import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCaption } from './isCaption.js';
import { isProse } from './isProse.js';

/** Most lines over the headline, longest of them and longest headline, in UTF-16 units. */
const mostAbove = 2;
const longestAbove = 320;
const longestHeadline = 160;
const fewestWords = 3;

/**
 * Place of the headline below what a picture shows, or a summary, with which a page begins: a line by itself right over the writer, where the walk found no
 * headline or took the caption for it. Undefined where there is none.
 */
export function headlineBelowOpening({ head, draft }: HeadWalk): number | undefined {
  const printed = draft.headline?.evidence.place?.line;
  const chosen = printed === undefined ? undefined : head.find(({ index }) => index + 1 === printed);
  if (draft.headline !== undefined && (chosen === undefined || !isCaption(chosen.text))) return undefined;
  for (let at = 1; at <= mostAbove; at += 1) {
    const [line, below] = [head[at], head[at + 1]];
    if (line === undefined || below === undefined || !isOpening(head[at - 1])) return undefined;
    const isSigned = isCredit(below, head[at + 2]) && head.slice(at + 2, at + 5).some(({ text }) => isProse(text));
    // Below a caption that surely is one, the text itself may follow.
    if (isHeadline(line) && (isSigned || (isCaption(head[at - 1]?.text ?? '') && !below.follows && isProse(below.text)))) return at;
  }
  return undefined;
}

function isOpening(line: HeadLine | undefined): boolean {
  return line !== undefined && line.text.length <= longestAbove && line.isOpen && line.dateline === undefined && (isProse(line.text) || isCaption(line.text));
}

function isHeadline(line: HeadLine): boolean {
  return (
    !line.follows &&
    line.text.length <= longestHeadline &&
    line.text.split(' ').length >= fewestWords &&
    /[\p{L}\d!?”"'’»)]$/u.test(line.text) &&
    line.isOpen &&
    line.dateline === undefined &&
    !isProse(line.text) &&
    !isCaption(line.text)
  );
}

/** An explicit byline, or a name over its day. */
function isCredit(line: HeadLine, next: HeadLine | undefined): boolean {
  return line.sureByline !== undefined || (line.sureName !== undefined && next?.date !== undefined) || (line.particulars?.names.length ?? 0) > 0;
}
