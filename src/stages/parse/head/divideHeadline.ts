/**
 * A headline that shares its line with other things, as pages and newsletters print them: "Opinion | The case for dull towns",
 * "Dull towns | The Northern Herald", "From the chair ~ Jane Roe, K1ABC". A bar or a tilde divides them; a dash only before
 * a paper whose name leaves no doubt.
 */
import type { ParseContext } from '../parseContext.js';
import type { BylineLine } from './bylineLine.js';
import { isMasthead } from './isMasthead.js';
import { isPaperName } from './isPaperName.js';
import { isSectionName } from './isSectionName.js';
import { isTitleCase } from './isTitleCase.js';
import { readBylineLine } from './readBylineLine.js';
import { readNameLine } from './readNameLine.js';

export interface DividedHeadline {
  readonly headline: string;
  readonly section?: string;
  readonly kicker?: string;
  readonly byline?: BylineLine;
  readonly place?: string;
}

/** Longest such line, in UTF-16 units, and the most parts of it. */
const longest = 250;
const mostParts = 4;
/** Words of a site's name, and the most words it has. */
const siteWord = /(?<!\p{L})(?:News|Times|Post|Herald|Magazine|Online|Guardian|Tribune|Radio|TV|Broadcasting|Press|Network)(?!\p{L})/u;
const mostSiteWords = 10;
/** What libraries print before the headlines of old papers on their pages. */
const library = /^(?:Papers Past|Trove|Chronicling America)$/;
const east = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const easternPaper = /^\p{sc=Han}{2,8}(?:新聞|新闻|日报|日報|晚报|晚報|时报|時報|網|网)$/u;

export function divideHeadline(text: string, context: ParseContext): DividedHeadline | undefined {
  if (text.length > longest) return undefined;
  const signed = / (?:by|BY) /i.test(text) ? signedHeadline(text) : undefined;
  if (signed !== undefined) return signed;
  if (!/\s[|~｜–—-]\s/u.test(text)) return undefined;
  const bars = text.split(/\s+[|~｜]\s+/u);
  const parts = withoutPaper(bars, context);
  if (parts.length > mostParts) return undefined;
  let section: string | undefined;
  let byline: BylineLine | undefined;
  const rest = parts.filter((part, index) => {
    if (index === 0 && library.test(part)) return false;
    if (index > 0 && context.isPublicationName(part)) return false;
    if (section === undefined && isSection(part, context)) {
      section = part;
      return false;
    }
    const name = index === 0 || byline !== undefined ? undefined : (readBylineLine(part, { strict: true }) ?? readNameLine(part, { strict: true }));
    byline ??= name;
    return name === undefined && !(index > 0 && (isPaperName(part) || isSiteName(part)));
  });
  const [headline = ''] = rest;
  const isWhole = rest.length === 1 && (headline.split(/\s+/).length > 1 || east.test(headline));
  if (!isWhole || (parts.length === 1 && bars.length === 1 && headline === text)) return undefined;
  return { headline, ...(section === undefined ? {} : { section }), ...(byline === undefined ? {} : { byline }) };
}

/** Who wrote it behind a headline: "Ferry Sails Again -- By Jane Roe", "FERRY STRIKE (L) BY JANE ROE (NAIROBI)", "Ferry Sails by Jane Roe on March 9, 2021". */
const afterDash = /^(\S.{5,150}?)\s(?:--|[–—-])\s(by \p{Lu}.{3,40})$/iu;
const inCard = /^(?:\[\d{1,2}\] )?(\P{Ll}{5,80}?) BY (\P{Ll}{5,35}) \(\s?(\P{Ll}{3,25}?)\s?\)$/u;

function signedHeadline(text: string): DividedHeadline | undefined {
  const [, headline = '', by = ''] = afterDash.exec(text) ?? [];
  const byline = by === '' ? undefined : readBylineLine(by, { strict: true });
  if (byline !== undefined) return { headline, byline };
  const [, title = '', name = '', place = ''] = inCard.exec(text) ?? [];
  const named = name === '' ? undefined : readBylineLine(`BY ${name.trim()}`, { strict: false });
  return named === undefined ? undefined : { headline: title, byline: named, place };
}

/** "The Harbour Times - Norland and World News": what a page's title names behind the headline. */
function isSiteName(part: string): boolean {
  return siteWord.test(part) && isTitleCase(part) && part.split(/\s+/).length <= mostSiteWords;
}

/** "… - 毎日新聞 - 毎日新聞": the paper behind a dash. */
function withoutPaper(bars: readonly string[], context: ParseContext): string[] {
  return bars.map((bar) => {
    let rest = bar;
    for (;;) {
      const at = Math.max(rest.lastIndexOf(' - '), rest.lastIndexOf(' – '), rest.lastIndexOf(' — '));
      const name = at < 0 ? '' : rest.slice(at + 3).trim();
      if (at < 1 || !(easternPaper.test(name) || context.isPublicationName(name) || isSureSite(name, rest.slice(0, at)))) return rest;
      rest = rest.slice(0, at).trim();
    }
  });
}

/** "HarborNews.com", "NBN News", "Plainsman! News": a site and nothing else. */
const sureSite = /^(?:\p{Lu}[\p{L}\d]{1,30}\.(?:com|org|net|co\.uk|com\.au)|\p{Lu}{2,5} News(?: Online)?|\p{Lu}\p{L}{2,12}! News)$/u;
/** Fewest words of a headline before it. */
const fewestWords = 4;

/** What pages' titles name behind a headline and a dash, where it can be no part of the headline: "… - The Northern Herald". */
function isSureSite(name: string, headline: string): boolean {
  if (headline.trim().split(/\s+/).length < fewestWords) return false;
  return sureSite.test(name) || (name.startsWith('The ') && isMasthead(name, { strict: true }));
}

function isSection(part: string, context: ParseContext): boolean {
  return isSectionName(part) || context.isSection(part);
}
