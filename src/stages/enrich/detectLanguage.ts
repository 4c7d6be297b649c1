/** The language of a text by its words. Most texts are told by their function words; the rest by eld, which is loaded only then. */
import type { LanguageTag } from '../../model/brands.js';
import { isFigures } from '../../model/isFigures.js';
import { languageByWords } from '../../model/languageByWords.js';
import { languageTag } from '../../model/languageTag.js';
import { languageByTrigrams } from './languageByTrigrams.js';
import { neighbourLanguage } from './neighbourLanguage.js';
import { scriptOf } from './scriptOf.js';

/** Characters of the text that are looked at; more of them where its function words do not tell, before its letters are asked. */
const sample = 600;
const largerSample = 4_000;
/** Letters below which a text says too little. */
const fewestLetters = 40;
/** Characters that say as much as three letters. */
const east = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

/** `usual` is the archive's language: the answer where the text is too short or too mixed to tell, and in its regional form where it is that language. */
export async function detectLanguage(headline: string, body: string, usual: LanguageTag): Promise<LanguageTag> {
  const text = `${headline} ${saidIn(body.slice(0, sample))}`;
  const words = wordsOf(text);
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  if (letters < fewestLetters && letters + (words.join('').match(east)?.length ?? 0) * 2 < fewestLetters) return usual;
  // A Latin quotation in a text of another script must not tell its language.
  const script = scriptOf(text);
  const byWords = script === undefined ? (languageByWords(words) ?? (body.length > sample ? languageByWords(wordsOf(body.slice(0, largerSample))) : undefined)) : undefined;
  const told = byWords ?? (await languageByTrigrams(text));
  // Where letters alone do not tell the language, the script does: no text in Chinese characters is English.
  const likely =
    script === undefined || (told !== undefined && script.languages.includes(told)) ? told : (script.languages.find((one) => one === usual.split('-')[0]) ?? script.languages[0]);
  const found = likely === undefined ? undefined : neighbourLanguage(likely, text, words);
  if (found === undefined || found === usual.split('-')[0]) return usual;
  return languageTag(found) ?? usual;
}

/** Without rows of figures, whose "cts" and "mln" are words of no language. */
function saidIn(text: string): string {
  return text
    .split('\n')
    .filter((line) => !isFigures(line))
    .join('\n');
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
