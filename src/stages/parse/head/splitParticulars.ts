/**
 * A line that tells several things at once: "By Jane Roe | March 9, 2021", "Posted on March 9, 2021 by Jane Roe in News",
 * "LE COURRIER | 12.03.2009 à 17h31 • Mis à jour le 13.03.2009 | Par Claire Tessier". The days are taken out of it; what is
 * left is divided, and every part must be explained.
 */
import { foldWord } from '../../../dates/foldWord.js';
import { commonWords } from '../fields/commonWords.js';
import { givenNames } from '../fields/givenNames.js';
import { isPersonName } from '../fields/isPersonName.js';
import { splitByline } from '../fields/splitByline.js';
import type { ParseContext } from '../parseContext.js';
import { updatedLead } from './dateLeads.js';
import { furnitureRule } from './furnitureRule.js';
import { isCardLabel } from './isCardLabel.js';
import { isCounter } from './isCounter.js';
import { isCountry } from './isCountry.js';
import { isEventDay } from './isEventDay.js';
import { isLengthLine } from './isLengthLine.js';
import { isPaperName } from './isPaperName.js';
import { keeper } from './keeper.js';
import { labelKey } from './labelKey.js';
import { namedAndPosted } from './namedAndPosted.js';
import { namedAndPrinted } from './namedAndPrinted.js';
import { placeNames } from './placeNames.js';
import { plainStamp } from './plainStamp.js';
import { postedBy } from './postedBy.js';
import { readBylineLine } from './readBylineLine.js';
import { type DateLine, readDateLine } from './readDateLine.js';
import { readLabel } from './readLabel.js';
import { readNameLine } from './readNameLine.js';
import { readPageLine } from './readPageLine.js';
import { sectionNames } from './sectionNames.js';
import { stampMark, takeStamps } from './takeStamps.js';

export interface Particulars {
  readonly names: readonly string[];
  readonly role?: string;
  readonly dates: readonly DateLine[];
  readonly section?: string;
  readonly page?: string;
  /** "Published - March 9, 2021 04:08 pm IST - New Delhi": where it was written. */
  readonly place?: string;
  /** What was not understood, where it has the shape of a name and nothing else tells of one. */
  readonly unsure?: string;
  /** Something in it was not understood: a place, a paper, or words of a headline. */
  readonly isDoubtful: boolean;
}

/** Longest such line, and longest part that may stand unexplained, in UTF-16 units. */
const longest = 220;
const longestUnknown = 40;
const mostUnknownWords = 5;
const longestEasternName = 9;
const mostParts = 9;
const webAddress = /^(?:www\.)?[\w-]{3,30}\.(?:com|in|net|org|co\.\p{L}{2}|com\.\p{L}{2})$/iu;
const time =
  /^(?:at |um |à |a las |alle |às |(?:[\p{sc=Han}]{2,10}时间|الساعة)\s?)?\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h|horas|hrs)?(?:\s\(?[A-Z]{2,4}(?:[+-]\d{2,4})?\)?)?$/iu;
