import { endsSentence } from './endsSentence.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** Most words of what a page prints over a headline, and fewest of the headline. */
const mostWords = 3;
const fewestWords = 4;
/** Lines that may stand over the headline, and between it and its echo. */
const mostOver = 5;
const mostBetween = 2;

/** "Navigate:", "THE COURIER" over a headline that the page prints twice, for its readers and for its own contents: only the line right over it may be a kicker. */
export function takeAboveEcho(line: HeadLine, at: number, { head, draft, isOn }: HeadWalk): boolean {
  if (draft.hasHeadline || wordsOf(line) > mostWords || !isOn('navigation-line')) return false;
  for (let next = at + 1; next <= at + mostOver; next += 1) {
    const title = head[next];
    if (title === undefined) return false;
    if (wordsOf(title) <= mostWords || title.isParticular) continue;
    const isEchoed = head.slice(next + 1, next + 2 + mostBetween).some(({ text }) => text === title.text);
    if (!isEchoed || wordsOf(title) < fewestWords || endsSentence(title.text) || next === at + 1) return false;
    draft.remove('navigation-line', line);
    return true;
  }
  return false;
}

function wordsOf({ text }: HeadLine): number {
  return text.split(/\s+/).length;
}
