import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
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
  if (isCodeLine(line.text) && !line.isParticular) {
    draft.remove('slug-line', line);
    return;
  }
  if (takeAlone(line, at, walk) || takeSection(line, at, walk)) return;
  const isNext = head.slice(at + 1, headlineAt).every(({ index, isParticular }) => draft.taken.has(index) || isParticular);
  const isKicker = isNext && line.text.length <= longest && line.text.split(/\s+/).length <= mostWords && !siteName.test(line.text) && !isMasthead(line.text);
  if (!isKicker || draft.kicker !== undefined || !isOn('kicker-line')) {
    draft.remove('navigation-line', line);
    return;
  }
  draft.take(line);
  draft.kicker = { value: line.text.replace(/\s?[:;]$/, ''), evidence: draft.evidence('kicker-line', line) };
}
