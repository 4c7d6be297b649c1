/** A line that tells where in the paper a text stood: "Part A; Page 4; Column 1; Metro Desk", "Travel; Page 5", "Seite 4", "第4版". */

import { isMasthead } from './isMasthead.js';

export interface PageLine {
  /** The section that the line names: "Metro Desk" is Metro, "Travel; Page 5" Travel. */
  readonly section?: string;
}

/** Longest such line, in UTF-16 units. */
const longest = 120;
const number = '(?:[A-Z]{0,3}-?\\d{1,4}[A-Z]?|[IVXLC]{1,6}|[A-Z])';
const place = new RegExp(
  `^(?:part|section|image|sect?\\.?|pages?|pgs?\\.?|pp?\\.|columns?|cols?\\.?|front page|page one|edition|zone|seiten?|s\\.|teil|spalte|p[aá]ginas?|p[aá]gs?\\.?|pag\\.|pagina|colonne|columna|coluna|colonna|cahier|secci[oó]n|sezione|caderno|страницы?|стр\\.?|с\\.|полоса|صفحة|الصفحة|sid(?:a|e)|strona|str\\.|bladzijde|blz\\.?|sivu|oldal)(?:\\s?:?\\s?(?:no\\.? ?)?${number}(?:\\s?[-–,&]\\s?${number})?)?$`,
  'iu',
);
const eastern = /^第\s?[0-9０-９一二三四五六七八九十Ａ-ＺA-Z]{1,5}\s?[版面頁页]$|^[0-9０-９]{1,3}\s?[版面頁页]$|^[A-Z]\d{1,3}\s?[版面]?$/u;
const desk = /^((?:\p{Lu}[\p{L}&/'-]{0,20} ){1,4})(?:desk|staff|bureau)$/iu;
const edition = /^(?:(?:\p{Lu}[\p{L}&/'-]{0,20} ){1,4}(?:edition|zone)|ausgabe .{1,30}|édition .{1,30}|edición .{1,30}|edizione .{1,30})$/iu;
const plain = /^(?:[A-Z]?-?\d{1,4}|[A-Z])$/;
/** A name of a section before its page: few words, without a verb's punctuation. */
const name = /^[\p{Lu}\p{Lo}][\p{L}&/' -]{1,30}$/u;

export function readPageLine(text: string): PageLine | undefined {
  if (text.length > longest) return undefined;
  // "第6版（国际）"
  const onPage = /^第\s?[0-9０-９一二三四五六七八九十A-Z]{1,3}\s?[版面]\s?[（(]([\p{sc=Han}·]{2,10})[）)]$/u.exec(text)?.[1];
  if (onPage !== undefined) return { section: onPage };
  const parts = text.split(/\s*[;|,　]\s*/).filter((part) => part !== '');
  const kinds = parts.map((part) =>
    place.test(part) || eastern.test(part) ? 'place' : desk.test(part) ? 'desk' : edition.test(part) ? 'edition' : plain.test(part) ? 'plain' : 'other',
  );
  // "WALL STREET JOURNAL (J), PAGE B8": the paper's name is no section.
  const others = parts.filter((part, index) => kinds[index] === 'other' && !(index === 0 && isMasthead(part.replace(/\s?\([^()]{1,30}\)$/, ''))));
  const [other] = others;
  const isPlaced = parts.some((part, index) => kinds[index] === 'place' && /\d/.test(part));
  if (others.length > 1 || (other !== undefined && !(kinds[0] === 'other' && isPlaced && name.test(other) && other.split(' ').length <= 3))) return undefined;
  const ofDesk = parts.map((part) => desk.exec(part)?.[1]?.trim()).find((part) => part !== undefined);
  const section = ofDesk ?? other;
  const isPage = kinds.includes('place') ? isPlaced || kinds.length > 1 || /^(?:front page|page one|part [a-z])$/i.test(text) : kinds.includes('desk') || kinds.includes('edition');
  return isPage ? (section === undefined ? {} : { section }) : undefined;
}
