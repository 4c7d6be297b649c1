import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isMasthead } from './isMasthead.js';

/** Longest caption, in UTF-16 units, fewest words of the headline between the two, and most words of a picture's title. */
const longestCaption = 160;
const fewestWords = 3;
const mostTitleWords = 3;
/** Most lines between a site's name and its name again, and the longest of them, in UTF-16 units. */
const mostOfTop = 8;
const longestOfTop = 90;

/**
 * What a page prints twice at its top and is no headline: the caption of a picture, over the headline and under it; the title of a
 * picture, one line below the other; the name of the site, with its slogans and offers between. Pictures' words stay in the text.
 */
export function passRepeated(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { draft, isOn } = walk;
  if (at > 0 || draft.hasHeadline) return false;
  return (isOn('unsaid-line') && passPictures(line, walk)) || (isOn('page-menu') && takeSiteTop(line, walk));
}

function passPictures(line: HeadLine, { head, draft }: HeadWalk): boolean {
  const [, second, third] = head;
  if (second === undefined || third === undefined || line.text.length > longestCaption) return false;
  const isTitle = second.follows && second.text === line.text && !third.follows && !third.isParticular && line.text.split(' ').length <= mostTitleWords;
  const isCaption =
    !second.follows &&
    !third.follows &&
    withoutStop(third.text) === withoutStop(line.text) &&
    !second.isParticular &&
    second.text.split(' ').length >= fewestWords &&
    second.text.length <= longestCaption &&
    head[3] !== undefined;
  if (!isTitle && !isCaption) return false;
  draft.passed.add(line.index);
  draft.passed.add((isTitle ? second : third).index);
  return true;
}

function withoutStop(text: string): string {
  return text.endsWith('.') ? text.slice(0, -1) : text;
}

/** "The Northern Herald", its motto, today's day, what it offers, "The Northern Herald" over the headline. */
function takeSiteTop(line: HeadLine, { head, draft }: HeadWalk): boolean {
  if (!/^The \p{Lu}/u.test(line.text) && !isMasthead(line.text, { strict: true })) return false;
  const again = head.findIndex((other, index) => index > 1 && index <= mostOfTop && other.text === line.text);
  const headline = head[again + 1];
  if (again < 0 || headline === undefined || headline.follows || headline.isParticular || headline.text.split(' ').length < fewestWords) return false;
  const top = head.slice(0, again + 1);
  // A headline that the page prints twice has its writer or its deck in between.
  if (line.text.split(' ').length > mostTitleWords + 1 || top.some((each) => each.text.length > longestOfTop || each.sureByline !== undefined)) return false;
  for (const each of top) draft.remove('page-menu', each);
  return true;
}
