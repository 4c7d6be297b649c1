import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import { echoOf } from './echoOf.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCaption } from './isCaption.js';
import { isCodeLine } from './isCodeLine.js';
import { isMasthead } from './isMasthead.js';
import { takeAlone } from './takeAlone.js';
import { takeSection } from './takeSection.js';

/** Most words of a kicker, and its longest, in UTF-16 units. */
const mostWords = 6;
const longest = 60;
const siteName = /[\p{L}\d]\.(?:com|net|org|info|cat|eu|[a-z]{2})$|\bonline$|\S\s{2,}\S|[|»›>]/iu;

/** What stands above a headline that is known: what has a part of its own, the kicker right above it, and what the page or the agency put there. */
export function takeAbove(line: HeadLine, at: number, walk: HeadWalk, headlineAt: number): void {
  const { draft, head, isOn } = walk;
  const { text } = line;
  if (isCodeLine(text) && !line.isParticular) {
    leaveOut('slug-line', line, walk);
    return;
  }
  if (takeAlone(line, at, walk) || takeSection(line, at, walk)) return;
  const isNext = head.slice(at + 1, headlineAt).every(({ index, isParticular }) => draft.taken.has(index) || isParticular);
  const isOfSite = siteName.test(text) || isMasthead(text);
  const isLabel = text.length <= longest && text.split(/\s+/).length <= mostWords;
  if (isLabel && !isOfSite && isNext && draft.kicker === undefined && isOn('kicker-line')) {
    draft.take(line);
    draft.kicker = { value: text.replace(/\s?[:;]$/, ''), evidence: draft.evidence('kicker-line', line) };
  } else if (!isShown(text) && (isLabel || isOfSite || echoOf(line, walk).said === 0)) leaveOut('navigation-line', line, walk);
  // A sentence or a title of which the text tells, or what a picture shows.
  else draft.passed.add(line.index);
}

function leaveOut(rule: SwitchableRule, line: HeadLine, { draft, context, isOn }: HeadWalk): void {
  if (isOn(rule) && !context.isKept(line.text)) draft.remove(rule, line);
  else draft.passed.add(line.index);
}

/** What a picture shows, in a sentence; not the mark that a mail program leaves in its place. */
function isShown(text: string): boolean {
  return isCaption(text) && !text.startsWith('[');
}
