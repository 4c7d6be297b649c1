/** Lines of the page or the paper around the text: links, what a reader may do, the copyright, the paper's name, what archive.yaml lists. */
import type { SwitchableRule } from '../../../../model/ruleCatalogue.js';
import { isNetwork } from '../../removal/isNetwork.js';
import { copyrightLead } from '../copyrightLead.js';
import { publishedLead, updatedLead } from '../dateLeads.js';
import { endsSentence } from '../endsSentence.js';
import { furnitureRule } from '../furnitureRule.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { isMastheadLine } from '../isMastheadLine.js';
import { isNavigation } from '../isNavigation.js';
import { isNeighbour } from '../isNeighbour.js';
import { isPageOffer } from '../isPageOffer.js';
import { isPagePlace } from '../isPagePlace.js';
import { isSlugLine } from '../isSlugLine.js';
import { pageTop } from '../pageTop.js';

/** "Harbour Bulletin, The (Skerrow, ME)" over its day: the paper, as a database catalogues it. */
const catalogued = /^\p{Lu}[\p{L} .'’&-]{2,50}(?:, The)? \(\p{Lu}[\p{L} .'’-]{2,30}, [A-Z]{2}\)$/u;
/** "来自 /联合早报", "Periódico La Jornada": the paper under a headline. */
const from = /^来自\s?[/／|｜]\s?\S{2,14}$|^periódico (?:el|la) \p{Lu}[\p{L} ]{2,24}$/iu;
const longestFrom = 40;
/** Longest line with a copyright, in UTF-16 units, and of one that tells its terms. */
const longestCopyright = 120;
const longestTerms = 500;
const marks = /^(?:([=#~^*"+_-])\1{3,200}|[|·•–—−-]{1,3})$/;

/** "harbour.example", "harbour.example News from the north": the site, over the headline. */
const site =
  /^(?:www\.)?[\p{Ll}\d](?:[\p{Ll}\d-]{0,30}\.){1,3}(?:com|net|org|info|news|[a-z]{2}|pro|press|media|online)(?:\.[a-z]{2})?(?:\s[–—|-]?\s?\p{Lu}\p{L}{2,15}(?: \p{L}{2,15}){0,3})?$/u;
/** "Published on The Daily Plainsman (http://plainsmandaily.example)", as content systems print it over a page for the printer. */
const printedFrom = /^published on .{2,80} \(https?:\/\/[^\s()]{4,90}\)$/i;
function isSite(text: string): boolean {
  return text.includes('.') && (site.test(text) || printedFrom.test(text));
}

/** "رئيس التحرير": whose paper it is, with the name in the next line. */
const office = /^(?:رئيس (?:مجلس (?:الإدارة|الادارة)|التحرير|حزب .{3,20})(?: ورئيس التحرير)?|المدير العام|المشرف العام|مدير التحرير)\s?:?$/u;
function isOffice(text: string): boolean {
  return text.charCodeAt(0) >= 0x600 && office.test(text);
}

/** "Accueil" over "Bretagne": where the way to a page begins, a line each; longest line of it, in UTF-16 units. */
const home = /^(?:home|accueil|inicio|início|startseite|portada|главная|strona główna|etusivu|forside|hjem|ana ?sayfa|الرئيسية|首页|首頁|ホーム|トップ|홈)$/iu;
const longestCrumb = 40;

/** Words that themes of pages set between headline, day and name, each in a line of its own. */
const longestConnector = 12;
/** "Published in Tern Engineering" */
const publishedIn = /^Published in \p{Lu}[\p{L}&.’' -]{2,40}$/u;
const connector = /^(?:published|publié|publicado|pubblicato|veröffentlicht|gepubliceerd|unread,?|to|on|le|il|el|em|am|,|[|·•])$/iu;

/** Lines above a headline that a page may have printed. */
const mostTop = 50;
/** "Published": what stood behind it was lost. */
const bareWord = /^(?:(?:last )?updated|published|posted)$/i;
/** "Business Editors", over a dateline. */
const toDesks = /^(?:\p{Lu}[\p{L}/&,-]{2,20} ){0,4}(?:Editors|Writers|Desks)(?:[ /&]{1,3}\p{Lu}\p{L}{2,15}){0,2}$/u;

export const takeFurniture: Particular = (line, at, walk) => {
  const rule = ruleFor(line, at, walk);
  if (rule === undefined) return false;
  // What a page offers never stands between a headline and its deck.
  if (rule === 'count-line' || rule.endsWith('-widget')) walk.draft.settlePending();
  walk.draft.remove(rule, line);
  if (ofOthers.test(line.text)) for (const other of boxBelow(at, walk)) walk.draft.remove(rule, other);
  if (rule === 'headline-underline' && line.text.length > 3 && walk.draft.hasHeadline) walk.draft.isClosed = true;
  return true;
};

/** "Related Stories": what heads a box of other articles. */
const ofOthers =
  /^(?:(?:related|more|other|top|latest|recent) (?:stories|articles|news|posts|links|content|coverage)|see also|read more|story tools|lire aussi|à lire aussi|sur le même sujet|lesen sie auch|mehr zum thema|zum thema|noticias relacionadas|artículos relacionados|leia também|leia mais|notizie correlate|leggi anche|читайте также|по теме|相关阅读|相关新闻|相關新聞|関連記事|اقرأ أيضا|مواضيع ذات صلة)\s?[:：]?$/iu;
/** Most lines of such a box, and the longest of them, in UTF-16 units. */
const mostOfBox = 8;
const longestOfBox = 120;

/** The headlines in one block with the words over them: lines that are no sentences, and the block ends before the text. */
function boxBelow(at: number, { head, context }: HeadWalk): readonly HeadLine[] {
  const end = head.findIndex((other, index) => index > at && !other.follows);
  const box = end < 0 ? [] : head.slice(at + 1, end);
  return box.length <= mostOfBox && box.every(({ text, isParticular }) => text.length <= longestOfBox && !isParticular && !endsSentence(text) && !context.isKept(text)) ? box : [];
}

/** Longest of them, in UTF-16 units. */
const longestLead = 60;

/** "Mis à jour le", "Published on:": the day has gone to another line or was lost. */
function isBareLead(text: string): boolean {
  return text.length <= longestLead && /\s(?:on|le|am|el|il|em|op|в)$|[:：]$/iu.test(text) && [publishedLead, updatedLead].some((lead) => lead.exec(text)?.[0] === text);
}

function ruleFor(line: HeadLine, at: number, walk: HeadWalk): SwitchableRule | undefined {
  const { head, draft, context, isOn } = walk;
  const { text } = line;
  if (isOn('navigation-line') && (isNavigation(text) || isNeighbour(line, at, walk) || (!draft.hasHeadline && at < mostTop && pageTop(walk).has(at)))) return 'navigation-line';
  if (isOn('count-line') && head[at + 1] !== undefined && !context.isKept(text) && isPageOffer(text)) return 'count-line';
  if (isOn('more-widget') && draft.hasHeadline && ofOthers.test(text) && boxBelow(at, walk).length > 0 && !context.isKept(text)) return 'more-widget';
  const below = head[at + 1];
  if (!draft.hasHeadline && below !== undefined) {
    if ((isPagePlace(text) || (at === 0 && below.follows && below.text.length <= longestCrumb && home.test(text))) && isOn('navigation-line')) return 'navigation-line';
    if (/^page \d{1,3} of \d{1,3}$/i.test(text) && isOn('page-line')) return 'page-line';
    if (below.date !== undefined && catalogued.test(text) && isOn('publication-line')) return 'publication-line';
    if ((isSite(text) || isOffice(text) || isOffice(head[at - 1]?.text ?? '')) && isOn('publication-line')) return 'publication-line';
  } else if (text.length <= longestConnector && below !== undefined && connector.test(text) && isOn('date-line')) return 'date-line';
  if (isOn('share-widget') && isNetwork(text) && !context.isKept(text) && [head[at - 1], below].some((beside) => beside !== undefined && isNetwork(beside.text)))
    return 'share-widget';
  if (isOn('slug-line') && below !== undefined && (isSlugLine(text) || (draft.hasHeadline && toDesks.test(text) && below.dateline !== undefined))) return 'slug-line';
  if (isOn('copyright-line') && text.length <= (/\brights reserved\b/i.test(text) ? longestTerms : longestCopyright) && copyrightLead.test(text)) return 'copyright-line';
  if (
    isOn('publication-line') &&
    draft.hasHeadline &&
    ((text.length <= longestFrom && from.test(text)) || (below !== undefined && line.date === undefined && publishedIn.test(text)))
  )
    return 'publication-line';
  if (isOn('date-line') && (isBareLead(text) || (draft.hasHeadline && bareWord.test(text)))) return 'date-line';
  if (isOn('publication-line') && isMastheadLine(line, at, walk)) return 'publication-line';
  if (isOn('count-line') && /^\d{1,6}(?:\s{1,3}\d{1,6}){0,2}$/.test(text) && (isOverOffer(at, walk) || (!draft.hasHeadline && below?.date !== undefined))) return 'count-line';
  const isBelow = draft.hasHeadline || draft.hasDate || draft.bylines.length > 0;
  if (isOn('headline-underline') && !draft.hasHeadline && /^[\^|»›<>~°§]{1,2}$/u.test(text)) return 'headline-underline';
  if (isOn('headline-underline') && (isBelow || text.startsWith('____')) && marks.test(text) && (line.follows || text.length <= 3 || text.startsWith('____')))
    return 'headline-underline';
  // Below a line that may be text, only what belongs to the same block.
  const isLoose = draft.pending.length > 0 && !line.follows && !isOverCredit(at, walk);
  // "Kommentar" over the headline is the kind of the text, and below it a button.
  const isKind = !draft.hasHeadline && opinion.test(text);
  const offer = isLoose || isKind || head[at + 1] === undefined || context.isKept(text) ? undefined : furnitureRule(text, { isSure: !isBelow });
  return offer !== undefined && isOn(offer) ? offer : context.isBoilerplate(text, 'head');
}

/** What papers call an opinion, and pages an answer. */
const opinion = /^(?:kommentar|kommentti|comment|commentaire|commento|comentario|comentário|komentarz|komentář|комментарий|коментар)$/iu;

/** Lines below it among which the writer or the day shows that the text has not begun, and the longest of them, in UTF-16 units. */
const creditReach = 4;
const longestAbove = 90;

/** Over further lines of the page, and then the writer or the day. */
function isOverCredit(at: number, { head }: HeadWalk): boolean {
  for (const below of head.slice(at + 1, at + 1 + creditReach)) {
    if (below.text.length > longestAbove) return false;
    if (below.sureByline !== undefined || below.date !== undefined) return true;
    if (furnitureRule(below.text, { isSure: false }) === undefined) return false;
  }
  return false;
}

/** "79" and "32" over "Share This Story!": how many did; a number by itself may be a headline. */
function isOverOffer(at: number, { head }: HeadWalk): boolean {
  const next = head.slice(at + 1, at + 3).find(({ text }) => !/^[\d\s]+$/.test(text));
  return next !== undefined && furnitureRule(next.text, { isSure: true })?.endsWith('-widget') === true;
}
