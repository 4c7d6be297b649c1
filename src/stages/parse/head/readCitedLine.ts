/**
 * The line with which databases of European papers say where an article stood: the paper, its number, the day, the section, the page
 * and the length, in any order and with any marks between them: "nordbote Nr. 4209 vom 05.01.1994 Seite 5 / Inland / 78 Zeilen",
 * "Südlicher Bote, 12.03.2004, Ausgabe Bayern, S. 45 / Bayern", "Gazeta Pomorska nr 57, wydanie z dnia 09/03/1994, dział KRAJ, str. 3".
 */
import { findDates } from '../../../dates/findDates.js';
import { isPersonName } from '../fields/isPersonName.js';
import type { ParseContext } from '../parseContext.js';
import { endsSentence } from './endsSentence.js';
import { labelKey } from './labelKey.js';
import { type DateLine, readDateLine } from './readDateLine.js';
import { sectionNames } from './sectionNames.js';

export interface CitedLine {
  readonly date: DateLine;
  readonly day: string;
  /** The first part, which names the paper, or the section where the paper stands in a line of its own. */
  readonly first: string;
  readonly page?: string;
  readonly section?: string;
  readonly names: readonly string[];
}

/** Longest such line, in UTF-16 units, the parts it may have, and the words of the paper's name. */
const longest = 200;
const mostParts = 9;
const mostWords = 6;
const mostSectionWords = 4;

/** Nearly all lines have no page or no year: these are asked first. */
const year = /(?:1[89]|20)\d\d/;
const pageMark =
  /(?<![\p{L}\d])(?:seiten?|pages?|p[aá]ginas?|p[aá]gs?\.|pag\.|pagina|bladzijde|blz\.?|strony?|stran[ay]|str\.|sida|sidan|side|oldal|стр\.|с\.|страница|сторінка|s\.|p\.|s:)\s?(?:nr\.? ?)?((?:[A-Z]{1,4}-?)?\d{1,3}(?:-\d{1,3})?)(?![\p{L}\d]|\.\d)/iu;
const numberMark = /(?<![\p{L}\d])(?:nr|no|n[°º]|núm|č|№)\.?\s?\d{1,5}(?:\s?\(\d{1,6}\)|\/(?:19|20)?\d{2})?(?![\p{L}\d]|\.\d)/iu;
/** "Nr. 117  3": the page by itself behind the number. */
const pageBehind = /(?:nr|no|№)\.\s?\d{1,5}\s{1,4}(\d{1,3})$/iu;
/** "(5. oldal)", "12. sayfa": the number first. */
const pageAfter = /(?<![\d.])(\d{1,3})\.? ?(?:oldal|sayfa|sivu|lpp|puslapis|стр)(?!\p{L})/iu;
/** "78 Zeilen", "873 mots", "412 Wörter": how long it was. */
const lengthMark = /(?<![\p{L}\d])\d{1,2}[., ]?\d{1,3} (?:zeilen|zeichen|wörter|mots|words|palabras|parole|palavras|woorden|słów|znaków|ord|sanaa|slov|szó|cuvinte)(?!\p{L})/iu;
/** What leads to the day, and stands at the end of the part before it. */
const dayLead = /(?:^|[\s,])(?:vom|am|den|du|le|del|de|el|di|da|van|från|den|z dnia|z|ze dne|от|від|of|on)\s*$/iu;
const weekday =
  /(?<!\p{L})(?:(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|luned[iì]|marted[iì]|mercoled[iì]|gioved[iì]|venerd[iì]|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|(?:maan|dins|woens|donder|vrij|zater|zon)dag|(?:mån|tis|ons|tors|fre|lör|sön)dag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье)(?!\p{L})/iu;
const edition =
  /^(?:.{0,25}\b(?:ausgabe|auflage|édition|edición|edizione|edição|edition|editie|wydanie|upplaga|выпуск)(?!\p{L}).{0,30}|deutschland|fernausgabe|(?:d|m|r|s|stadt|nord|süd|bund)-?ausgabe|1\. ?auflage)$/iu;
/** The kind of the text, in capitals and with a hyphen: "TAZ-Bericht". */
const kind =
  /^\p{L}{2,12}-(?:bericht|kommentar|interview|info|glosse|bericht\/interview|debatte|analyse)$|^(?:bericht|kommentar|interview|meldung|leserbrief|dokumentation|rezension|porträt|agentur|kurzbericht)e?$/iu;
const sectionLead = /^(?:dział|ressort|rubrik|rubrique|sección|seção|sezione|section|katern|рубрика|caderno)\s?:?\s(?=\S)/iu;
/** "2004. március 9." */
const yearFirst = /(?<!\d)(?:1[89]|20)\d\d\. \p{L}{3,11} \d{1,2}\./u;
const hour = /\s\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?(?:uhr|h|CES?T|MEZ))?(?![\p{L}\d])/iu;

