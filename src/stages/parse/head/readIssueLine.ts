import type { IssueRef } from '../../../model/article.js';
import { isDoubleNumber } from '../../../model/issue.js';

const form =
  /^(?:(?:vol(?:ume)?|jg|jahrgang|tome|tomo|año|anno|ano|том|год)\.?\s?(\d{1,4}|[IVXLC]{1,8})\.?[,;.]?\s{0,3}(?:[–—-]\s)?)?(?:no|nr|nº|n°|n\.º|núm|num(?:ber|ero|éro)?|número|(?:issue|heft|ausgabe|edição|edición|édition)(?:,? (?:no|nr|n°|nº|number|nummer)\.?|\s?#)?|numéro|№|выпуск)\.?\s?(\d{1,5})(?:[/–-](\d{1,3})(?!\d))?(?:\s?[/(]\s?((?:1[5-9]|20)\d{2})\)?)?(?:(?:[,;]|\s[–—|·-]|\s{2,40})\s.{0,60}|\s\p{Lu}\p{L}{2,8}\.? (?:\d{1,2}, )?(?:19|20)\d\d(?:\s.{1,40})?|\.?\s(?:\p{Lu}[\p{L}. ]{2,25}, )?(?:mon|tues|wednes|thurs|fri|satur|sun)day,? .{4,20}\d{4}.{0,25})?\.?$/iu;
/** "NEWSLETTER 3/2004", "Gemeindebrief 2/1998": what it is instead of the word for a number. */
const ofKind =
  /^(?:newsletter|bulletin|circular|rundbrief|gemeindebrief|mitteilungen|boletín|boletim|bollettino|lettre|nieuwsbrief|nyhedsbrev|nyhetsbrev)\s(?:no\.?\s|nr\.?\s)?(\d{1,3})\/((?:19|20)\d\d)$/iu;
/** "aus DER SPIEGEL 41/1985": the paper's name and the number, behind the word for where a text was taken from. */
const taken = /^(?:aus|from) (?:der |die |das |dem |the )?(?:\p{Lu}[\p{L}&]{1,20} ){1,4}(\d{1,3})\/((?:18|19|20)\d\d)$/iu;
/** "Nr. 300. 18. Jahrgang.", "Deuxième Année. — Numéro 87", "Año L.—Núm. 17.170", "10ème année, n° 437": the year of a paper's life beside the number, as old papers print them. */
const ofLife =
  /^(?:(?:nr|no|n°|nº|núm|num)\. ?(\d{1,5})\.? ?[–—,-]? ?(\d{1,3})\. (?:jahrgang|jg\.?)|(?:(\d{1,3})(?:\.|e|ème|me|ère|re|ª|º|\.ª)? (?:jahrgang|année|annata|årgang|jaargang|ročník|rocznik)|(?:année|año|anno|ano|rok|god\.) (\d{1,3}|[IVXLC]{1,7})|\p{L}{4,12}ième année)\.?[ ,;]?[–—-]{0,2} ?(?:nr|no|n°|nº|n\.º|n\.|núm|num|numéro|número|numero)\.? ?(\d{1,3}(?:\.\d{3})?|\d{4,5}))(?:,? (?:vom|du|del|de|från|ze dne|z dnia) .{6,30})?\.?$/iu;
/** "Vol. XLIV. SATURDAY, 17TH JUNE, 1911. No. 31.", "Jahrgang 5 - 3. März 1921 - Nr. 9": the day between the volume and the number, as gazettes print them. */
const aroundDay =
  /^(?:vol(?:ume)?|jg|jahrgang|tome|tomo|año|anno|ano|année|том|год)\.?\s?(\d{1,4}|[IVXLC]{1,8})(?:[.,;]|\s[–—|·-])\s{0,40}([^;|]{6,50}?(?:1[5-9]|20)\d\d)(?:[.,;]|\s[–—|·-])?\s{1,40}(?:[–—|·-]\s)?(?:no|nr|nº|n°|num|núm|número|numéro|number|№)\.?\s?(\d{1,5})\.?$/iu;
/** "THE SIGNAL BOX   No. 5/22   May 2022", "Harbour Bulletin No. 3/98, 12 March 1998": a newsletter's number with two digits of the year that stands behind it. */
const ofShortYear =
  /^(?:\p{Lu}[\p{L}&'’.-]{0,24}\s{1,40}){0,6}(?:No|NO|no|Nr|NR|N°|Nº|Núm|Issue|ISSUE|Heft|Ausgabe|Numéro|№)\.? ?(\d{1,4})\/(\d\d)(?:[,;.]|\s[–—|-])?\s{1,40}(?:\d{1,2}\.? )?\p{L}{3,12}\.? ((?:1[5-9]|20)\d\d)$/u;
const roman: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100 };

/** A line that tells volume and number: "Vol. 3, No. 12", "Jahrgang 5, Nr. 3". What stands after a comma, such as the date, is not read. */
export function readIssueLine(line: string): IssueRef | undefined {
  if (line.length > 100) return undefined;
  const [, short, digits = '', whole = ''] = ofShortYear.exec(line) ?? [];
  if (short !== undefined && whole.endsWith(digits)) return { number: Number(short), year: Number(whole) };
  // "December 2011          Volume 6, Issue 4", "Núm. 143          Miércoles 21 de junio de 1995          Página 7"
  const columns = line.includes('    ') ? line.split(/\s{4,}/) : [];
  const [own, other] = columns.length < 2 || columns.length > 4 ? [] : columns.map((column) => readIssueLine(column)).filter((issue) => issue !== undefined);
  if (own !== undefined && other === undefined && columns.some((column) => /(?:1[5-9]|20)\d\d/.test(column))) return own;
  const [, printed, ofYear] = taken.exec(line) ?? ofKind.exec(line) ?? [];
  if (printed !== undefined) return { number: Number(printed), year: Number(ofYear) };
  const [, around, , numbered] = line.length > 20 ? (aroundDay.exec(line) ?? []) : [];
  if (around !== undefined) return { volume: /\d/.test(around) ? Number(around) : fromRoman(around), number: Number(numbered) };
  const match = form.exec(line);
  if (match === null) {
    const [, before, german, year, latin, number] = /\p{L}{3}/u.test(line) ? (ofLife.exec(line) ?? []) : [];
    const life = german ?? year ?? latin;
    const printedNumber = (before ?? number)?.replace('.', '');
    if (printedNumber === undefined) return undefined;
    return { ...(life === undefined ? {} : { volume: /\d/.test(life) ? Number(life) : fromRoman(life) }), number: Number(printedNumber) };
  }
  const [, volume, number = '', second, year] = match;
  if (second !== undefined && !isDoubleNumber(Number(number), Number(second))) return undefined;
  return {
    ...(volume === undefined ? {} : { volume: /\d/.test(volume) ? Number(volume) : fromRoman(volume) }),
    number: Number(number),
    ...(second === undefined ? {} : { through: Number(second) }),
    ...(year === undefined ? {} : { year: Number(year) }),
  };
}

function fromRoman(text: string): number {
  const digits = [...text.toUpperCase()].map((letter) => roman[letter] ?? 0);
  return digits.reduce((sum, digit, index) => sum + (digit < (digits[index + 1] ?? 0) ? -digit : digit), 0);
}