/** Small words that led to a day or to a name. */
const leads = /^(?:by|on|at|in|am|von|le|par|el|il|em|от|vom|de|of|the|and|in the|source|from|来源[:：]?)$/iu;
/** "by PIB Delhi": the office that put a release on its site. */
const office = /^(?:by )?(?:PIB|PRID) \p{Lu}\p{L}{2,14}$/u;
const filedUnder = /^(?:filed under|posted in|in|under|category|rubrik|ressort|rubrique|sección|sezione|seção|рубрика)\s?:?\s(?=\S)/iu;
/** A year, or a day with two digits for it: most lines have neither. */
const dated = /(?:1[4-9]|20)\d\d|[٠-٩۰-۹०-९০-৯๐-๙０-９]{4}|[〇零一二三四五六七八九]{4}|[年년]|\d[/.]\d{2}(?!\d)|\p{L}\.? \d{2}(?!\d)/u;
/** "(9.3.1912 – 4.5.1987)": of whom a text tells. */
const lifespan = /\d{4}\s?[–—-]\s?[*†]?\d{1,2}[./]\d{1,2}[./]\d{4}\)?$/u;
const separators = new RegExp(`${stampMark}|\\s{0,3}(?:[|•·]|//)\\s{0,3}|\\s[–—−/-]{1,2}\\s|\\s{3,}|　+|;\\s|،\\s(?=\\d{1,2}:)`, 'u');
/** "2004年03月12日　朝刊　北海道・1地方　029　00412文字": the edition, the page's name, its number and the length, as databases of Japanese papers print them behind the day. */
const ofJapan =
  /^(?:[\p{sc=Han}]{0,6}(?:朝刊|夕刊|号外|週刊)|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー・\d０-９]{1,12}(?:版|面|地方|総合|社会|経済|国際|文化|生活|特集)|\d{1,6}文字|[（(]?全?\d{1,5}字[)）]?|写図有|[\p{sc=Han}]{1,5}版[／/][\p{sc=Han}]{1,6})$/u;
const eastern = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** "阅读时间 3 分钟": its spaces divide nothing. */
const easternLength = /(?:预计|預計)?(?:阅读|閱讀)(?:时间|時間)?\s?[:：]?\s?(?:约|約)?\d{1,3}\s?(?:分钟|分鐘)|(?:約)?\d{1,3}\s?分で読めます/u;

/** Topics of a page behind everything else. */
const topicsBehind = /(?<=[\s\p{Lu}\d])(?:Tags?|Topics?)\s?:\s?\S.*$/u;

