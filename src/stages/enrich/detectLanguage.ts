/** The language of a text by its words. Most texts are told by their function words; the rest by eld, which is loaded only then. */
import type { LanguageTag } from '../../model/brands.js';
import { languageTag } from '../../model/languageTag.js';

/** The commonest function words of languages that share a script, those that two of them share left out. */
const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the of and to is that was for it on with as he his by at are this be from have they which not but had were she you all their been has would there who when will what about than into could after'.split(
      ' ',
    ),
  ),
  fr: new Set('le les des et est que qui dans du une pour sur pas avec au plus par ce il sont été mais ont cette ses aux elle leur nous ils deux'.split(' ')),
  de: new Set('der die und das ist nicht von mit dem den sich des ein eine auf für auch wird als aus bei nach wie zum zur haben über einen hat sind einer wurde dass'.split(' ')),
  es: new Set('el los las y en una por con para del al lo su sus más pero como fue este sobre entre desde hasta también son había'.split(' ')),
};

const languages = Object.keys(functionWords);
/** Word → the languages that have it, a bit for each by its place in `languages`. */
const languagesOf = new Map<string, number>();
for (const [index, language] of languages.entries()) for (const word of functionWords[language] ?? []) languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << index));

/** Share of function words above which a text is taken to be in that language: running prose has 0.35 to 0.5. */
const share = 0.2;
/** Letters below which a text says too little. */
const fewestLetters = 40;
/** Characters that say as much as three letters. */
const east = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** `usual` is the archive's language: the answer where the text is too short or too mixed to tell, and in its regional form where it is that language. */
export async function detectLanguage(text: string, usual: LanguageTag): Promise<LanguageTag> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < fewestLetters && letters + (words.join('').match(east)?.length ?? 0) * 2 < fewestLetters) return usual;
  const quick = byFunctionWords(words);
  const found = quick ?? (await byTrigrams(text));
  if (found === undefined || found === usual.split('-')[0]) return usual;
  return languageTag(found) ?? usual;
}

function byFunctionWords(words: readonly string[]): string | undefined {
  const counts = languages.map(() => 0);
  for (const word of words) {
    const known = languagesOf.get(word);
    if (known === undefined) continue;
    for (let index = 0; index < counts.length; index += 1) if ((known & (1 << index)) !== 0) counts[index] = (counts[index] ?? 0) + 1;
  }
  const first = Math.max(...counts);
  const best = counts.indexOf(first);
  const second = counts.reduce((most, count, index) => (index === best ? most : Math.max(most, count)), 0);
  return first >= words.length * share && first >= second * 3 ? languages[best] : undefined;
}

async function byTrigrams(text: string): Promise<string | undefined> {
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(text);
  return result.language !== '' && result.isReliable() ? result.language : undefined;
}
