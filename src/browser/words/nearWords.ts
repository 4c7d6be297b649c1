/**
 * Words of the archive that a reader may have meant who typed one that it does not have. The nearest first, then the
 * commonest. Words that begin otherwise are found where the machine's usual confusions lead to them.
 */
import { confusedForms } from './confusedForms.js';
import { editDistance } from './editDistance.js';
import type { Dictionary } from './openDictionary.js';
import { wordKey } from './wordKey.js';

/** Words that are offered at most. */
const offered = 3;

export async function nearWords(word: string, dictionary: Dictionary): Promise<string[]> {
  const key = wordKey(word);
  if (key.length < 3) return [];
  const limit = key.length < 5 ? 1 : 2;
  const forms = [key, ...confusedForms(key)];
  const found = new Map<string, { word: string; distance: number; articles: number }>();
  for (const language of dictionary.languages) {
    const entries = new Set((await Promise.all(forms.map((form) => dictionary.around(language, form)))).flat());
    for (const { term, articles, words } of entries) {
      for (const [written, count] of words.length === 0 ? [[term, articles] as const] : words) {
        // Nobody is helped by a choice between a word and its genitive.
        const form = written.replace(/['’]s$/u, '');
        const near = wordKey(form);
        const distance = editDistance(key, near, limit);
        if (distance > limit || near === key) continue;
        const known = found.get(near);
        if (known === undefined || known.articles < count) found.set(near, { word: form, distance, articles: count });
      }
    }
  }
  return [...found.values()]
    .sort((a, b) => a.distance - b.distance || b.articles - a.articles || (a.word < b.word ? -1 : 1))
    .slice(0, offered)
    .map((each) => each.word);
}
