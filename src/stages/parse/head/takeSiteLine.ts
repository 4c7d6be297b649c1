import { beginsText } from './beginsText.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** The second of several lines that many files begin with: what a page sets over all its articles is neither kicker nor headline, and the first was none. */
export function takeSiteLine(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, context, isOn } = walk;
  const isSecond = draft.kicker?.evidence.rule === 'recurring-label' || draft.siteLines > 0;
  if (!isSecond || !isOn('recurring-label') || head[at + 1] === undefined || !context.isRecurringHead(line.text)) return false;
  const nextAt = head.findIndex((other, index) => index > at && !other.isParticular);
  if (nextAt < 0 || beginsText(nextAt, walk)) return false;
  const first = draft.kicker === undefined ? undefined : head.find(({ index }) => index + 1 === draft.kicker?.evidence.place?.line);
  if (first !== undefined) draft.remove('recurring-label', first);
  delete draft.kicker;
  draft.remove('recurring-label', line);
  draft.siteLines += 1;
  return true;
}
