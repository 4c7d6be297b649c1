/**
 * Where the article begins in a page that was saved whole: its menus stand above, a line each, and nothing marks the headline.
 * What the text says again, over a line with the writer or the day, is the headline. Asked once for each text; all but
 * pages are told by the lengths of their first lines.
 */
import type { ParseContext } from '../parseContext.js';
import { endsSentence } from './endsSentence.js';
import { HeadLine } from './headLine.js';
import { isCaption } from './isCaption.js';
import { isNavigation } from './isNavigation.js';
import { isProse } from './isProse.js';
import { isSectionName } from './isSectionName.js';
import { stemsOf } from './stemsOf.js';

export interface PageHead {
  /** Index of the headline's line among all lines of the text. */
  readonly headline: number;
  /** Index of the first line that belongs to the article's head: a day may stand over the headline. */
  readonly first: number;
  /** Index of the line with which the running text begins. */
  readonly text: number;
  /** The page's lines above. */
  readonly above: readonly HeadLine[];
}

/** The lines at the top by whose lengths a page is told, how many of them are short, and the longest of those, in UTF-16 units. */
const topLines = 12;
const fewestShort = 7;
const longestShort = 80;
/** Lines of the page that are looked at, and fewest above the headline. */
const mostLines = 1200;
const fewestAbove = 4;
/** Lines above the headline that need no word of a menu among them. */
const surelyMenu = 25;
const fewestMenuWords = 3;
const shareOfLinks = 0.75;
const longestLink = 110;
/** Shortest paragraph, and of scripts that write a word with one or two characters; lines that may stand between two; fewest of the whole text, in UTF-16 units. */
const shortestParagraph = 100;
const shortestEast = 45;
const mostBetween = 6;
const mostBehindFirst = 3;
const eastern = 2.5;
const shortestText = 350;
const shareOfLongest = 0.15;
/** How far above the text a headline stands at most, in lines. */
const reach = 90;
const longestHeadline = 220;
/** Lines of a deck and its kind that stand between a headline and its writer. */
const mostOverCredit = 3;
/** How much of the text is compared with a headline, in UTF-16 units. */
const sample = 12_000;
/** Fewest points of a headline, what it gains where the page prints it twice, and fewest over a deck, of which there are at most so many lines. */
const enough = 3;
const twice = 1.2;
const fewestOverDeck = 1;
const mostDecks = 3;
const muchShorter = 1.6;
const shortestDeck = 80;
const wellSaid = 2;
/** How many times as long as its headline a deck is: a sentence, a long one, or one that stands right below. */
const longer = 1.5;
/** Points of a headline beside whose writer or day nothing else is wanted, and those that the writer or the day gives. */
const sure = 5;
const sureCredit = 2.5;
const leastShare = 0.3;
/** Lines of an entry in a list of other articles, and lines with a name or a day that make such a list. */
const mostOfEntry = 4;
const fewestEntries = 5;
const nearEntries = 8;

const east = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const anyWord = /[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.-]*/gu;
/** Goes on, stands in brackets, or tells the way to the page; the name of a picture's owner behind a bar. */
const noHeadline = /[,;]$|^[[(].*[\])]$|(?:\s[>»›]\s.*){2}|[.!?]\s\|/u;
/** What a page asks its reader to do. */
const call = /^(?:continue reading|skip to|subscribe|sign up|become|donate|follow|download|register|share|read more|watch|listen|click|enter|see also|ad:|tags?:|more:|by )/i;
const menuWord =
  /^(?:.{0,30}\bmenu|(?:home|menu|log ?in|sign ?(?:in|up)|register|subscribe|search|archives?|contact(?: us)?|about(?: us)?|my account|newsletters?|site ?map|rss(?: feeds?)?|facebook|twitter|youtube|instagram|videos?|photos?|blogs?|forums?|weather|jobs|classifieds|advertis(?:e|ing)(?: with us)?|help|mobile|e-?paper|today['’]s paper|most (?:read|popular)|accueil|s['’]abonner|connexion|se connecter|rechercher?|abonnés?|météo|inicio|portada|suscríbete|buscar|hemeroteca|edición impresa|startseite|anmelden|suche|abo|abonnement|kontakt|impressum|główna|strona główna|zaloguj(?: się)?|szukaj|kontakt|prenumerata|címlap|kezdőlap|keresés|belépés|kapcsolat|начало|контакти|търсене|главная|поиск|войти|контакты|подписка|首页|登录|注册|搜索|主页|로그인|회원가입|검색|الرئيسية|اتصل بنا|بحث|تسجيل الدخول)|skip to .{4,30})$/iu;

