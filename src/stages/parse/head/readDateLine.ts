/** A line that tells the day of publication and nothing else, or that and where it was printed: "Published: March 9, 2021", "May 27, 1990, Sunday, Home Edition". */
import type { DateContext } from '../../../dates/dateContext.js';
import { findDates } from '../../../dates/findDates.js';
import { foldWord } from '../../../dates/foldWord.js';
import { isAboutByMark } from '../../../dates/isAboutByMark.js';
import { plainDateText } from '../../../dates/plainDateText.js';
import { type NamedReading, readDate } from '../../../dates/readDate.js';
import { weekdayNamed } from '../../../dates/weekdayNamed.js';
import { withoutHijri } from '../../../dates/withoutHijri.js';
import type { RuleName } from '../../../model/ruleCatalogue.js';
import { agencies } from '../fields/bylineWords.js';
import { isPersonName } from '../fields/isPersonName.js';
import { bylineLead } from './bylineForms.js';
import { publishedLead, updatedLead } from './dateLeads.js';
import { isChurchDay } from './isChurchDay.js';
import { isEventDay } from './isEventDay.js';
import { isMasthead } from './isMasthead.js';
import { isRegion } from './isRegion.js';
import { namedAndPosted } from './namedAndPosted.js';
import { namedAndPrinted } from './namedAndPrinted.js';
import { plainStamp } from './plainStamp.js';
import { readPageLine } from './readPageLine.js';

export interface DateLine {
  readonly rule: RuleName;
  readonly reading: NamedReading;
  /** The words that are the date. */
  readonly text: string;
  /** It says when the text was changed, not when it was published. */
  readonly isUpdate: boolean;
  /** The page of the paper, where the line names it too. */
  readonly page?: string;
  /** Its section, where the line names it too. */
  readonly section?: string;
}

/** Longest line of this kind, in UTF-16 units. */
const longest = 140;

const weekday =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: (?:morning|noon|afternoon|evening|night))?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|[日月火水木金土](?:曜日?)?|星期[一二三四五六日天]|周[一二三四五六日]|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت)$/iu;
const edition = /朝刊|夕刊|号外|早版|晚版|^[\p{sc=Han}]{1,5}版$|\b(?:editions?|ed\.?|final|ausgabe|édition|edición|edizione|edição|выпуск)\b/iu;
const runningHead = /-(?:mon|tues|wednes|thurs|fri|satur|sun)day, \p{L}{3,9} \d{1,2}[;,] \d{4}(?:-page ?\d{1,3})?$/iu;
/** Forms in which titles are written as well: `Christmas 1921`, `The 1890s`, `About 1984`. Without a word such as “Published”, they are no date. */
const titular = new Set(['feast', 'year-span', 'quarter', 'qualified-date']);
const time =
  /^(?:at |um |à |a las |alle |às |(?:[\p{sc=Han}]{2,10}时间|(?:آخر )?تحديث)\s?)?\d{1,2}[:.h]\d{2}(?::\d{2})?\s?(?:[ap]\.?m\.?|uhr|h|horas|hrs)?(?:\s\(?[A-Z]{2,4}(?:[+-]\d{2,4})?\)?)?$/iu;
const eastern =
  /^(?:[\p{sc=Han}]{2,10}(?:网|網|报|報|社|新聞|新闻|通信|放送)(?:[\s　]?編集局)?|[\p{sc=Hangul}]{2,8}(?:부|처|청|위원회|공단|뉴스|일보|신문|경제)|[\d]{1,2}[時时]\d{1,2}分|[日号號]?\s?(?:报道|報道|報導|讯|訊))$/u;
