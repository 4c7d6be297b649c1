import { creditWords } from './creditWords.js';
import { particles } from './nameParts.js';

/** Longest line that is looked at and longest part of it that may be a name, in UTF-16 units. */
const longestLine = 120;
const longestName = 48;
/** Words of a name. */
const words = { fewest: 2, most: 6 };
/** What stands before a name that signs or is credited, and around it. */
const lead = new RegExp(String.raw`^(?:[—–―*•·|([-]{1,3}\s?)?(?:${creditWords} )?`, 'iu');
/** What stands between a name and a day, a post, a paper or another name. */
const between = /\s?[,;|•·/()[\]]\s?|\s[—–―-]{1,2}\s|\s(?:and|und|et|och|og|y|e|i|en|ja|és|ve|dan|и|та|&)\s/u;
const capitalised = /^(?:\p{Lu}\p{M}?['’]\p{Lu}|\p{Lu}|\p{Lt})[\p{L}\p{M}'’ʼ.-]*$/u;
/** Two words with capitals: most lines have none. */
const twoWords = /\p{Lu}\S{1,24} (?:\S{1,4} ){0,2}\p{Lu}/u;
/** Hebrew, the first of the scripts without capitals. */
const firstUncased = 0x590;
const longestUncased = 40;
/** A name, with the word for a reporter or a writer before or behind it. */
const ofUncased = /^(?:(?:本报|本報|特约)?(?:记者|記者|作者|通讯员|文|撰文|بقلم|كتب|كتبت|מאת)[\s:：/／]{1,2}|[（(]|[—–-]{1,2}\s?)|\s?(?:记者|記者|기자|[)）])$/gu;
const east = '[\\p{sc=Han}々]{1,3}[ 　]?[\\p{sc=Han}々\\p{sc=Hiragana}\\p{sc=Katakana}]{1,3}|\\p{sc=Hangul}{2,4}';
const others = '[\\p{sc=Arabic}\\p{sc=Hebrew}\\p{sc=Deva}\\p{sc=Beng}\\p{sc=Tamil}\\p{sc=Thai}\\p{M}]{2,15}';
const uncased = new RegExp(
  `^(?:(?:本报|本報|特约)?(?:记者|記者|作者|通讯员|文|撰文|بقلم|كتب|كتبت|מאת)[\\s:：/／]{1,2}|[（(]|[—–-]{1,2}\\s?)?(?:${east}|${others}(?: ${others}){1,3})(?:\\s?(?:记者|記者|기자|[)）]))?$`,
  'u',
);
/** Not all of a text begins so, and a sentence has them. */
const noName = /[!?:“”„"«»<>@#\d]/u;

/**
 * The parts of a line that have the shape of a person's name: "Jane Roe | March 9, 2021" has one, "By Jane Roe and Ann Poe" two.
 * Of scripts without capitals only a line by itself: two to five characters of Chinese, Japanese or Korean, two to four words of others. The survey and the reading of a text divide lines by this one function, so that a name which the one has noted is the name for which the other asks.
 */
export function namedParts(line: string): readonly string[] {
  if (line.length > longestLine) return [];
  if (line.charCodeAt(0) >= firstUncased && line.length <= longestUncased && uncased.test(line)) return [line.replace(ofUncased, '')];
  if (!twoWords.test(line)) return [];
  return line.replace(lead, '').replace(/[.:]$/u, '').split(between).filter(isNameShaped);
}

function isNameShaped(part: string): boolean {
  if (part.length > longestName || part.length < 4 || noName.test(part)) return false;
  const all = part.split(/\s+/u);
  return (
    all.length >= words.fewest &&
    all.length <= words.most &&
    all.every((word, at) => capitalised.test(word) || (at > 0 && at < all.length - 1 && particles.has(word.toLowerCase().replace(/['’.]/gu, ''))))
  );
}
