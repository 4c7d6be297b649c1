import { beginsWithDateline } from './beginsWithDateline.js';
import { postLine } from './bylineForms.js';
import type { BylineLine } from './bylineLine.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** "By MORT SEWARD", whose first word is one of a language and no name on a list. */
const signed = /^By (\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,2})$/u;
const longest = 60;

/** Whatever its words, who signs over her post or over the dateline. */
export function signedOverText({ text }: HeadLine, at: number, { head, draft }: HeadWalk): BylineLine | undefined {
  const below = head[at + 1];
  if (!draft.hasHeadline || below === undefined || text.length > longest) return undefined;
  const name = signed.exec(text)?.[1];
  const isSigned = name !== undefined && ((below.follows && postLine.test(below.text)) || beginsWithDateline(below));
  return isSigned ? { rule: 'byline-line', names: [name] } : undefined;
}