export function splitParticulars(line: string, context: ParseContext): Particulars | undefined {
  if (isEventDay(line)) return undefined;
  if (line.length > longest) return undefined;
  // "@ 6:43pm EDTTags: Amazon, TiVo": a page sets its topics behind the hour.
  const text = plainStamp(line).replace(topicsBehind, '');
  if (!dated.test(text)) return undefined;
  if (lifespan.test(text)) return undefined;
  const posted = postedBy(text);
  const postedOn = posted === undefined ? undefined : readDateLine(posted.day.replace(/ [-–] (?=\d{1,2}[:.]\d{2}$)/u, ', '), context.dates, context.isPublicationName);
  if (posted !== undefined && postedOn !== undefined) {
    const { names, role } = posted.name === undefined ? { names: [], role: undefined } : splitByline(posted.name);
    const isSplit = names.every((each) => isPersonName(each) !== undefined);
    return { names: isSplit || posted.name === undefined ? names : [posted.name], ...(isSplit && role !== undefined ? { role } : {}), dates: [postedOn], isDoubtful: false };
  }
  const { dates, rest, isStamped, isExact } = takeStamps(text, context);
  if (dates.length === 0 || dates.length > 3) return undefined;
  // "Ferry sails again 2008-12-3 1:05:32": a headline that has run together with what is told of it.
  if (isExact && isTitle(rest.slice(0, rest.indexOf(stampMark)).trim())) return undefined;
  const parts = partsOf(rest);
  if (parts.length > mostParts) return undefined;
  const names: string[] = [];
  let role: string | undefined;
  let section: string | undefined;
  let page: string | undefined;
  let place: string | undefined;
  let unknown = 0;
  let unsure: string | undefined;
  for (const part of parts) {
    if (office.test(part)) continue;
    const byline = bylineIn(part, names.length > 0);
    if (byline !== undefined) {
      names.push(...byline.names.filter((name) => !names.includes(name)));
      role ??= byline.role;
      section ??= byline.section;
    } else if (sectionNames.has(labelKey(part.replace(filedUnder, '')))) section ??= part.replace(filedUnder, '');
    else if (filedUnder.test(part) && isPaperName(part.replace(filedUnder, '').replace(/^the /, 'The '))) continue;
    else if (filedUnder.test(part) && part.length <= longestUnknown) section ??= part.replace(filedUnder, '');
    else if (keeper.test(part)) continue;
    else if (/^0\d\d$/.test(part) && text.includes('文字')) page ??= String(Number(part));
    else if (placeNames.has(part.toLowerCase()) || isCountry(part)) place ??= part;
    else if (isExplained(part, context)) page ??= readPageLine(part)?.page;
    else if (isEastern(part) && ofJapan.test(part)) continue;
    else {
      const label = readLabel(part);
      if (label !== undefined && isCardLabel(label)) {
        if (label.field === 'section') section ??= label.value;
      } else if (isExact ? !isSentence(part) : isShort(part)) {
        unknown += 1;
        unsure ??= part;
      } else return undefined;
    }
  }
  // "Vashti Kalgaonkar / NORLANDTIMES.COM / Mar 9, 2021": first the writer, whose name nobody knows, then the paper's address.
  const [first = ''] = parts;
  if (unknown === 1 && names.length === 0 && parts.length === 2 && webAddress.test(parts[1] ?? '') && isPersonName(first) !== undefined) {
    names.push(first);
    unknown = 0;
  }
  // "May 28, 2024 / Partnerships": under what the site files it, behind the day.
  const [filed = ''] = parts;
  if (unknown === 1 && names.length === 0 && parts.length === 1 && dates.length === 1 && isFiled(filed, text)) {
    section ??= filed;
    unknown = 0;
    unsure = undefined;
  } else if (parts.length === 0 && dates.length === 1 && !isStamped) return undefined;
  // Of the shape of a name, and nothing else is left to explain.
  const named = unsure !== undefined && isPersonName(unsure) !== undefined ? unsure : undefined;
  if (!isExact && (unknown > 2 || (unknown > 0 && names.length === 0 && !((isStamped || named !== undefined) && unknown === 1)))) return undefined;
  return {
    names,
    ...(role === undefined ? {} : { role }),
    dates,
    ...(section === undefined ? {} : { section }),
    ...(page === undefined ? {} : { page }),
    ...(place === undefined ? {} : { place }),
    ...(unknown === 1 && names.length === 0 && named !== undefined && (text.startsWith(named) || text.endsWith(named)) ? { unsure: named } : {}),
    isDoubtful: !isExact && unknown > 0 && names.length === 0,
  };
}

/** Divided by marks, or by spaces where each part has a label: `来源：新华网 记者：张三`. */
function partsOf(rest: string): string[] {
  const parts = rest
    .replace(easternLength, ' ')
    .split(separators)
    .flatMap((part) => (isEastern(part) ? part.split(/\s+/) : [part]));
  return parts.map(trimmed).filter((part) => /[\p{L}\p{N}]/u.test(part) && !leads.test(part));
}