export function findPageHead(lines: readonly string[], from: number, context: ParseContext): PageHead | undefined {
  if (!mayBePage(lines, from)) return undefined;
  const filled: number[] = [];
  for (let index = from; index < lines.length && filled.length < mostLines; index += 1) if ((lines[index] ?? '').trim() !== '') filled.push(index);
  const text = textAt(filled, lines);
  if (text === undefined || text.at <= fewestAbove) return undefined;
  const head = filled.map((index, at) => {
    const printed = (lines[index] ?? '').trim();
    return new HeadLine(printed, { indent: 0, index, follows: at > 0 && filled[at - 1] === index - 1, printed }, context);
  });
  const start = belowCredit(head, text.at);
  const said = ` ${text.prose.toLowerCase().replace(/[^\p{L}]+/gu, ' ')}`;
  const headline = bestHeadline(head, start, said);
  if (headline === undefined || headline.at < fewestAbove || !isMenu(head.slice(0, headline.at), headline.isSure)) return undefined;
  const first = firstOf(head, headline.at);
  return { headline: head[headline.at]?.index ?? 0, first: head[first]?.index ?? 0, text: filled[start] ?? lines.length, above: head.slice(0, first) };
}

/** A deck that is a paragraph stands over the writer's name: the text begins below it. */
function belowCredit(head: readonly HeadLine[], text: number): number {
  for (let at = text + 1; at <= text + mostOverCredit && at < head.length; at += 1) {
    const line = head[at];
    if (line === undefined || !isWriter(line)) continue;
    const next = head.findIndex((each, index) => index > at && isParagraph(each.text));
    return next < 0 ? text : next;
  }
  return text;
}

function isWriter({ text, sureByline, particulars }: HeadLine): boolean {
  return text.length <= longestHeadline && (sureByline !== undefined || (particulars !== undefined && particulars.names.length > 0));
}

/** Nearly all of the first lines are short, which those of a text are not. */
function mayBePage(lines: readonly string[], from: number): boolean {
  let seen = 0;
  let short = 0;
  for (let index = from; index < lines.length && seen < topLines; index += 1) {
    const length = lengthOf(lines[index] ?? '');
    if (length === 0) continue;
    seen += 1;
    if (length <= longestShort) short += 1;
    if (seen - short > topLines - fewestShort) return false;
  }
  return seen === topLines;
}

function lengthOf(line: string): number {
  return line.length > 4 * longestShort ? line.length : line.trim().length;
}

function isParagraph(text: string): boolean {
  return text.length >= (east.test(text.slice(0, 12)) ? shortestEast : shortestParagraph) && isProse(text);
}

interface PageText {
  /** Place of its first paragraph among the lines that are not blank. */
  readonly at: number;
  readonly prose: string;
}

/** The first run of paragraphs that is nearly as long as the longest: teasers are short, and comments come later. */
function textAt(filled: readonly number[], lines: readonly string[]): PageText | undefined {
  const runs: { at: number; end: number; length: number }[] = [];
  for (const [at, index] of filled.entries()) {
    const text = (lines[index] ?? '').trim();
    if (!isParagraph(text)) continue;
    const last = runs.at(-1);
    const length = text.length * (east.test(text.slice(0, 12)) ? eastern : 1);
    if (last !== undefined && at - last.end <= (last.end === last.at ? mostBehindFirst : mostBetween)) {
      last.end = at;
      last.length += length;
    } else runs.push({ at, end: at, length });
  }
  const longest = runs.reduce((most, { length }) => Math.max(most, length), 0);
  const run = longest < shortestText ? undefined : runs.find(({ length }) => length >= longest * shareOfLongest);
  if (run === undefined) return undefined;
  let prose = '';
  for (let at = run.at; at <= run.end && prose.length < sample; at += 1) prose += ` ${(lines[filled[at] ?? 0] ?? '').slice(0, sample)}`;
  return { at: run.at, prose };
}

