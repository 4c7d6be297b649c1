import { commonWords } from './commonWords.js';

const languages = Object.keys(commonWords);
/** Word → the languages that have it, a bit for each by its place in `languages`. */
const languagesOf = new Map<string, number>();
for (const [index, language] of languages.entries()) for (const word of commonWords[language] ?? []) languagesOf.set(word, (languagesOf.get(word) ?? 0) | (1 << index));

/** Share of function words above which a text is taken to be in that language: running prose has 0.35 to 0.5. */
const share = 0.2;

/** The language of words in lower case, where their function words leave no doubt. */
export function languageByWords(words: readonly string[]): string | undefined {
  const counts = languages.map(() => 0);
  for (const word of words) {
    const known = languagesOf.get(word);
    if (known === undefined) continue;
    for (let bits = known; bits !== 0; bits &= bits - 1) {
      const index = 31 - Math.clz32(bits & -bits);
      counts[index] = (counts[index] ?? 0) + 1;
    }
  }
  const first = Math.max(...counts);
  const best = counts.indexOf(first);
  const second = counts.reduce((most, count, index) => (index === best ? most : Math.max(most, count)), 0);
  return first >= words.length * share && first >= second * 3 ? languages[best] : undefined;
}
