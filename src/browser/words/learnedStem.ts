/**
 * The stem of a word that the archive does not have, by the endings of those that it has: where `carrying` stands for
 * `carri`, `ferrying` stands for `ferri`. So every language has the stemmer that its index was made with, as far as its
 * own words show it.
 */
import type { DictionaryEntry } from './openDictionary.js';
import { wordKey } from './wordKey.js';

/** Letters that a stem must have. */
const shortestStem = 3;
/** Of the words with an ending, so many must have the same ending in their stem: `ferry` loses nothing for `er`, `water` tells that. */
const mostly = 0.5;
/** Letters of an ending that a word may lack. */
const longestEnding = 3;
/** Letters of an ending that one word is enough to show. */
const tellingEnding = 4;

/** @param key of the word @param entries that it would stand among */
export function learnedStem<Entry extends Pick<DictionaryEntry, 'term' | 'words'>>(key: string, entries: readonly Entry[]): Entry | undefined {
  const stems = new Map(entries.map((entry) => [wordKey(entry.term), entry]));
  /** Ending of the word and of its stem → how many words show it. */
  const endings = new Map<string, number>();
  const forms: string[] = [];
  for (const { term, words } of entries) {
    const stem = wordKey(term);
    for (const [word] of words) {
      const form = wordKey(word);
      forms.push(form);
      const common = commonLength(form, stem);
      if (common < shortestStem) continue;
      // One letter more is what the ending depends on: `ies` and not only `es`.
      for (const from of [common, common - 1]) {
        const ending = `${form.slice(from)}>${stem.slice(from)}`;
        endings.set(ending, (endings.get(ending) ?? 0) + 1);
      }
    }
  }
  let best: { entry: Entry; length: number; seen: number } | undefined;
  for (const [rule, seen] of endings) {
    const [from = '', to = ''] = rule.split('>');
    if (from === '' || !key.endsWith(from)) continue;
    const stem = key.slice(0, key.length - from.length) + to;
    const entry = stems.get(stem);
    if (stem.length < shortestStem || entry === undefined) continue;
    if ((seen < 2 && from.length < tellingEnding) || seen < mostly * forms.filter((form) => form.endsWith(from)).length) continue;
    if (best === undefined || from.length > best.length || (from.length === best.length && seen > best.seen)) best = { entry, length: from.length, seen };
  }
  return best?.entry ?? entryOfLonger(key, entries);
}

/**
 * The entry of a word that is the key and an ending, where other words with and without that ending have one stem: `residents`, for `resident`.
 */
function entryOfLonger<Entry extends Pick<DictionaryEntry, 'term' | 'words'>>(key: string, entries: readonly Entry[]): Entry | undefined {
  const entryOf = new Map(entries.flatMap((entry) => entry.words.map(([word]) => [wordKey(word), entry] as const)));
  let best: { entry: Entry; seen: number } | undefined;
  for (const [longer, entry] of entryOf) {
    const ending = longer.slice(key.length);
    if (key.length < shortestStem || ending === '' || ending.length > longestEnding || !longer.startsWith(key)) continue;
    let [together, apart] = [0, 0];
    for (const [form, own] of entryOf) {
      const other = entryOf.get(form + ending);
      if (other === own) together += 1;
      else if (other !== undefined) apart += 1;
    }
    if (together >= 2 && together > apart && together > (best?.seen ?? 0)) best = { entry, seen: together };
  }
  return best?.entry;
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
