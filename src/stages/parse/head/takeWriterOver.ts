import { beginsText } from './beginsText.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

const lead = /^(?:by|von|par|por|di|door|av|af) \p{Lu}/iu;

/** "By Dottie Fairweather" over the headline, under the name of her column: a byline is no headline where another line can be. */
export function takeWriterOver(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  if (draft.bylines.length > 0 || !lead.test(line.text) || !isOn('byline-line') || line.byline === undefined) return false;
  const below = head[at + 1];
  if (below === undefined || below.follows || below.isParticular || beginsText(at + 1, walk)) return false;
  draft.take(line);
  draft.addBylines(line.byline, line);
  return true;
}
