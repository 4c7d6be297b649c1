import { foldWord } from '../../../dates/foldWord.js';
import { commonWords } from '../fields/commonWords.js';
import type { BylineLine } from './bylineLine.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** "By Norlandnews" right over the day: nothing but its place shows that a word is the site's name. */
const byOne = /^By (\p{Lu}[\p{L}\d]{3,24}(?: \p{Lu}[\p{L}\d]{2,20})?)$/u;
const longestOne = 50;

/** The site that signs, over its day. */
export function signingSite({ text }: HeadLine, at: number, { head, draft }: HeadWalk): BylineLine | undefined {
  const below = head[at + 1];
  if (!draft.hasHeadline || text.length > longestOne || below?.follows !== true || below.date === undefined || !/\d{4}/.test(below.text) || head[at + 2] === undefined)
    return undefined;
  const name = byOne.exec(text)?.[1];
  return name === undefined || commonWords.has(foldWord(name.split(' ', 1)[0] ?? '')) ? undefined : { rule: 'byline-line', names: [name] };
}
