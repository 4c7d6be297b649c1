/** Lines of the page or the paper around the text: links, the copyright, the paper's name, what archive.yaml lists. */
import type { HeadLine } from '../headLine.js';
import type { Particular } from '../headWalk.js';
import { isMasthead } from '../isMasthead.js';
import { isNavigation } from '../isNavigation.js';

const copyright = /^(?:copyright|©|\(c\) ?\d|&copy;)/i;
/** Longest line with a copyright, in UTF-16 units. */
const longestCopyright = 120;

export const takeFurniture: Particular = (line, at, { head, draft, context, isOn }) => {
  const { text } = line;
  const rule =
    isOn('navigation-line') && isNavigation(text)
      ? 'navigation-line'
      : isOn('copyright-line') && text.length <= longestCopyright && copyright.test(text)
        ? 'copyright-line'
        : isOn('publication-line') && isMasthead(text) && [head[at - 1], head[at + 1]].some(isPaperLine)
          ? 'publication-line'
          : isOn('headline-underline') && draft.hasHeadline && line.follows && /^([=#~^*"+-])\1{3,200}$/.test(text)
            ? 'headline-underline'
            : context.isBoilerplate(text, 'head');
  if (rule === undefined) return false;
  draft.remove(rule, line);
  return true;
};

/** A line that says when or where a paper printed the text: the one beside the paper's own name. */
function isPaperLine(line: HeadLine | undefined): boolean {
  return line !== undefined && (copyright.test(line.text) || line.page !== undefined || (line.date !== undefined && /\d{4}/.test(line.text)));
}
