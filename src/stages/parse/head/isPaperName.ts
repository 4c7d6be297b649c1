import { agencies } from '../fields/bylineWords.js';
import { isMasthead } from './isMasthead.js';

/** Longest such text, in UTF-16 units. */
const longest = 90;
const domain = /^(?:www\.)?[\w-]{2,40}(?:\.[\w-]{2,20}){1,3}$/u;
/** "Harbor Ledger, The (Port Salem, ME)", "Газета «Северный вестник» №45", "来源: 南岭日报(韶关)", "(読売新聞)". */
const catalogued = /^\p{Lu}[\p{L} .'’&-]{2,50}(?:, The)? \(\p{Lu}[\p{L} .,'’-]{2,40}\)$/u;
const quoted =
  /^(?:газета|журнал|zeitung|journal|revista|diario|giornale)?\s?[«“"„][^«»“”"„]{2,40}[»”"“](?:\s?,?\s?(?:№|no\.?|nr\.?|n°)\s?\d{1,5}(?:\s?\(\d{1,5}\))?)?(?:\s(?:от|vom|du|del))?$/iu;
const eastern =
  /^(?:(?:来源|來源|출처|出典|消息来源)\s?[:：]\s?)?[\p{sc=Han}]{2,12}(?:日报|日報|晚报|晚報|新聞|新闻|新報|时报|時報|早报|周报|週報|网|網|社|テレビ|通信)(?:[(（][\p{sc=Han}]{2,6}[)）])?$/u;
/** The first line of a collection's record: "*TEXT 118". A monitoring service's: "PM1905101593 Port Salem IZVESTNIK in Russian". */
const record = /^(?:\*?\p{Lu}{2,10} \d{1,6}|\p{Lu}{2}\d{8,10}\p{Lu}? .{3,90} in \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?(?: \d{4} GMT)?)$/u;

/** Whether a part of a line about a text names the paper, the agency or the page that printed it. */
export function isPaperName(text: string): boolean {
  if (text.length > longest) return false;
  const bare = text.replace(/^(?:source|quelle|fuente|fonte|источник|المصدر)\s?[:：]\s?/iu, '');
  return (
    isMasthead(bare) ||
    domain.test(bare) ||
    catalogued.test(bare) ||
    quoted.test(bare) ||
    eastern.test(bare) ||
    record.test(bare) ||
    bare
      .replace(/ archives?$/i, '')
      .split('/')
      .every((part) => agencies.test(part.trim()))
  );
}
