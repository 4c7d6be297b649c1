import { yearOfDigits } from '../../../dates/yearOfDigits.js';
import type { DateReading } from '../../../model/date.js';
import { dateReading } from '../../../model/dateReading.js';
import { isMasthead } from '../head/isMasthead.js';
import { isPaperName } from '../head/isPaperName.js';
import { readCitedLine } from '../head/readCitedLine.js';
import { type DateLine, readDateLine } from '../head/readDateLine.js';
import { readLibraryCitation } from '../head/readLibraryCitation.js';
import { readPageLine } from '../head/readPageLine.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';

/** Longest such line, in UTF-16 units; that of a paper on the web may be longer. */
const longest = 90;
const longestPrinted = 300;
/** The same of how a library cites it, with its address. */
const longestCited = 420;
/** "AP-NY-06-01-98 0828EDT", "-0-   03/09/94": the agency, its wire, the month, the day and the year. */
const trailer = /^(?:[A-Z]{2,4}(?:-[A-Z]{2})?-(\d{2})-(\d{2})-(\d{2})\s\d{4}(?:[A-Z]{3,4}\b.{0,12})?|-0-\s{1,40}(\d{2})\/(\d{2})\/(\d{2}))$/;
/** "January 03, 2005 10:12 ET (15:12 GMT)" */
const clocked = /^(\p{L}{3,9} \d{1,2}, \d{4}) \d{1,2}:\d{2} [A-Z]{2,4} \(\d{1,2}:\d{2} GMT\)$/u;
/** "091412 Mrz 98", "AFP 121804 GMT JAN 04": day and hour in six digits, the month and the year. */
const stamped = /^(?:\p{L}{2,5}[ -])?([0-3]\d)[0-2]\d[0-5]\d (?:[A-Z]{3,4} )?(\p{L}{3,4})\.? (\d{2}|(?:19|20)\d\d)$/u;
/** "(9 marzo 1994) - Corriere delle Valli" */
const archived = /^\((\d{1,2} \p{L}{3,10} (?:19|20)\d\d)\) ?[-–] ?(\p{Lu}.{3,40})$/u;
/** "(NB vom 17.08.2017)": the paper in its letters. */
const lettered = /^\(\p{Lu}{2,5} (?:vom |v\. |du |del |di |z |от )?(\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,9}) ?(?:19|20)\d\d)\)$/u;
const printed = /^a version of this (?:\p{L}{3,12} ){1,3}appear(?:s|ed) in print on (\p{L}{3,9}\.? \d{1,2}, \d{4})\b/iu;
/** "This article appeared in the Britain section of the print edition under the headline …": where it was printed, and no day. */
const inPrint =
  /^(?:this article was originally published with the title .{3,120}|this (?:article|story|piece|column) (?:first |originally )?appear(?:s|ed) in|published in) (?:the )?[^.!?]{0,80}\bprint edition\b.{0,160}$/i;
/** "Северная газета - Федеральный выпуск: №45(6616)": the number of the paper. */
const ofNumber = /^\p{Lu}.{3,40} [-–—] .{0,25}выпуск:? №\s?\d{1,5}(?: ?\(\d{1,6}\))?$/iu;
/** "First posted 3 Mar 2015, 12:34pm", "Published - March 3, 2015 12:34 am IST": what a page says at its head, once more. */
const postedAgain = /^(?:first )?(?:posted|published)(?: on)?\s?[:–—-]?\s(?=\S)/i;
const onPage = /\b(?:section ([A-Z]{1,2}), )?(?:on )?page ([A-Z]{0,2}\d{1,3})\b/i;
/** "Published in The Northern Herald, March 9th, 2018.", as papers in Pakistan close a text on their sites. */
const publishedIn = /^published in (?:the )?\p{Lu}[^,.]{1,40}, (\p{L}{3,9}\.? \d{1,2})(?:st|nd|rd|th)?(,? \d{4})\.?$/iu;
const lead = /^(?:source|quelle|aus|fonte|fuente|источник|来源|來源)\s?[:：]\s?/iu;
/** What the text itself points to was not printed there. */
const pointer = /^(?:see|cf|vgl|siehe|voir|ver|véase|vedi|cfr|см|zie)\b/iu;

/** The edition or the part of the paper whose page it is, and what stood beside the text there: "London Page 7 Photograph (Omitted)." */
const edition = /^(?:London|International|European|Survey|USA|UK|Weekend) (?=Page \d)/;
const beside = /(?:\.? \p{Lu}\p{L}{2,12} \(Omitted\)\.?){1,6}$/u;

export interface ClosingLines {
  /** It stands by itself, as the paper's name must. */
  readonly isApart: boolean;
  /** The line below it told of the paper. */
  readonly isOverSource: boolean;
}

/**
 * The day in a last line with the paper's name or the agency's mark: "FOLHA DE S.PAULO - 14/05/1987". "undated": the paper or its
 * page and no day. Undefined where it is no such line.
 */
