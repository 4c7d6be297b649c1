/** A line that tells where in the paper a text stood: "Part A; Page 4; Column 1; Metro Desk", "Travel; Page 5", "Seite 4", "第4版". */

import { cjkNumber } from '../../../dates/cjkNumber.js';
import { isMasthead } from './isMasthead.js';

export interface PageLine {
  /** The section that the line names: "Metro Desk" is Metro, "Travel; Page 5" Travel. */
  readonly section?: string;
  /** The page as a citation has it: "Part B; Page 1" is B1. */
  readonly page?: string;
}

/** Longest such line, in UTF-16 units. */
const longest = 120;
const number = '(?:[A-Z]{0,3}-?\\d{1,4}[A-Z]?|[IVXLC]{1,6}|[A-Z])';
const place = new RegExp(
  `^(?:part|section|image|sect?\\.?|pages?|pgs?\\.?|pp?\\.|columns?|cols?\\.?|front page|page one|edition|zone|seiten?|s\\.|teil|spalte|p[aá]ginas?|p[aá]gs?\\.?|pag\\.|pagina|colonne|columna|coluna|colonna|cahier|secci[oó]n|sezione|caderno|страниц[аы]|стр\\.?|с\\.|полоса|сторінка|صفحة|الصفحة|sid(?:a|e)|str[ao]na|str\\.|bladzijde|blz\\.?|sivu|oldal)(?:\\s?:?\\s?(?:no\\.? ?)?${number}(?:\\s?[-–,&]\\s?${number})?)?$`,
  'iu',
);
const eastern = /^第\s?[0-9０-９一二三四五六七八九十Ａ-ＺA-Z]{1,5}\s?[版面頁页]$|^[0-9０-９]{1,3}\s?[版面頁页]$|^[A-Z]\d{1,3}\s?[版面]?$/u;
const desk = /^(?!(?:by|from|of|our|the)\s)((?:\p{Lu}[\p{L}&/'-]{0,20} ){1,4})(?:desk|staff|bureau)$/iu;
const edition =
  /^(?:(?:\p{Lu}[\p{L}&/'-]{0,20} ){1,4}(?:edition|zone)(?: ?[-–] ?\p{Lu}\p{L}{2,12})?(?: \(\p{Lu}[^()]{2,28}\))?|ausgabe .{1,30}|édition .{1,30}|edición .{1,30}|edizione .{1,30})$/iu;
const bracketedEdition = /^\[(?:[\p{L}\d.&'/-]{1,20},? ){0,5}edition\]$/iu;
const plain = /^(?:[A-Z]?-?\d{1,4}|[A-Z])$/;
/** The page itself, and the part of the paper whose pages are counted anew. */
const paged =
  /^(?:pages?|pgs?\.?|pp?\.?|seiten?|s\.|p[aá]ginas?|p[aá]gs?\.?|pag\.|pagina|страниц[аы]|стр\.?|с\.|полоса|сторінка|صفحة|الصفحة|sid(?:a|e)|str[ao]na|str\.|bladzijde|blz\.?|sivu|oldal)\s?:?\s?(?:no\.? ?)?([A-Z]{0,3}-?\d{1,4}[A-Z]?(?:\s?[-–,&]\s?[A-Z]{0,3}-?\d{1,4}[A-Z]?)?)$/iu;
const front = /^(?:front page|page one)$/i;
const lettered = /^(?:part|section|sect?\.?)\s?([A-Z])$/i;
const easternPage = /^第?\s?([0-9０-９]{1,4}|[A-ZＡ-Ｚ][0-9０-９]{1,3}|[一二三四五六七八九十]{1,3})\s?[版面頁页]?$/u;
/** "第6版(国际)": the page with the section that it holds. */
const easternSection = /^(第\s?[0-9０-９]{1,4}\s?[版面])\s?[(（:：]\s?([\p{sc=Han}]{2,8})[)）]?$/u;
/** A name of a section before its page: few words, without a verb's punctuation. */
const name = /^[\p{Lu}\p{Lo}][\p{L}&/' -]{1,30}$/u;

export function readPageLine(line: string): PageLine | undefined {
  if (line.length > longest) return undefined;
  // "[Page E62]", as official records print it.
  const text = /^\[{1,2}(pages? [^[\]]{1,20})\]{1,2}$/i.exec(line)?.[1] ?? line;
  // "[FINAL Edition]", "[North Sports Final, C Edition]"
  if (bracketedEdition.test(line)) return {};
  // "第1版()": a collection that knows no name of the page.
  if (/^第.{1,6}[版面][(（]\s?[)）]$/u.test(text)) return readPageLine(text.replace(/[(（].*$/u, ''));
  const [, easternPlace, easternName] = easternSection.exec(text) ?? [];
  if (easternPlace !== undefined && easternName !== undefined) return { section: easternName, ...pageIn([easternPlace]) };
  const parts = text.split(/\s*[;|,　]\s*/).filter((part) => part !== '');
  const kinds = parts.map((part) =>
    place.test(part) || eastern.test(part) ? 'place' : desk.test(part) ? 'desk' : edition.test(part) ? 'edition' : plain.test(part) ? 'plain' : 'other',
  );
  // "WALL STREET JOURNAL (J), PAGE B8": the paper's name is no section.
  const others = parts.filter((part, index) => kinds[index] === 'other' && !(index === 0 && isMasthead(part.replace(/\s?\([^()]{1,30}\)$/, ''))));
  const [other] = others;
  const isPlaced = parts.some((part, index) => kinds[index] === 'place' && (/\d/.test(part) || eastern.test(part)));
  if (others.length > 1 || (other !== undefined && !(kinds[0] === 'other' && isPlaced && name.test(other) && other.split(' ').length <= 3))) return undefined;
  const ofDesk = parts.map((part) => desk.exec(part)?.[1]?.trim()).find((part) => part !== undefined);
  // "Travel; Page 5; Features Desk": the part of the paper comes first.
  const section = other ?? ofDesk;
  const isPage = kinds.includes('place') ? isPlaced || kinds.length > 1 || /^(?:front page|page one|part [a-z])$/i.test(text) : kinds.includes('desk') || kinds.includes('edition');
  return isPage ? { ...(section === undefined ? {} : { section }), ...pageIn(parts) } : undefined;
}

/** "第１２面", "第十二版" */
function numberOf(part: string): string | undefined {
  const written = easternPage.exec(part)?.[1]?.normalize('NFKC');
  return written === undefined || /\d/.test(written) ? written : cjkNumber(written)?.toString();
}

/** Of the parts of a line the page, with the letter of the part of the paper where it has none of its own. */
function pageIn(parts: readonly string[]): Pick<PageLine, 'page'> {
  for (const part of parts) {
    const number = front.test(part) ? '1' : (paged.exec(part)?.[1] ?? (eastern.test(part) ? numberOf(part) : undefined));
    if (number === undefined) continue;
    const letter = parts.map((each) => lettered.exec(each)?.[1]).find((each) => each !== undefined);
    return { page: letter !== undefined && /^\d{1,4}$/.test(number) ? `${letter.toUpperCase()}${number}` : number };
  }
  return {};
}