export function readCitedLine(text: string, context: ParseContext): CitedLine | undefined {
  if (text.length > longest || !year.test(text) || /[?!]$/.test(text) || !(pageMark.test(text) || pageBehind.test(text) || pageAfter.test(text) || lengthMark.test(text)))
    return undefined;
  const mention = dayIn(text, context);
  if (mention === undefined) return undefined;
  const day = text.slice(mention.start, mention.end);
  const date = readDateLine(day, context.dates, context.isPublicationName);
  if (date === undefined) return undefined;
  // "Aus: Ausgabe vom 26.04.2024, Seite 5 / Inland"
  const before = text
    .slice(0, mention.start)
    .replace(/^aus: ?(?=ausgabe)/i, '')
    .replace(dayLead, ' ');
  const rest = `${before} | ${text.slice(mention.end)}`;
  const page = pageMark.exec(rest)?.[1] ?? (pageBehind.exec(text) ?? pageAfter.exec(text))?.[1];
  // Between the marks of a list, nothing but these has a mark of its own.
  const parts = rest
    // "Коммерческий вестник (Верхнеозерск)": the paper's town.
    .replace(/^([^,;(|]{3,60}) \(\p{Lu}[\p{L} .-]{2,30}\)/u, '$1')
    .replace(/,? ?(?:artikel-?|artikkel-?)?id: ?[\w-]{5,24}/iu, ' ')
    .replace(hour, ' ')
    .replace(pageMark, ' | ')
    .replace(pageBehind, ' | ')
    .replace(pageAfter, ' | ')
    // "pagina 17 sezione: CRONACA"
    .replace(/\s(?=(?:sezione|sección|seção|section|rubrique|ressort|rubrik) ?: )/iu, ' | ')
    .replace(numberMark, ' | ')
    .replace(lengthMark, ' | ')
    .replace(weekday, ' ')
    .split(/\s{2,}|\s?[|;•·]\s?|,\s|\s[/–—-]\s|[()]/u)
    .map((part) => part.replace(/^[\s,.:/–—-]+|[\s,:/–—-]+$/gu, ''))
    .filter((part) => part !== '');
  // "09 marzo 1994 - pagina 17 sezione: CRONACA" under the paper's name.
  const [first = '', ...others] = before.trim() === '' ? ['', ...parts] : parts;
  const isNameless = before.trim() === '' || edition.test(first);
  if (parts.length > mostParts || (isNameless ? others.length === 0 : !isPaper(first, before))) return undefined;
  const names: string[] = [];
  // "Neue Talzeitung INLAND Freitag, …": nothing parts the section from the paper but its capitals.
  const [, paper, inCapitals = ''] = /^(.{2,40}\p{Ll}) (\p{Lu}{3,}(?: \p{Lu}{3,})?)$/u.exec(first) ?? [];
  let section = paper !== undefined && sectionNames.has(labelKey(inCapitals)) ? inCapitals : undefined;
  // "08.04.2025  Lidový posel  Strana 3  Domácí": behind the day, the paper stands before the page, and the section behind it.
  const told = before.trim() === '' ? others.filter((part) => isSection(part) && isPersonName(part) !== 'likely') : [];
  // "7. september 2018, Kystbladet, Havn, side 12": behind the day and a comma, the paper stands first.
  const isPaperBehind = /^,\s/.test(text.slice(mention.end)) || (told.length === 2 && /^\s{2}/.test(text.slice(mention.end)));
  for (const part of isPaperBehind ? others.filter((each) => each !== told[0]) : others) {
    if (edition.test(part) || kind.test(part) || /^(?:z dnia|г|года|r|roku|року)\.?$/iu.test(part)) continue;
    else if (section === undefined && isSection(part)) section = part.replace(sectionLead, '');
    else if (isPersonName(part) === 'likely') names.push(part);
    else return undefined;
  }
  return {
    date: { ...date, rule: 'publication-line' },
    day,
    first: edition.test(first) ? '' : first.replace(sectionLead, ''),
    ...(page === undefined ? {} : { page: page.replace(/^0+(?=\d)/, '') }),
    ...(section === undefined ? {} : { section }),
    names,
  };
}

/** Where the only day of the line stands. Of a year before its month, which stands in running text for something else, Hungarian papers have a full stop behind it. */
function dayIn(text: string, context: ParseContext): { start: number; end: number } | undefined {
  const [printed] = yearFirst.exec(text) ?? [];
  if (printed !== undefined && readDateLine(printed, context.dates, context.isPublicationName) !== undefined) {
    const start = text.indexOf(printed);
    return { start, end: start + printed.length };
  }
  const [mention, ...others] = findDates(text, context.dates).filter((each) => each.year !== undefined && (each.text.match(/\d+/g)?.length ?? 0) > 1);
  return others.length > 0 ? undefined : mention;
}

/** A few words before the day that end in none of those which sentences and headlines go on with. */
function isPaper(first: string, before: string): boolean {
  return (
    before.includes(first) &&
    /^[\p{L}"«„“]/u.test(first) &&
    first.split(/\s+/).length <= mostWords &&
    !/[:?!]/.test(first) &&
    !endsSentence(first) &&
    !/\s\p{Ll}{1,3}$/u.test(first)
  );
}

function isSection(part: string): boolean {
  const name = part.replace(sectionLead, '');
  if (name !== part) return name.length <= 40;
  return sectionNames.has(labelKey(part)) || (part.split(/\s+/).length <= mostSectionWords && /^\p{Lu}[\p{L} &'’-]{2,30}$/u.test(part) && isPersonName(part) !== 'likely');
}