export function closingSource(text: string, { isApart, isOverSource }: ClosingLines, context: ParseContext): DateReading | 'undated' | undefined {
  if (!ruleIsOnIn('closing-source', context)) return undefined;
  const onWeb = text.length > longestPrinted ? undefined : printed.exec(text)?.[1];
  if (onWeb !== undefined) return dayOf(onWeb, context);
  if (text.length <= longestPrinted && /^(?:this|published in) /i.test(text) && inPrint.test(text)) return 'undated';
  const cited = citedBelow(text, isApart, context);
  if (cited !== undefined) return cited.date.reading.reading === 'impossible' ? 'undated' : cited.date.reading.reading;
  if (text.length > longest) return undefined;
  if (isOverSource && isMasthead(text, { strict: true })) return 'undated';
  if (!/\d/.test(text)) return undefined;
  if (text.includes('№') && ofNumber.test(text)) return 'undated';
  const sent = trailer
    .exec(text)
    ?.slice(1)
    .filter((part) => part !== undefined);
  if (sent !== undefined) return dateReading(yearOfDigits(sent[2] ?? '').year, Number(sent[0]), Number(sent[1])) ?? 'undated';
  const [, date = '', month = '', short = ''] = stamped.exec(text) ?? [];
  if (date !== '') return dayOf(`${date} ${month} ${short.length > 2 ? short : yearOfDigits(short).year}`, context);
  const [, on = '', paper = ''] = archived.exec(text) ?? [];
  if (on !== '' && (isPaperName(paper) || context.isPublicationName(paper))) return dayOf(on, context);
  const ofLetters = text.startsWith('(') ? lettered.exec(text)?.[1] : undefined;
  if (ofLetters !== undefined) return dayOf(ofLetters, context);
  const [, inPaper, ofYear = ''] = /^published in /i.test(text) ? (publishedIn.exec(text) ?? []) : [];
  if (inPaper !== undefined) return dayOf(inPaper + ofYear, context);
  const again = isApart ? postedAgain.exec(text)?.[0] : undefined;
  if (again !== undefined) return dayOf(text.slice(again.length), context);
  const clock = clocked.exec(text)?.[1];
  if (clock !== undefined) return dayOf(clock, context);
  // The year in Russian ends in a period: "11 апреля 1987 г."
  const isIllustrated = text.endsWith('(Omitted).');
  if (!isApart || (/[.!?]$/.test(text.replace(/\sг\.$/u, '')) && !isIllustrated) || pointer.test(text)) return undefined;
  if (readPageLine(pageLineOf(text)) !== undefined && /\p{L}{3}/u.test(text)) return 'undated';
  return dayOf(text.replace(lead, ''), context, 'publication-line');
}

/** The page that such a line names: "London Page 34", "A version of this article appears in print on March 9, 2013, on page A17 …". */
export function pageOfSource(text: string, context: ParseContext): string | undefined {
  const cited = citedBelow(text, true, context);
  if (cited !== undefined) return cited.page;
  const [, part = '', number] = onPage.exec(text) ?? [];
  if (number !== undefined && printed.test(text)) return `${/^\d/.test(number) ? part : ''}${number}`;
  return readPageLine(pageLineOf(text))?.page;
}

function pageLineOf(text: string): string {
  return (text.endsWith(')') || text.endsWith(').') ? text.replace(beside, '') : text).replace(edition, '');
}

function dayOf(text: string, context: ParseContext, rule = 'date-line'): DateReading | undefined {
  const line = readDateLine(text, context.dates, (part) => context.isPublicationName(part) || isPaperName(part));
  return line?.rule !== rule || line.isUpdate || line.reading.reading === 'impossible' ? undefined : line.reading.reading;
}

/** "The Harbour Guardian. April 16, 1912. Page 9": the paper's name with its day and its page, and how libraries cite it. Right under the text it must have the name of a paper. */
function citedBelow(text: string, isApart: boolean, context: ParseContext): { date: DateLine; page?: string } | undefined {
  if (text.length > longestCited || !/\d{4}/.test(text) || !/(?<!\p{L})(?:p\.|page|seite|s\.|página|pagina|pág\.|pag\.|issue|sida|side|blz\.)\s?\d/iu.test(text)) return undefined;
  const library = readLibraryCitation(text, context);
  if (library !== undefined || text.length > longest) return library;
  const plain = text
    .replace(/^[—–-]{1,2}\s?(?=\p{Lu})/u, '')
    .replace(/\.$/, '')
    .replace(/^([^.]{3,40})\. (?=Nr\. ?\d)/, '$1 ');
  const cited = readCitedLine(plain.replace(/^([^.]{3,50})\. (?=\p{L}{3,9} \d{1,2}, \d{4}\. )/u, '$1, ').replace(/(?<=\d{4})\. (?=\p{L}{1,6}\.? \d)/u, ', '), context);
  return cited !== undefined && cited.page !== undefined && cited.names.length === 0 && (isApart || isPaperName(cited.first)) ? cited : undefined;
}
