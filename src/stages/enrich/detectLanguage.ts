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

/** Share of function words above which a text is taken to be in that language: running prose has 0.35 to 0.5. */
const share = 0.2;
/** Letters below which a text says too little. */
const fewestLetters = 40;
/** Characters that say as much as three letters. */
const east = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** `usual` is the archive's language: the answer where the text is too short or too mixed to tell, and in its regional form where it is that language. */
export async function detectLanguage(text: string, usual: LanguageTag): Promise<LanguageTag> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const letters = words.join('');
  if (letters.length + (letters.match(east)?.length ?? 0) * 2 < fewestLetters) return usual;
  const quick = byFunctionWords(words);
  const found = quick ?? (await byTrigrams(text));
  if (found === undefined || found === usual.split('-')[0]) return usual;
  return languageTag(found) ?? usual;
}

function byFunctionWords(words: readonly string[]): string | undefined {
  let best: string | undefined;
  let first = 0;
  let second = 0;
  for (const [language, set] of Object.entries(functionWords)) {
    let count = 0;
    for (const word of words) if (set.has(word)) count += 1;
    if (count > first) {
      second = first;
      first = count;
      best = language;
    } else if (count > second) second = count;
  }
  return first >= words.length * share && first >= second * 3 ? best : undefined;
}

async function byTrigrams(text: string): Promise<string | undefined> {
  const { eld } = await import('eld/extrasmall');
  const result = eld.detect(text);
  return result.language !== '' && result.isReliable() ? result.language : undefined;
}
