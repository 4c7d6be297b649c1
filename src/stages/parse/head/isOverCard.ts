import { bylineLead } from './bylineForms.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { salutation } from './salutation.js';

/** Longest sentence, in UTF-16 units, that is a deck though only a name or a day is below it. */
const longestSentence = 200;

/** The first line over a card of the paper is the headline, though it ends as a sentence does. */
export function isOverCard(at: number, { head, draft }: HeadWalk): boolean {
  if (draft.hasHeadline) return false;
  if ([head[at + 1], head[at + 2]].every((line) => line?.follows === true && line.label !== undefined)) return true;
  // Two sentences, or one that trails off, over a byline or a day in the same block: "Dues fall in May. In June, nobody pays".
  const [line, below, text] = [head[at], head[at + 1], head[at + 2]];
  return (
    line !== undefined &&
    line.text.length <= longestSentence &&
    (!/[^.]\.["”’»)]?$/u.test(line.text) || below?.follows === false) &&
    !salutation.test(line.text) &&
    below !== undefined &&
    (below.follows ? below.sureByline !== undefined || below.date !== undefined : (below.sureByline !== undefined && bylineLead.test(below.text)) || isBarred(below)) &&
    text?.follows === false
  );
}

/** "By | December 18, 2011 | 0 Comments": several things between bars, all of them understood. */
function isBarred(line: HeadLine): boolean {
  return line.text.includes(' | ') && line.particulars !== undefined && !line.particulars.isDoubtful;
}
