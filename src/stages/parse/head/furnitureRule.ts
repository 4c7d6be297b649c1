/** Tells what a page offers beside a headline: to print, to share, to listen, and the counts of it. */
import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import { isConsent } from '../removal/isConsent.js';
import { isPitch } from '../removal/isPitch.js';
import { pageWordRule } from '../removal/pageWordRule.js';
import { trailingWidgets } from '../removal/trailingWidgets.js';
import { isCounter } from './isCounter.js';

/** Longest such line, in UTF-16 units. */
const longest = 80;
const kinds: ReadonlySet<SwitchableRule> = new Set(['print-widget', 'share-widget', 'comment-widget']);
/** The same before a headline, which may be of any words. */
const sureKinds: ReadonlySet<SwitchableRule> = new Set(['share-widget', 'count-line', 'subscribe-widget']);
/** Words that stand only in heads of pages. */
const offers =
  /^(?:[-–+]?(?:A[+-]?\s?\+?){2,4}|печать|download (?:the |this )?(?:\p{L}{3,12} )?(?:as|in) (?:a )?pdf|(?:(?:index|back|top|print|pdf|home)\s{1,4}){2,5}(?:print|pdf|top)|ت ?\+ ?ت(?: ?[-–] ?.{3,16})?|حجم الخط|استمع(?: إلى (?:المقال|الخبر))?|réagir|short url|advertisements?(?: \d{1,2})?|article content(?: continued)?|(?:story|article|content) continues below(?: (?:(?:this|the) )?(?:ad|advert|advertisement|video|gallery))?|become a fan|follow on (?:twitter|facebook|instagram|x)|zur ausgabe|zum inhalt(?:sverzeichnis)?|(?:vorheriger|nächster) artikel|(?:previous|next) (?:article|story|page)|article (?:précédent|suivant)|follow(?:ing)?|listen(?: to (?:this )?(?:article|story))?|save(?: (?:article|story|for later))?|bookmark|gift(?: article)?|article history|\d{1,7} total views?(?:,? (?:\d{1,6} views? )?today)?|printable version|(?:podcast: )?play in new window(?: \| download)?|text size.{0,12}|font size.{0,12}|(?:increase|decrease) text size|e-?mail (?:this )?(?:to a friend|article|story|page)|e-?mail|copy link|view all \d+ comments|senden|merken|anhören|vorlesen|artikel (?:merken|anhören)|schriftgröße.{0,12}|invia|ascolta(?: (?:l[’']|questo )?articolo)?|salva|lo leggo dopo|écouter(?: (?:cet |l[’'])?article)?|enregistrer|imprimer|envoyer|guardar|escuchar(?: (?:la |esta |el |este )?(?:noticia|nota|artículo))?|enviar|ouvir(?: (?:o |a |este |esta )?(?:artigo|not[íi]cia|mat[ée]ria))?|salvar|imprimir|слушать|сохранить|yazdır|haberi dinle|yorum yap|cetak|simpan|글자\s?크기|luister(?: naar (?:dit|het) (?:artikel|verhaal))?|bewaar|lyssna(?: på artikeln)?|posłuchaj(?: artykułu)?|прослушать(?: (?:статью|новость))?|spara|印刷用画面を開く|会員限定記事|有料会員記事|無料記事|保存|拡大|人民网手机看新闻|(?:【[^【】]{1,12}】\s?){2,6}|[【[]?字[号體体號](?:大小)?\s?[:：]?(?:\s|[[【]?[大中小][\]】]?|打印(?:本页)?|关闭(?:窗口)?|[|｜]){0,24}[】\]]?|(?:(?:댓글|공유(?:하기)?|인쇄(?:하기)?|글자\s?크기(?:\s?(?:조정|변경(?:하기)?))?|스크랩|북마크|좋아요|기사\s?저장|URL\s?복사|기자\s?페이지)(?:\s\d{1,5})?\s?){1,6}|글자크기.{0,10}|noticia|seguir|shares?|view|snap|visit shots! now|suivre|folgen|ajouter à mes articles|in pocket speichern.{0,60}|\(\d{1,2}:\d{2}(?: min\.?)?\)|der artikel wird nach der anzeige fortgesetzt|get short url|copier le lien|copiar enlace|listen\s?[·•:]\s?\d{1,2}:\d{2}|\d{1,2}[- ]minute listen|download|transcript|add to your saved stories|share as gift|有料記事|headshot|more by this author|get e-?mail notification for articles from .{3,40}|click (?:photo|image|picture) to enlarge|report this post as:?|timer\d{1,2} min\. read|(?:(?:打印|网摘|纠错|商城|分享|推荐|缩小字体|放大字体|小字|大字|收藏|微博|微信|评论|关注|点赞|QQ空间|转发)(?:\s|$)){2,10}|(?:原标题|原標題)\s?[:：].{2,60})$/iu;

