import { beginsText } from './beginsText.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** Fewest lines of such a run, and fewest words of the headline below it. */
const fewestLabels = 3;
const fewestWords = 4;
/** Longest label, in UTF-16 units, and its form: one to three words, not in capitals, as headlines that are set one over the other are. */
const longest = 24;
const label = /^\p{Lu}[\p{L}&’'-]*\p{Ll}[\p{L}&’'-]*(?: (?:&|\p{L}[\p{L}’'-]*)){0,2}:?$/u;

/** The names of a page's sections, a line each, over a headline that has its byline or its day right below it: what a list of links becomes when a page is copied. */
export function takeLabelRun(at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  if (draft.hasHeadline || draft.kicker !== undefined || !isLabel(head[at]) || !isOn('navigation-line')) return false;
  let end = at;
  while (isLabel(head[end])) end += 1;
  const [title, below] = [head[end], head[end + 1]];
  if (end - at < fewestLabels || title === undefined || below === undefined) return false;
  if (title.text.split(/\s+/).length < fewestWords || title.isParticular || beginsText(end, walk)) return false;
  if (below.sureByline === undefined && below.date === undefined && (below.particulars === undefined || below.particulars.isDoubtful)) return false;
  for (const line of head.slice(at, end)) draft.remove('navigation-line', line);
  return true;
}

function isLabel(line: HeadLine | undefined): boolean {
  return line !== undefined && line.text.length <= longest && label.test(line.text) && line.sureName === undefined && line.sureByline === undefined;
}