/** The line above the text that tells most surely of what it is about. */
function bestHeadline(head: readonly HeadLine[], text: number, said: string): { readonly at: number; readonly isSure: boolean } | undefined {
  const credits = creditsAbove(head, text);
  const counts = new Map<string, number>();
  for (const { text: printed } of head.slice(0, text)) counts.set(printed, (counts.get(printed) ?? 0) + 1);
  let best: number | undefined;
  let most = enough;
  for (let at = Math.max(0, text - reach); at < text; at += 1) {
    const line = head[at];
    const credit = creditPoints(credits, head, at);
    const isTwice = line !== undefined && (counts.get(line.text) ?? 0) > 1;
    const echo = line === undefined ? 0 : echoPoints(line, said, credit) || (isTwice && isTitle(line) ? 1 : 0);
    if (line === undefined || echo === 0) continue;
    const points = echo + credit + (isTwice ? twice : 0) - (text - at) / reach;
    if (points < most || (points === most && best !== undefined)) continue;
    most = points;
    best = at;
  }
  return best === undefined ? undefined : { at: overDeck(head, best, said), isSure: most >= sure };
}

/** A deck says as much as its headline, which stands over it and is much shorter. */
function overDeck(head: readonly HeadLine[], best: number, said: string): number {
  const deck = head[best]?.text ?? '';
  const lowest = deck.length < shortestDeck && !isProse(deck) ? best : Math.max(0, best - mostDecks);
  for (let at = best - 1; at >= lowest; at -= 1) {
    const line = head[at];
    if (line === undefined || echoPoints(line, said, sureCredit) < fewestOverDeck) break;
    if (line.text.length * (isProse(deck) ? 1 : muchShorter) < deck.length && line.text.split(/\s+/).length > 3) return at;
  }
  const above = head[best - 1];
  // In one block under the menu, the headline is first.
  if (above !== undefined && head[best]?.follows === true && beginsBlock(head, best - 1) && !isMenuLine(above) && above.isOpen && echoPoints(above, said, 0) >= fewestOverDeck)
    return best - 1;
  const isOver = above !== undefined && above.text.length * longer < deck.length && (above.text.match(anyWord)?.length ?? 0) > 3;
  // A sentence that has its full stop is the deck of what stands right over it, though the text says nothing of that.
  const isSentence = isProse(deck) && endsSentence(deck);
  return isOver && (echoPoints(above, said, 0) >= wellSaid || (isSentence && isTitle(above) && !isMenuLine(above))) ? best - 1 : best;
}

/** Nothing stands over it, or what is no headline: the section, the day. */
function beginsBlock(head: readonly HeadLine[], at: number): boolean {
  const [line, over] = [head[at], head[at - 1]];
  return line?.follows === false || (over !== undefined && (isMenuLine(over) || isSectionName(over.text) || over.isParticular));
}

/** How much of a line the text says again; 0 where it can be no headline. `credit`: a name or a day right below makes up for a witty one. */
function echoPoints(line: HeadLine, said: string, credit: number): number {
  const { text } = line;
  if (text.length > longestHeadline) return 0;
  const words = text.match(anyWord)?.length ?? 0;
  const isEast = east.test(text);
  if ((isEast ? text.length < 6 : words < 2) || noHeadline.test(text)) return 0;
  const stems = stemsOf(text);
  let echoed = 0;
  for (const stem of stems) if (said.includes(stem)) echoed += 1;
  const share = stems.size === 0 ? 0 : echoed / stems.size;
  if (echoed < ((words <= 3 && !isEast) || credit >= sureCredit ? 1 : 2) || share < leastShare) return 0;
  if (line.isParticular || line.sureName !== undefined || isCaption(text)) return 0;
  const isLoose = isProse(text) || /[.…:]$/u.test(text) || call.test(text);
  return Math.max(0.1, 2.5 * share * Math.min(1, stems.size / 3) + 0.35 * Math.min(echoed, 6) - (isLoose ? 1.5 : 0) - (words <= 2 && !isEast ? 1 : 0));
}

