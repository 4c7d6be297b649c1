import type { HeadLine } from '../headLine.js';
import type { Particular } from '../headWalk.js';
import { isMasthead } from '../isMasthead.js';
import { isSectionName } from '../isSectionName.js';

/** How many lines further the headline itself may stand, and the fewest UTF-16 units of one. */
const reach = 6;
const shortest = 8;
/** Least length of a headline with words of the page before it, and the most of those, in UTF-16 units. */
const longHeadline = 20;
const fewWords = 45;

/** Most lines of a headline that is printed again; and what stands between them where it was one line. */
const mostPieces = 6;
const between = /\s{2,}|\u3000/u;

/** Lines that are the headline again, each of them a part of it: "Harbor men go back" over "Strike ends", under "Harbor men go back  Strike ends". */
function piecesOf(headline: string, head: readonly HeadLine[], at: number): number {
  if (!between.test(headline) || !headline.startsWith(head[at]?.text ?? headline)) return 0;
  const parts = headline.split(between);
  const isAgain =
    parts.length > 1 && parts.length <= mostPieces && parts.every((part, index) => head[at + index]?.text === part && (index === 0 || head[at + index]?.follows === true));
  return isAgain ? parts.length : 0;
}

/** "News > Economy > Companies": the way to the page, without the headline. */
const wayOnly = /^[\p{L}\p{N}&·’' -]{2,24}(?:\s[>»›]\s[\p{L}\p{N}&·’' -]{2,24}){2,5}$/u;
const lastOfWay = 4;

/** "Valley Herald » Finance": the paper and its page. */
function isOfSite(text: string): boolean {
  const [site = '', page, ...more] = text.split(/\s[>»›]\s/u);
  return page !== undefined && more.length === 0 && isMasthead(site, { strict: true }) && isSectionName(page);
}

/** "人民网>>社会", "udn / 生活 / 生活新聞", "News // Local", "Start   Lokales   Kreis Skerrow": the same with other marks, over everything else. */
const otherWay = /^[\p{L}\p{N}&·’'. -]{2,20}(?:(?: ?>{1,2} ?| \/{1,2} | ?» ?| ?› ?| {3,10}|\t)[\p{L}\p{N}&·’'. -]{2,24}){1,4}$/u;
const mostWordsOfPart = 3;

function isOtherWay(text: string): boolean {
  // One stroke alone divides the two halves of a kicker.
  return (
    otherWay.test(text) &&
    !/\d/.test(text) &&
    !/^[^/]* \/ [^/]*$/.test(text) &&
    text.split(/ ?>{1,2} ?| \/{1,2} | ?[»›] ?| {3,}|\t/u).every((part) => part.split(' ').length <= mostWordsOfPart)
  );
}

/** The page's title or its trail, which has the headline in it ("Home > Arts > Old Quarry Opens"), and a headline that stands there twice. */
export const takeTrail: Particular = (line, at, { head, draft, isOn }) => {
  const { text } = line;
  if (draft.headline !== undefined) {
    if (!isOn('repeated-headline')) return false;
    const pieces = text === draft.headline.value ? 1 : piecesOf(draft.headline.value, head, at);
    for (const each of head.slice(at, at + pieces)) draft.remove('repeated-headline', each);
    return pieces > 0;
  }
  if (draft.hasHeadline || text.length < shortest) return false;
  for (const { text: other } of head.slice(at + 1, at + 1 + reach)) {
    if (other.length < shortest || other.length >= text.length) continue;
    const rule =
      text.endsWith(other) && /[>»›/|]\s$/u.test(text.slice(0, -other.length))
        ? 'navigation-line'
        : text.startsWith(other) && /^\s(?:[|–—-]|::)\s/u.test(text.slice(other.length))
          ? 'repeated-headline'
          : // "You are currently viewing Old Quarry Opens": a few words of the page before the headline.
            other.length >= longHeadline && text.endsWith(` ${other}`) && text.length - other.length <= fewWords
            ? 'repeated-headline'
            : undefined;
    if (rule === undefined || !isOn(rule)) continue;
    draft.remove(rule, line);
    // "The Northern Herald" between the two.
    const between = head[at + 1];
    if (between !== undefined && head[at + 2]?.text === other && isMasthead(between.text, { strict: true }) && isOn('publication-line')) draft.remove('publication-line', between);
    return true;
  }
  if (at === 0 && head[1] !== undefined && !head[1].isParticular && head[2] !== undefined && isOn('navigation-line') && isOtherWay(text)) {
    draft.remove('navigation-line', line);
    return true;
  }
  if (at >= lastOfWay || head[at + 1] === undefined || !/[>»›]/.test(text) || !isOn('navigation-line') || !(wayOnly.test(text) || isOfSite(text))) return false;
  draft.remove('navigation-line', line);
  return true;
};
