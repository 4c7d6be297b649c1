import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import type { ParseContext } from '../parseContext.js';
import { isCapitals } from './isCapitals.js';
import { isTitleCase } from './isTitleCase.js';
import { labelKey } from './labelKey.js';
import { kindLabels } from './sectionNames.js';

/** A kicker has no more words than this, and no more UTF-16 units. */
const mostWords = 5;
const longest = 60;

/** Scripts that put no spaces between words; a label in them is short. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const longestUnspaced = 8;
/** Thai and its neighbours: a word takes more letters. */
const southern = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const longestSouthern = 20;

const divided = /^\p{Lu}[\p{L}&' -]{1,30}(?:\s[/>»›|•·]\s\p{Lu}[\p{L}&' -]{1,30}){1,3}$/u;

/** That somebody says it, over what it is: "…会见来宾时强调", "… عنوان شد". */
const saying = /(?:强调|強調|指出|表示|要求|呼吁|呼籲|(?:عنوان|اعلام|مطرح|تأکید|تاکید) (?:شد|کرد)[؛:]?)$/u;
const longestSaying = 60;

/** "SPIEGEL-Gespräch", "FR-Interview", "SZ-Serie": the paper and the kind of the text. */
const ofPaper = /^\p{L}{2,14}-(?:gespräch|streitgespräch|interview|serie|essay|umfrage|report|reportage|porträt|thema|analyse|kommentar)$/iu;
/** "MEERAU AG / Umbau kostet mehr als geplant": of what, and what of it; "PORTUGAL : après trois semaines de conflit". */
const matter =
  /^\p{Lu}[\p{Lu}\d .&'’-]{2,30} (?:\/ \p{Lu}\p{L}*(?: \S{1,25}){1,8}|: (?:après|avant|malgré|à la veille|au lendemain|en dépit|face à|selon|alors que|lors d)(?: \S{1,25}){1,8})$/u;

/** "European Commission - Press release": who says it, and in which form. */
const release =
  /^\p{Lu}[\p{L} ]{3,40} [-–—] (?:press release|news release|statement|memo|speech|fact sheet|communiqué de presse|pressemitteilung|comunicado de prensa|comunicato stampa|comunicado de imprensa)$/iu;

/** "Il ministro delle Poste" over what he says: a post and of what, without a verb. */
const whose = /^(?:il|la|lo|l['’]|le|el|o|a) ?\p{Ll}{4,15} (?:de\p{Ll}{0,3}|d['’]|di|du|d[ao]s?) ?(?:la |los |las )?['’]?\p{Lu}\p{L}{2,20}$/iu;
const quotation = /^[«“"„][^«»“”"„]{8,100}[»”"“]$/u;

/** Which rule takes a line for a kicker, where `next` is the line that could be the headline under it. */
export function isKicker(text: string, next: string, context: ParseContext): SwitchableRule | undefined {
  if (text.length > longest || /[.!?]$/.test(text)) return undefined;
  if (context.isRecurringHead(text)) return 'recurring-label';
  // What begins some headlines over two lines is longer than the rest of them.
  if ((next.length > text.length || !isCapitals(next)) && context.isSharedLabel(text)) return 'recurring-label';
  // A line that begins with a small letter goes on.
  if (/^\p{Ll}+ /u.test(next) && /^\p{Lu}/u.test(text)) return undefined;
  // What ends in a colon leads to the text, it stands over none.
  if (/[:：]$/.test(next) || /\d.*[,;].*\d/.test(next)) return undefined;
  // "HOW A TOWN BUILT ITS BRIDGE:" over "LESSONS LEARNED" is the first line of a headline in capitals.
  const isFirstLine = isCapitals(text) && isCapitals(next) && text.split(/\s+/).length >= mostWords;
  if (kindLabels.has(labelKey(text)) || (/\S\s?[:：]$/.test(text) && !isFirstLine)) return 'kicker-line';
  if (/^[【《〈［[].{1,16}[】》〉］\]]$|^<\p{Lu}[\p{L} &]{2,24}>$/u.test(text)) return 'kicker-line';
  // Columns of databases are divided by semicolons: "COLUMN ONE;".
  if (/;$/.test(text) && isCapitals(text) && text.split(/\s+/).length <= mostWords) return 'kicker-line';
  // "Risk & Safety / Bridges", "World > Asia": a section and its part.
  if (divided.test(text) && next.split(/\s+/).length >= 4 && next.length > text.length) return 'kicker-line';
  if (text.length <= longestSaying && saying.test(text) && !saying.test(next)) return 'kicker-line';
  if (ofPaper.test(text) || release.test(text)) return 'kicker-line';
  if (quotation.test(next) && whose.test(text)) return 'kicker-line';
  if (/ [/:] /.test(text) && matter.test(text) && next.split(/\s+/).length >= 3 && !isCapitals(next) && !/ [/:] /.test(next)) return 'kicker-line';
  if (unspaced.test(text) && (text.length > longestUnspaced || /\d/.test(next))) return undefined;
  if (text.length > longestSouthern && southern.test(text)) return undefined;
  const words = text.split(/\s+/).length;
  const nextWords = next.split(/\s+/).length;
  if (words > mostWords || nextWords <= words || next.length <= text.length) return undefined;
  const inCapitals = isCapitals(text);
  // A label in capitals over a headline in small letters; over one in capitals it would be its first line.
  if (inCapitals && isCapitals(next) && /^(?:the |el |la |le )?\S+ (?:report|beat|notebook|file|files|diary|letter|scene|watch|journal|column)$/i.test(text)) return 'kicker-line';
  // "ECONOMIA-PENSIONES": what an agency calls the matter.
  if (words === 1 && nextWords >= 4 && /^\p{Lu}{4,}(?:-\p{Lu}{3,}){1,3}$/u.test(text)) return 'kicker-line';
  if (inCapitals && !isCapitals(next) && words <= 3 && nextWords >= 4) return 'kicker-line';
  // One word over a sentence: "Nahverkehr"; words in title case over a title.
  if (!inCapitals && words === 1 && nextWords >= 4 && next.length >= text.length * 2) return 'kicker-line';
  // Two words over a headline that is a sentence: "Middle East".
  if (!inCapitals && words <= 2 && isTitleCase(text) && nextWords >= 6 && nextWords <= 16 && !isTitleCase(next)) return 'kicker-line';
  return !inCapitals && words <= 3 && isTitleCase(text) && isTitleCase(next) && nextWords >= words + 2 ? 'kicker-line' : undefined;
}
