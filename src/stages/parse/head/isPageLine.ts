/** A line that tells where in the paper a text stood: "Part A; Page 4; Column 1; Metro Desk", "Page A12", "Seite 4", "第4版". */

/** Longest such line, in UTF-16 units. */
const longest = 120;
const number = '(?:[A-Z]{0,3}-?\\d{1,4}[A-Z]?|[IVXLC]{1,6}|[A-Z])';
const place = new RegExp(
  `^(?:part|section|sect?\\.?|pages?|pgs?\\.?|pp?\\.|columns?|cols?\\.?|front page|page one|edition|zone|seiten?|s\\.|teil|spalte|ressort|p[aá]ginas?|p[aá]gs?\\.?|pag\\.|pagina|colonne|columna|coluna|colonna|rubrique|cahier|secci[oó]n|sezione|caderno|страницы?|стр\\.?|с\\.|полоса|صفحة|الصفحة)(?:\\s?:?\\s?(?:no\\.? ?)?${number}(?:\\s?[-–,&]\\s?${number})?)?$`,
  'iu',
);
const eastern = /^第\s?[0-9０-９一二三四五六七八九十Ａ-ＺA-Z]{1,5}\s?[版面頁页]$|^[0-9０-９]{1,3}\s?[版面頁页]$|^[A-Z]\d{1,3}\s?[版面]?$/u;
const desk =
  /^(?:(?:\p{Lu}[\p{L}&/'-]{0,20} ){1,4}(?:desk|staff|bureau|edition|zone)|(?:final|late|early|home|morning|evening|city|national|first|second|bulldog|sunday|valley|orange county|southland|metro) edition|ausgabe .{1,30}|édition .{1,30}|edición .{1,30}|edizione .{1,30})$/iu;
const plain = /^(?:[A-Z]?-?\d{1,4}|[A-Z]|metro|national|foreign|financial|sports|business|view|calendar|home|op-ed|editorial writers)$/i;

export function isPageLine(text: string): boolean {
  if (text.length > longest) return false;
  const parts = text.split(/\s*[;|,]\s*/).filter((part) => part !== '');
  if (parts.length === 0) return false;
  const kinds = parts.map((part) => (place.test(part) || eastern.test(part) ? 'place' : desk.test(part) ? 'desk' : plain.test(part) ? 'plain' : 'other'));
  if (kinds.includes('other')) return false;
  if (kinds.includes('place')) return parts.some((part) => /\d/.test(part)) || kinds.length > 1 || /^(?:front page|page one|part [a-z])$/i.test(text);
  return kinds.includes('desk');
}
