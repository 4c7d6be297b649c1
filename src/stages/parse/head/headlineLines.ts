import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isProse } from './isProse.js';

/** Most lines of one headline in capitals. */
const mostLines = 4;
const onward = /^(?:AND|OR|OF|WITH|FOR|TO|FROM|BY THE|IN THE|ON THE|AT THE) \p{Lu}/u;

/** The lines of one headline, and the rule: a second in capitals after one in capitals, or one that goes on with a small letter. */
export function headlineLines(first: HeadLine, at: number, { head, capitalsTell, isOn }: HeadWalk): { lines: HeadLine[]; rule: SwitchableRule } {
  const lines = [first];
  const goesOn = (line: HeadLine | undefined): line is HeadLine =>
    line?.follows === true && !/^[([]/.test(line.text) && line.indent <= first.indent + 3 && !line.isParticular && line.sureName === undefined && line.dateline === undefined;
  if (capitalsTell && first.inCapitals && isOn('capitals-headline')) {
    for (let next = head[at + 1]; lines.length < mostLines && goesOn(next) && next.inCapitals; next = head[at + lines.length]) lines.push(next);
    if (lines.length > 1) return { lines, rule: 'capitals-headline' };
    // A typescript with a blank line between the two: the second goes on with a small word.
    const apart = head[at + 1];
    if (apart?.inCapitals === true && !apart.isParticular && onward.test(apart.text)) return { lines: [first, apart], rule: 'capitals-headline' };
  }
  // A rule of hyphens closes a headline that goes on over more than one line.
  const rule = head.slice(at + 1, at + 1 + mostLines).findIndex((line) => /^-{3,}$/.test(line.text));
  const above = head.slice(at + 1, at + 1 + Math.max(rule, 0));
  if (above.length > 0 && isOn('continued-headline') && above.every((line) => goesOn(line) && !isProse(line.text))) return { lines: [first, ...above], rule: 'continued-headline' };
  const second = head[at + 1];
  const third = head[at + 2];
  const isPair = third === undefined || !third.follows || third.indent > first.indent + 1 || third.isParticular;
  if (isOn('continued-headline') && goesOn(second) && isPair && /^\p{Ll}/u.test(second.text) && !isProse(second.text))
    return { lines: [first, second], rule: 'continued-headline' };
  return { lines, rule: 'first-line' };
}