/** Chinese and Japanese lines have spaces only between their parts. */
function isEastern(part: string): boolean {
  return eastern.test(part) && !/[\p{L}]{2,}\s[\p{sc=Latin}]/u.test(part) && !/^[\p{sc=Han}]{1,3}\s[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{1,4}$/u.test(part.trim());
}

/** Without marks around it, and without a bracket that has lost its other half. */
function trimmed(part: string): string {
  const bare = part.replace(/^[\s,.;:、，،؛|–—−-]+|[\s,;:、，،؛|–—−-]+$/gu, '').replace(/(?<=\S)\s(?:on|le|el|il|em|am|op|den|dnia|dne|del|от)$/u, '');
  if (/^【[^【】]*】$/u.test(bare)) return bare.slice(1, -1);
  return /^[(（][^()（）]*$/u.test(bare) ? bare.slice(1) : /^[^()（）]*[)）]$/u.test(bare) ? bare.slice(0, -1) : bare;
}

/** Longest name of a section, in UTF-16 units, and most words of it. */
const longestSection = 24;
const mostSectionWords = 2;

/** The day and a mark, in front of the section. */
const dayBefore = /\d[\p{L}. :]{0,12}\s[|/•·]\s$/u;

function isFiled(part: string, line: string): boolean {
  const isSection = part.length <= longestSection && part.split(/\s+/).length <= mostSectionWords && isPersonName(part) !== 'likely';
  return isSection && line.endsWith(part) && dayBefore.test(line.slice(0, -part.length));
}

/** "Forrás: MTI": from whom a paper has it, in languages whose labels have no other part. */
const sourceLabel = /^(?:forrás|źródło|zdroj|quelle|fuente|fonte|kilde|kaynak|izvor|источник)\s?[:：]\s?\p{L}.{1,30}$/iu;
/** "Photographs by Bo Li": whose hand else was in it; and links that pages set behind the day. */
const besides = /^(?:(?:illustrat(?:ions?|ed)|photo(?:graph)?(?:s|y)?|graphics?|video|animations?) by \p{Lu}.{2,40}|微博|我有话说|收藏本文|参与互动|参与评论)$/iu;

function isExplained(part: string, context: ParseContext): boolean {
  if (sourceLabel.test(part) || besides.test(part)) return true;
  const bare = /^[(（]\s?(.+?)\s?[)）]$/u.exec(part)?.[1] ?? part;
  return (
    isLengthLine(bare) ||
    isCounter(bare) ||
    // "13:10 (غرينتش)": the clock and its place.
    time.test(bare.replace(/\s?\([^()\d]{2,20}\)$/u, '')) ||
    isChange(bare) ||
    furnitureRule(bare, { isSure: false }) !== undefined ||
    readPageLine(bare) !== undefined ||
    /^pp? \d{1,3}(?:[-,] ?\d{1,3})?$|^\d{1,6}件$/.test(bare) ||
    context.isPublicationName(bare) ||
    isPaperName(bare) ||
    (bare !== part && placeNames.has(bare.toLowerCase())) ||
    // "(مكة المكرمة)": the clock's place.
    (bare !== part && bare.length <= 20)
  );
}

/** "mis à jour à 20:11", "Atualizado há 2 anos": when it was changed, without a day. */
function isChange(part: string): boolean {
  const lead = updatedLead.exec(part)?.[0];
  const rest = lead === undefined ? '' : part.slice(lead.length);
  return time.test(rest) || /^(?:há )?\d{1,3} \p{L}{2,8}$/u.test(rest);
}

/** What is too long for a paper's name. */
function isTitle(text: string): boolean {
  return eastern.test(text) ? text.length > longestEasternName && !/[:：|｜]/.test(text) : text.split(/\s+/).length > mostUnknownWords;
}

/** Running text, which no page sets beside the second at which it was sent. */
function isSentence(part: string): boolean {
  return part.length > longestUnknown || /[.!?。]$/u.test(part);
}

function isShort(part: string): boolean {
  return part.length <= longestUnknown && part.split(/\s+/).length <= mostUnknownWords && /^[\p{Lu}\p{Lo}]/u.test(part) && !/[.!?:]$|[!?]/u.test(part);
}

/** "Publicat el 12 de març de 2019 per Joan Puig", "Pubblicato il 29 giugno 2013 da Marco Rossi": in capitals the first is a name of the north. */
const ofDay = /^(?:per|da) (?=\p{Lu}\p{L}+ \p{Lu})|^بواسطة (?=\p{Script=Arabic})/u;

/** "著者：畠山理仁", "الكاتب: سامح الخطيب": a label leaves no doubt, whether a list knows the name or not. */
const labelledWriter =
  /^(?:著者|文|筆者|執筆者?|投稿者|作成者|作者|撰文|記者|记者|الكاتبة?|بقلم)\s?[:：]\s?([\p{sc=Han}々]{1,4}[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}ー]{1,5}|[\u0621-\u064A]{2,15}(?: [\u0621-\u064A]{2,15}){1,3})$/u;