/** Longest sentence that a site prints over all its texts, in UTF-16 units: of the browser, of a text that was read by a machine. */
const longestNote = 240;
const siteNote =
  /^(?:\d{1,3}(?:,\d{3}){0,2} captures?$|about this capture$|\d{1,2} [a-z]{3} \d{4} - \d{1,2} [a-z]{3} \d{4}$|the wayback machine - https?:\/\/web\.archive\.org\/\S{1,200}$|from the (?:federal register|congressional record) online (?:via|through) .{3,90}$|dialog\(r\)file \d{1,4}.{0,60}$|bbc monitoring\b.{0,70}$|supplied by bbc .{3,60}$|clipped (?:from|by) .{3,60}$|from wikisource\b.{0,90}$|proquest historical newspapers\b.{0,90}$|comments that (?:include|contain) (?:profanity|personal attacks)\b.{10,200}$|discussion policy(?: close)?$|report information from proquest$|approved for release \d{4}\/\d\d\/\d\d.{0,60}$|full text of ["“].{3,120}["”]$|see other formats$|\d{1,4} words \| readability\b.{0,100}$|source gallica\.bnf\.fr\b.{0,80}$|your (?:web )?browser is (?:no longer|not) supported\b|(?:please enable|you need to enable) javascript\b|this (?:article|page|text) contains searchable text which was automatically generated\b|thank you for correcting the text in this (?:article|page)\b|article image$|article text$|ocr interpretation$|extracted article text \(ocr\)$|what is ocr\?$|thumbnail for(?: \S.{0,20})?$|image and text provided by \p{L}.{3,120}$|persistent link: https?:)/iu;

/** The rule that takes the line off a head. `isSure`: before a headline, only what can be none. */
export function furnitureRule(text: string, { isSure }: { readonly isSure: boolean }): SwitchableRule | undefined {
  if (text.length <= longestNote && siteNote.test(text)) return 'count-line';
  if (isConsent(text)) return 'cookie-notice';
  // "Sign up for our newsletter and never miss a story.": a whole sentence, since a headline may begin so.
  if (isSure && /[.!]$/.test(text) && isPitch(text)) return 'subscribe-widget';
  const words = pageWordRule(text);
  if (words !== undefined && (isSure ? /\s/.test(text) && sureKinds.has(words) : words !== 'more-widget')) return words;
  // "Share This Story!"
  if (text.length > longest || (/[.,;!?]$/.test(text) && !/^share this \p{L}{4,8}!$/iu.test(text)) || (isSure && !/\s|】|^(?:advertisements?|печать)$/iu.test(text)))
    return undefined;
  if (isCounter(text)) return isSure && !/\p{L}/u.test(text) ? undefined : 'count-line';
  if (offers.test(text)) return 'count-line';
  const known = trailingWidgets.find(({ rule, pattern }) => kinds.has(rule) && pattern.test(text.replace(/!$/, '')));
  return known?.rule;
}