/** "sezione: CRONACA", as archives of papers print it beside the page. */
const namedSection = /^(?:sezione|sección|section|rubrique|ressort|rubrik|seção|раздел) ?: ?(\p{Lu}[\p{L} &'’-]{2,30})$/iu;
const easternClock = /^[\s　]{0,2}\d{1,2}(?:[時时]\d{1,2}分|:\d{2}(?::\d{2})?(?=[\s　]{0,2}[\p{sc=Han}【（]))/u;
/** "Nr. 5044", and where a page stands behind it. */
const numberOfIssue = /^(?:№|no|nr|n°|nº|number)\.?\s?\d{1,5}(?:\/(?:19|20)?\d{2})?(?: (?:vom|du|del|от))?$|^(?:شماره|العدد|عدد)\s?[:：]?\s?\d{1,6}$/iu;
const numberAndPage = /(?:Nr|No)\b\.? ?\d{1,5},? (?:Seite|Page|S|p)\b\.? ?\d/u;
/** Numbers of views and comments after the time. */
const counters = /^(?:\d{1,3}(?:,\d{3}){0,3})(?: \d{1,3}(?:,\d{3}){0,3}){0,2}$/;
/** Words that papers have in their names. */
const paper =
  /\b(?:times|post|news|herald|tribune|journal|gazette|chronicle|observer|guardian|telegraph|independent|courier|bulletin|mirror|mail|express|record|register|star|sun|globe|examiner|advertiser|review|weekly|daily|monthly|magazine|press|today|world|standard|sentinel|dispatch|inquirer|ledger|echo|argus|mercury|messenger|reporter|zeitung|tageblatt|anzeiger|rundschau|spiegel|presse|nachrichten|bote|kurier|monde|figaro|temps|journal|gazette|dépêche|libération|humanité|croix|país|mundo|vanguardia|nación|prensa|diario|heraldo|corriere|repubblica|stampa|messaggero|gazzetta|giornale|público|jornal|folha|estado|globo|diário|correio|правда|известия|газета|вестник|новости|коммерсант|ведомости|日报|日報|晚报|晚報|新聞|新闻|时报|時報)\b|^(?:the|die|der|das|le|la|l'|el|il|o|os) \p{Lu}/iu;

/** "Press Briefing, August 26, 2007": what is held on a day. */
const noPaper = /\b(?:briefing|conference|meeting|minutes|remarks|statement|interview|release)\b/i;

/** The digits of the scripts that have their own. */
const foreignDigit = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59]/u;
/** A year of the moon, with the letter that marks it and may be drawn out: "1430 هـ". */
const moonYear = /[1١][3-4٣٤][\d٠-٩]{2}(?:[/-][\d٠-٩]{1,2}){0,2}\s?ه/u;

/** "الخميـس 15 ربيـع الاول 1430 هـ 12 مارس 2009 العدد 11062": letters that are drawn out to fill the line, and the day of the moon beside ours. */
function withoutMoon(line: string): string {
  // "2015/1/13 م": the letter of our years.
  return withoutHijri(plainDateText(line.replace(/\u0640+(?=[\u0621-\u064A])/gu, '').replace(/ ?(?:رقم )?العدد ?\[\d{1,6}\]/u, '')))?.replace(/(?<=\d) ?مـ?(?= |$)/u, '') ?? line;
}

function isWeekday(part: string): boolean {
  return weekday.test(part) || isChurchDay(part) || (part.charCodeAt(0) > 0x5ff && part.length <= 12 && weekdayNamed(foldWord(plainDateText(part))) !== undefined);
}

/** `isName` says whether a text is the name of the archive or of one of its publications. */
export function readDateLine(line: string, context: DateContext, isName: (text: string) => boolean): DateLine | undefined {
  if (isEventDay(line)) return undefined;
  if (line.length > longest || !/[\d\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\u09E6-\u09EF\u0E50-\u0E59\uFF10-\uFF19〇一二三]/u.test(line)) return undefined;
  // "http://www.example.com 2004年3月12日 09:30 东港晚报": the page's address before the day.
  const text = plainStamp(moonYear.test(line) ? withoutMoon(line) : line)
    // "10:15 (GMT+7)": the bracket at the end closes one within the line.
    .replace(/^[([【]\s?|(?<![([【][^([【)\]】]{1,20})\s?[)\]】]$/gu, '')
    .replace(/^https?:\/\/[^\s/]{4,60}\s{1,5}(?=\d{4}(?:年|-\d\d-\d\d))/u, '')
    .replace(/\s?[（(](?:最終更新[^（）()]{4,30}|[^（）()]{4,30}更新)[）)]$/u, '')
    // "[중앙일보] 입력 2007.11.02 04:51": the paper before the day.
    .replace(/^[\p{sc=Hangul}A-Za-z]{2,10}\]\s?(?=(?:입력|등록|승인|기사|발행|\d))/u, '')
    // "2015. Szeptember 04. 06:55, péntek |", with the end of a row of links behind it.
    .replace(/\s?[|·•]$/u, '')
    // "2026. január 22, csütörtök - Vince": whose name-day it is.
    .replace(/(?<=^\d{4}\. \p{L}{3,12} \d{1,2}\.?, \p{L}{4,10}) [-–] \p{Lu}\p{L}{2,12}(?:, \p{Lu}\p{L}{2,12}){0,2}$/u, '')
    .replace(/(?<=^\d{4}\. \p{L}{3,12} \d{1,2}\.) (?=\d{1,2}:\d{2})/u, ', ')
    // "2009/2/21付": under the day.
    .replace(/(?<=[\d日])付(?=$|[\s　])/u, '')
    // "The Harbour Daily-Saturday, March 9; 1978-Page5": the head of a page, read by machine.
    .replace(runningHead, (head) =>
      head
        .replace(';', ',')
        .replace('-', ' - ')
        .replace(/-(?=Page)/i, ' - ')
        .replace(/(?<=page)(?=\d)/i, ' '),
    )
    // "Lunes, 14 de marzo de 1994. Año VI. Número: 1.587."
    .replace(/(?<=\d{4})\. Año [IVXLC]{1,6}\. Número: ?[\d.]{1,7}\.?$/iu, '')
    .replace(/\.$/, '');
  // "(9.3.1912 – 4.5.1987)": of whom a text tells.
  if (/\d{4}\s?[–—-]\s?[*†]?\d{1,2}[./]\d{1,2}[./]\d{4}$/u.test(text)) return undefined;
  const update = updatedLead.exec(text)?.[0];
  const lead = update ?? publishedLead.exec(text)?.[0] ?? '';
  const rest = withoutRemarks(text.slice(lead.length).trim());
  const whole = readDate(rest, context);
  if (whole !== undefined && lead === '' && isLife(whole.reading)) return undefined;
  const mayBeTitle = whole !== undefined && lead === '' && (isBareNumber(rest) || (titular.has(whole.form) && !isAboutByMark(rest)));
  if (whole !== undefined && !mayBeTitle) return { rule: 'date-line', reading: whole, text: rest, isUpdate: update !== undefined };
  const mentions = findDates(rest, context).filter((mention) => mention.year !== undefined && mention.month !== undefined);
  const [mention] = mentions;
  if (mention === undefined || mentions.length > 2) return undefined;
  const day = readDate(mention.text, context);
  if (day === undefined) return undefined;
  // "2004年3月9日　20時45分": the hour right behind the day.
  const [clock] = easternClock.exec(rest.slice(mention.end)) ?? [];
  const reading = clock === undefined ? day : (readDate(`${mention.text} ${clock.trim()}`, context) ?? day);
  const isNumbered = numberAndPage.test(rest);
  const others = [rest.slice(0, mention.start), rest.slice(mention.end)]
    .flatMap((part) => part.split(/\s*[,;|·•()[\]–—　《》（）【】]\s*|\s-\s|\s{3,}|\s\/\s|(?<=:\d\d)\s(?=\p{sc=Han})|\.\s(?=(?:P[áa]g|Page|Seite|S)\p{L}{0,4}\.? ?\d)/u))
    // "Norland-Bote Nr. 5044 Seite 11 vom ": number and page need no mark between them.
    .flatMap((part) => (isNumbered ? part.trim().split(/\s+(?=(?:Nr|No|Seite|Page|S|p)\b\.? ?\d|(?:vom|of|du|del)$)/u) : part))
    // "Published on March 9, 1998 by the Harbour Bulletin"
    .map((part) => (lead === '' ? part : part.replace(/^\s?(?:by|in) the (?=\p{Lu})/u, '')))
    .map((part) => (foreignDigit.test(part) ? plainDateText(part) : part).trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  // A paper's name may be any words, but only before a whole day.
  const isDay = mention.day !== undefined;
  // A weekday, an edition or a number shows that the line is the paper's and no headline that ends in a day.
  const isMarked =
    mention.weekday !== undefined ||
    others.some((part, index) => index > 0 && time.test(part)) ||
    others.some((part) => isWeekday(part) || edition.test(part) || /^(?:№|no|nr|n°|nº)\.?\s?\d{1,5}$/iu.test(part));
  if (/[?!]$/.test(line)) return undefined;
  // "Petra Lindell | Nov. 9, 2010": the name is told with the other particulars.
  if (others.some((part) => isPersonName(part) === 'likely' || namedAndPrinted(part) !== undefined || namedAndPosted(part) !== undefined)) return undefined;
  const fits = (part: string, index: number): boolean =>
    isWeekday(part) ||
    time.test(part) ||
    (index > 0 && counters.test(part)) ||
    // "WILMINGTON, N.C., SATURDAY EVENING, MARCH 26 1898"
    (index === 1 && isDay && isMarked && isRegion(part)) ||
    // The record line of a collection: "*TEXT 017 01/04/63 PAGE 020".
    (index === 0 && /^\*?\p{Lu}{2,10} \d{1,6}$/u.test(part)) ||
    /^(?:on|le|am|el|il|den|vom|from|by|at|of|du|de|the|p|in|om|г|года|r|redacción|redaktion|rédaction|redazione|redação|staff|agencies|agencias)\.?$/i.test(part) ||
    edition.test(part) ||
    readPageLine(part) !== undefined ||
    namedSection.test(part) ||
    numberOfIssue.test(part) ||
    (index === 0 && isNumbered && /^\p{L}[\p{L} .-]{1,30}$/u.test(part)) ||
    isName(part) ||
    updatedLead.test(part) ||
    (index > 0 && part.charCodeAt(0) > 0x5ff && agencies.test(part)) ||
    // "江南新闻网2026-03-04号报道"
    eastern.test(part) ||
    (index === 0 &&
      isDay &&
      isMarked &&
      part.length <= 45 &&
      !bylineLead.test(part) &&
      part.split(/[\s　]+/).length <= 5 &&
      /^[\p{Lu}\p{Lo}]/u.test(part) &&
      !/[!?:]|\s(?:on|at|in|for|am|um|im|le|el|il|em)$/i.test(part)) ||
    (paper.test(part) && !noPaper.test(part) && !part.endsWith(':') && part.split(' ').length <= 6 && /^(?:(?:la|il|le|el|die|der|das|the) )?\p{Lu}/u.test(part)) ||
    // "Editorial La Voz del Puerto 29 Enero 2002"
    (isDay && isMasthead(part.replace(/^Editorial /, ''), { strict: true }));
  if (!others.every(fits)) return undefined;
  const page = others.map((part) => readPageLine(part)?.page).find((each) => each !== undefined);
  const section = others.map((part) => namedSection.exec(part)?.[1]).find((each) => each !== undefined);
  const plain = others.every((part) => isWeekday(part) || time.test(part) || /^\p{Ll}{1,4}\.?$/u.test(part));
  return {
    rule: plain ? 'date-line' : 'publication-line',
    reading,
    text: mention.text,
    isUpdate: update !== undefined,
    ...(page === undefined ? {} : { page }),
    ...(section === undefined ? {} : { section }),
  };
}

/**
 * Catalogues of libraries put a paper's town and years behind its name: "The Inland Times (Mount Irraby : 1881 - 1933)",
 * "The Plains dispatch. [volume] (Bison Forks)"; databases their code for it: "Plains Dispatch (PD) - TUESDAY, January 12, 1988".
 */
function withoutRemarks(text: string): string {
  return /^\p{Lu}/u.test(text)
    ? text.replace(
        /\s?\[volume\]|\s\(\p{Lu}{2,4}\)(?=\s-\s)|\s?\((?:[\p{L} .'’,-]{2,40} : )?(?:1[5-9]|20)\d\d ?[-–] ?(?:(?:1[5-9]|20)\d\d)?\)|(?<=[.\]])\s?\(\p{Lu}[\p{L} .,'’-]{2,40}\)(?=,\s)/gu,
        '',
      )
    : text;
}

/** Two days that lie more than a year apart. */
function isLife(reading: NamedReading['reading']): boolean {
  return reading !== 'impossible' && /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/.test(reading.edtf) && Number(reading.latest.slice(0, 4)) - Number(reading.earliest.slice(0, 4)) > 1;
}

/** A year or eight digits by themselves are too often something else. */
function isBareNumber(text: string): boolean {
  return /^\p{Nd}{1,8}$/u.test(text);
}
