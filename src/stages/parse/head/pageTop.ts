/**
 * What a page has printed above an article: a menu, the headlines of other articles, the same word again and again, and
 * whatever stands over a headline that the page prints twice. Asked for each line of a head, and the same for all of them.
 */
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCapitals } from './isCapitals.js';
import { isCaption } from './isCaption.js';
import { isProse } from './isProse.js';
import { isSectionName } from './isSectionName.js';

/** Lines above the text that make a menu, and those among them that name sections; the longest of them, in UTF-16 units. */
const fewestLinks = 5;
const fewestSections = 3;
/** Lines with no blank line between them that make a menu whose first lines name no section. */
const fewestJoined = 12;
const longestLink = 60;
/** Fewest headlines of other articles, one below the other. */
const fewestOthers = 3;
/** How far down a headline that stands there twice may begin and end, its fewest words, and the most of a label above it. */
const twiceFrom = 8;
const twiceTo = 14;
const fewestWords = 4;
const mostLabelWords = 3;
/** Lines from a headline to the writer or the day below it: a deck between them. */
const mostOverCredit = 3;
/** Labels of a card above that of the headline. */
const mostLabels = 8;

const site =
  /^(?:home(?: ?page)?|menu|log ?in|sign ?in|sign ?up|register|subscribe|search|archives?|contact(?: us)?|about(?: us)?|[-–—|\s]*search[-–—|\s]*|my account|newsletters?|hot links|site ?map|ホーム|トップ|会社概要|お問い合わせ|检索|検索|首页|首頁|搜索|联系我们|关于我们|ana sayfa|arama|hakkımızda|iletişim|strona główna|szukaj|o nas|kontakt|найти|поиск|главная|о нас|контакты|الرئيسية|بحث|من نحن|اتصل بنا|القائمة|홈|검색|소개|문의)$/i;
const bullet = /^[-–—*•·▪►»]\s{0,3}(?=\S)/u;

const none: ReadonlySet<number> = new Set();
const tops = new WeakMap<HeadWalk['head'], ReadonlySet<number>>();

/** Places in the head whose lines are the page's. */
export function pageTop(walk: HeadWalk): ReadonlySet<number> {
  let top = tops.get(walk.head);
  if (top === undefined) tops.set(walk.head, (top = topOf(walk)));
  return top;
}

function topOf(walk: HeadWalk): ReadonlySet<number> {
  const { head } = walk;
  if (!mayHaveTop(head)) return none;
  const top = new Set<number>();
  const text = head.findIndex((line) => !isCut(line) && isProse(line.text, walk));
  if (text < 0) return top;
  const add = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) top.add(at);
  };
  add(0, repeatedEnd(head));
  add(0, feedEnd(head, text));
  add(0, frameEnd(head));
  const card = cardAt(head);
  for (let at = 0; at < card; at += 1) if (head[at]?.isParticular === false) top.add(at);
  if (text > fewestLinks)
    for (let at = menuEnd(head, text) - 1; at >= 0; at -= 1) if (head[at]?.date === undefined && (head[at]?.particulars?.dates.length ?? 0) === 0) top.add(at);
  if (isPageWord(head, text)) top.add(0);
  if (text > fewestOthers) add(0, othersEnd(head));
  if (text > 1) {
    const [first, second] = twiceAt(head, text);
    for (let at = 0; at < second; at += 1) if (at === first ? isCut(head[at]) && head[second]?.text !== head[at]?.text : isLitter(head[at], at > first)) top.add(at);
  }
  return top;
}

/** Most heads have nothing of the kind, which is told by the lengths of their lines and by the few that are alike. */
function mayHaveTop(head: readonly HeadLine[]): boolean {
  const end = Math.min(head.length, twiceTo);
  let short = 0;
  for (let at = 0; at < end; at += 1) {
    const text = head[at]?.text ?? '';
    if (text.length > 2 * longestLink) continue;
    if (short === at) short += 1;
    if (at < 3 && (isCut(head[at]) || bullet.test(text) || (at === 0 && /^\p{Ll}/u.test(text)))) return true;
    for (let other = at + 1; other < end; other += 1) if (head[other]?.text.length === text.length && head[other]?.text === text) return true;
  }
  return short > fewestLinks;
}

/** Characters of a word where none is set apart. */
const eastWord = 2.5;
const wordsOf = (text: string): number => (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text) ? Math.ceil(text.length / eastWord) : text.split(/\s+/).length);

/** Where a database's card with the headline begins, and nothing above it can be one; 0 where there is none. */
function cardAt(head: readonly HeadLine[]): number {
  const headline = head.findIndex(({ text }) => text.startsWith('HEADLINE:'));
  if (headline < fewestOthers) return 0;
  const first = head.findIndex(({ label }) => label !== undefined && isCapitals(label.name));
  return first > 1 && headline - first <= mostLabels ? first : 0;
}

/** "Article image" four times. */
function repeatedEnd(head: readonly HeadLine[]): number {
  const [first] = head;
  if (first === undefined || wordsOf(first.text) > mostLabelWords) return 0;
  const end = head.findIndex((line) => line.text !== first.text);
  return end > 2 ? end : 0;
}

/** "News" over each of several headlines of other articles, from the first line on: the end of the last of them. */
function feedEnd(head: readonly HeadLine[], text: number): number {
  const [label] = head;
  if (label === undefined || wordsOf(label.text) > mostLabelWords || head[2]?.text !== label.text) return 0;
  let end = 0;
  while (end + 1 < text && head[end]?.text === label.text && head[end + 1]?.text !== label.text) end += 2;
  return end >= 2 * fewestOthers ? end : 0;
}