interface BylinePart {
  readonly names: readonly string[];
  readonly role?: string;
  readonly section?: string;
}

function bylineIn(part: string, isSecond: boolean): BylinePart | undefined {
  const [, named = part, section] = /^(.{3,80}?)\s(?:in|under|en|em|dans|nella|unter)\s(\p{Lu}[\p{L} &]{2,40})$/u.exec(part) ?? [];
  const rest = section === undefined || placeNames.has(section.toLowerCase()) ? {} : { section };
  const printed = namedAndPrinted(part);
  if (printed !== undefined) return printed;
  // "سامر الخوري الحياة": the paper behind the name, without a mark between them.
  const ofPaper = /^(\p{Script=Arabic}{2,15}(?: \p{Script=Arabic}{2,15}){1,3}) (?:الحياة|الشرق ال[أا]وسط|النهار|السفير|القدس العربي)$/u.exec(part)?.[1];
  if (ofPaper !== undefined && isPersonName(ofPaper) === 'likely') return { names: [ofPaper] };
  const [, labelled] = labelledWriter.exec(part) ?? [];
  if (labelled !== undefined) return { names: [labelled] };
  const led = readBylineLine(
    named.replace(ofDay, (lead) => (/^\p{sc=Latin}/u.test(lead) ? 'por ' : 'بقلم ')),
    { strict: false },
  );
  if (led !== undefined) return { ...led, ...rest };
  // "Submitted by Janine": those who write for a site of their own sign with a given name.
  const given = /^(?:submitted|posted|published) by (\p{Lu}\p{Ll}{2,15})$/iu.exec(named)?.[1];
  if (given !== undefined && givenNames.has(foldWord(given)) && !commonWords.has(foldWord(given))) return { names: [given], ...rest };
  // "记者林淑芬／澎湖報導"
  const reporter = /^記者\s?([\p{sc=Han}]{2,4})[／/]\s?[\p{sc=Han}]{2,6}報導$/u.exec(part)?.[1];
  if (reporter !== undefined) return { names: [reporter] };
  const placed = namedAndPlaced(part) ?? namedAndEmployed(part) ?? namedAndPosted(part);
  if (placed !== undefined) return placed;
  const name = readNameLine(named, { strict: true });
  if (name !== undefined) return { ...name, ...rest };
  // A name without a space, which nothing else tells from a word, beside a day.
  if (/^[\p{sc=Han}々]{2,5}$|^[\p{sc=Han}々]{1,3}[\p{sc=Hiragana}\p{sc=Katakana}ー]{2,4}$/u.test(part) && isPersonName(part) !== undefined) return { names: [part] };
  return !isSecond && isPersonName(named) === 'likely' ? { names: [named], ...rest } : undefined;
}

/** "Julio de Arce Valencia": a name and its place. */
function namedAndPlaced(part: string): BylinePart | undefined {
  const [, person = '', place = ''] = /^(.{5,50})\s(\p{Lu}\p{L}{2,20})$/u.exec(part) ?? [];
  return placeNames.has(place.toLowerCase()) && person.includes(' ') && isPersonName(person) === 'likely' ? { names: [person], role: place } : undefined;
}

/** "Jane Roe, USA TODAY": a name and the paper it writes for, in capitals or known as one. */
function namedAndEmployed(part: string): BylinePart | undefined {
  const [, person = '', paper = ''] = /^(\p{Lu}[^,]{4,40}), (\p{Lu}[\p{L} .&'’-]{1,40})$/u.exec(part) ?? [];
  return paper !== '' && (isPaperName(paper) || (paper === paper.toUpperCase() && person !== person.toUpperCase())) && isPersonName(person) === 'likely'
    ? { names: [person], role: paper }
    : undefined;
}