/** What a page prints twice though its text does not say it: a headline of its own, and nothing that it offers. */
function isTitle(line: HeadLine): boolean {
  return (
    line.text.length <= longestHeadline &&
    (line.text.match(anyWord)?.length ?? 0) > 3 &&
    !line.isParticular &&
    line.sureName === undefined &&
    !call.test(line.text) &&
    !noHeadline.test(line.text) &&
    !isProse(line.text)
  );
}

/** A headline with name and day among others: a list of other articles. */
function isEntry(head: readonly HeadLine[], at: number): boolean {
  const around = head.slice(Math.max(0, at - nearEntries), at + nearEntries);
  return around.filter((line, index) => line.sureName !== undefined && around[index + 1]?.date !== undefined).length > 2;
}

/** The nearer the writer's name or the day, the surer; a name alone stands in menus too. */
function creditPoints(credits: readonly number[], head: readonly HeadLine[], at: number): number {
  const credit = credits.find((place) => place > at);
  const distance = credit === undefined ? Number.POSITIVE_INFINITY : credit - at;
  const told = distance === 1 ? 3 : distance <= 4 ? sureCredit : distance <= 8 ? 1.8 : distance <= 24 ? 1 : 0;
  const isOverName = head[at + 1]?.sureName !== undefined && !isEntry(head, at);
  return isOverName && distance === 2 ? 3.4 : Math.max(told, isOverName ? 1.8 : 0);
}

/** Places of lines that tell the writer or the day of the text. */
function creditsAbove(head: readonly HeadLine[], text: number): number[] {
  const credits: number[] = [];
  for (let at = Math.max(0, text - reach); at < text; at += 1) {
    const line = head[at];
    if (line === undefined || line.text.length > longestHeadline) continue;
    const isCredit = line.sureByline !== undefined || (line.particulars !== undefined && !line.particulars.isDoubtful) || line.date !== undefined;
    if (isCredit || (line.sureName !== undefined && head[at + 1]?.date !== undefined)) credits.push(at);
  }
  // What stands right over the text is the text's, though a list of others comes before it.
  return credits.filter((at, index) => text - at <= mostOfEntry || !isInList(credits, index, head));
}

/** Days one below the other, with headlines between them: a list of other articles. */
function isInList(credits: readonly number[], index: number, head: readonly HeadLine[]): boolean {
  const isNext = (from: number, to: number): boolean => {
    const [one, other] = [credits[from], credits[to]];
    return one !== undefined && other !== undefined && other - one <= mostOfEntry && other - one > 0 && head[one]?.text !== head[other]?.text;
  };
  let length = 1;
  for (let at = index; isNext(at, at + 1); at += 1) length += 1;
  for (let at = index; isNext(at - 1, at); at -= 1) length += 1;
  return length >= fewestEntries;
}

/** Lines that are no sentences, words of menus among them. */
function isMenu(above: readonly HeadLine[], isSure: boolean): boolean {
  const links = above.filter(({ text }) => text.length <= longestLink && !/[.;,]$/.test(text)).length;
  if (links < above.length * shareOfLinks) return false;
  if (above.length >= surelyMenu && above.filter(({ follows }) => follows).length >= above.length * shareOfLinks) return true;
  return above.filter(isMenuLine).length >= (isSure ? 1 : fewestMenuWords);
}

function isMenuLine({ text, isOffer }: HeadLine): boolean {
  return menuWord.test(text) || isSectionName(text) || isOffer || isNavigation(text);
}

/** The day or the writer right over the headline. */
function firstOf(head: readonly HeadLine[], headline: number): number {
  let first = headline;
  while (first > 0 && headline - first < 2) {
    const line = head[first - 1];
    if (line === undefined || (line.date === undefined && line.sureByline === undefined && (line.particulars?.dates.length ?? 0) === 0)) break;
    first -= 1;
  }
  return first;
}