/** What only a paper says of itself. */
const ofPaper = /\b(?:news ?papers?|news (?:site|source|website|magazine|organization)|student (?:news|voice|media|publication|journalism)|voice of|since (?:1[89]|20)\d\d)\b/i;

/** "The student news site of Skerrow High School" over "The Skerrow Beacon", both two or three times, as themes of school papers print their name for each width of a screen. */
function frameEnd(head: readonly HeadLine[]): number {
  const [first, second] = head;
  if (first === undefined || second === undefined || first.text === second.text || first.text.length > 2 * longestLink || second.text.length > 2 * longestLink) return 0;
  if (!ofPaper.test(first.text) && !ofPaper.test(second.text)) return 0;
  let end = 2;
  while (end < head.length && head[end]?.text === head[end - 2]?.text) end += 1;
  return end > 3 && end < head.length ? end : 0;
}

/** The sections of a site, one below the other, down to the headline: the line behind the day, or the last over the text that can be one. */
function menuEnd(head: readonly HeadLine[], text: number): number {
  const lines = head.slice(0, text);
  const marked = lines.map((line) => isSectionName(line.text) || site.test(line.text));
  if (marked.filter(Boolean).length < fewestSections || lines.some((line) => line.text.length > 2 * longestLink)) return 0;
  if (!marked.slice(0, 3).includes(true) && lines.filter((line) => line.follows).length < fewestJoined) return 0;
  const day = lines.findLastIndex((line) => line.date !== undefined || line.particulars !== undefined);
  const mayBe = (line: HeadLine, at: number): boolean => !marked[at] && !line.isParticular && line.sureName === undefined && !isCaption(line.text);
  const isHeadline = (line: HeadLine, at: number): boolean => mayBe(line, at) && wordsOf(line.text) >= fewestWords;
  // Right over the writer or the day, whatever stands between these and the text; a short one where it stands apart from the menu.
  const credit = lines.findIndex((line, at) => at > fewestSections && (line.sureByline !== undefined || line.date !== undefined));
  const menu = credit < 0 ? -1 : marked.lastIndexOf(true, credit);
  const over = lines.findIndex((line, at) => at > menu && at < credit && mayBe(line, at) && (isHeadline(line, at) || (!line.follows && (at === credit - 1 || at === menu + 1))));
  if (over > fewestSections && credit - over <= mostOverCredit) return over;
  const last = day > fewestLinks ? lines.findIndex((line, at) => at > day && isHeadline(line, at)) : lines.findLastIndex(isHeadline);
  return last >= fewestLinks && lines.slice(0, last).filter((line) => line.text.length <= longestLink).length >= last * 0.9 ? last : 0;
}

/** "top of page" over a headline: a few words without a capital, which nobody prints over one that has them. */
function isPageWord(head: readonly HeadLine[], text: number): boolean {
  const [first, next] = head;
  return (
    first !== undefined &&
    next !== undefined &&
    !next.follows &&
    text > 1 &&
    /^\p{Ll}[\p{Ll}\d ]{1,30}$/u.test(first.text) &&
    wordsOf(first.text) <= mostLabelWords &&
    /^[\p{Lu}“"‘']/u.test(next.text) &&
    !next.isParticular &&
    wordsOf(next.text) >= fewestWords
  );
}

/** "Live" over bullets that are no sentences, and "Just in" below them. */
function othersEnd(head: readonly HeadLine[]): number {
  const from = bullet.test(head[0]?.text ?? '') ? 0 : 1;
  if (from === 1 && wordsOf(head[0]?.text ?? '') > mostLabelWords) return 0;
  let at = from;
  while (at < head.length && bullet.test(head[at]?.text ?? '') && !/[.!?]["”’]?$/u.test(head[at]?.text ?? '')) at += 1;
  if (at - from < fewestOthers || head[at] === undefined) return 0;
  return wordsOf(head[at]?.text ?? '') < mostLabelWords && head[at + 1] !== undefined ? at + 1 : at;
}

/** Where a headline stands, and where the page prints it again, or in full if it was cut short; 0 and 0 where there is none. */
function twiceAt(head: readonly HeadLine[], text: number): [number, number] {
  const end = Math.min(twiceTo, text + 1, head.length);
  for (let at = 0; at < Math.min(twiceFrom, end); at += 1) {
    const line = head[at];
    if (line === undefined || wordsOf(line.text) < fewestWords || line.isParticular) continue;
    const whole = isCut(line) ? line.text.replace(/\s?\S*(?:…|\.{3})$/u, '') : undefined;
    for (let other = at + 1; other < end; other += 1) {
      const again = head[other]?.text ?? '';
      if (again === line.text || (whole !== undefined && again.startsWith(whole))) return [at, other];
    }
  }
  return [0, 0];
}

function isCut(line: HeadLine | undefined): boolean {
  return line !== undefined && (line.text.endsWith('…') || line.text.endsWith('...'));
}

/** A label of a few words over the headline in small letters, or any between its two prints. */
function isLitter(line: HeadLine | undefined, isBetween: boolean): boolean {
  if (line === undefined || line.isParticular || line.sureName !== undefined || isSectionName(line.text)) return false;
  return wordsOf(line.text) <= mostLabelWords && (isBetween || !/^\p{Lu}/u.test(line.text));
}
