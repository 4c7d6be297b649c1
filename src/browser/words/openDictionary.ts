/**
 * The words of the archive, by language: which terms of the index a reader's word means, and in how many articles and
 * which volumes they are. Loads the parts that are asked for and no others.
 */
import type { SearchManifest, TermEntry, WordShard } from '../../model/searchFiles.js';
import type { FetchFile } from '../volumes/fetchFile.js';
import { once } from '../volumes/once.js';
import { joinedForms } from './joinedForms.js';
import { learnedStem } from './learnedStem.js';
import { readJson } from './readJson.js';
import { wordKey } from './wordKey.js';

/** A word of the texts, and in how many articles it stands. */
export type WordCount = readonly [word: string, articles: number];

/** A term of the index and the words that it stands for; none where the term is the word itself. */
export interface DictionaryEntry {
  readonly term: string;
  readonly articles: number;
  readonly volumes: string;
  /** Those whose own index has it. */
  readonly own: string;
  readonly words: readonly WordCount[];
  /** Name of the file that has its articles of the other volumes. */
  readonly rare?: string;
}

export interface Dictionary {
  readonly languages: readonly string[];
  /** Entries that a word stands in, whatever its accents; those of its stem where the archive does not have the word. */
  find(language: string, word: string): Promise<readonly DictionaryEntry[]>;
  /** Entries with a word that begins so. */
  findPrefix(language: string, beginning: string): Promise<readonly DictionaryEntry[]>;
  /** Entries of the part of the dictionary that the word would be in. */
  around(language: string, word: string): Promise<readonly DictionaryEntry[]>;
  /** Entries of the parts before and after it that have words with its first letter: a mistake in the second letter leads there. */
  beside(language: string, word: string): Promise<readonly DictionaryEntry[]>;
}

/** One part, ready to be asked. */
interface Shard {
  readonly entries: readonly DictionaryEntry[];
  /** Folded word or term → its entries. */
  readonly byKey: ReadonlyMap<string, readonly DictionaryEntry[]>;
  /** Folded words whose terms are in other parts. */
  readonly elsewhere: ReadonlyMap<string, readonly string[]>;
}

export function openDictionary({ languages, digest }: Pick<SearchManifest, 'languages' | 'digest'>, fetchFile: FetchFile): Dictionary {
  const load = once(async (name) => openShard(name, readJson<WordShard>(await fetchFile(`words/${name}.json.gz`, digest))));
  const startsOf = (language: string): readonly string[] => languages[language]?.words ?? [];
  const shard = (language: string, key: string): Promise<Shard> => load(`${language}-${shardAt(startsOf(language), key)}`);
  const entriesOfTerms = async (language: string, terms: readonly string[]): Promise<readonly DictionaryEntry[]> => {
    const lists = await Promise.all(terms.map(async (term) => (await shard(language, wordKey(term))).entries.filter((entry) => entry.term === term)));
    return lists.flat();
  };
  const entriesOfKey = async (language: string, key: string): Promise<readonly DictionaryEntry[]> => {
    const own = await shard(language, key);
    return [...(own.byKey.get(key) ?? []), ...(await entriesOfTerms(language, own.elsewhere.get(key) ?? []))];
  };
  return {
    languages: Object.keys(languages),
    async find(language, word) {
      const key = wordKey(word);
      if (key === '' || startsOf(language).length === 0) return [];
      const own = await shard(language, key);
      const found = await entriesOfKey(language, key);
      if (found.length > 0) return distinct(found);
      const joined = (await Promise.all(joinedForms(key, language).map((form) => entriesOfKey(language, form)))).flat();
      if (joined.length > 0) return distinct(joined);
      const stem = learnedStem(key, own.entries);
      return stem === undefined ? [] : [stem];
    },
    async findPrefix(language, beginning) {
      const key = wordKey(beginning);
      const starts = startsOf(language);
      if (key === '' || starts.length === 0) return [];
      const last = shardAt(starts, `${key}\uffff`);
      const shards = await Promise.all(starts.slice(shardAt(starts, key), last + 1).map((start) => shard(language, start)));
      const terms = shards.flatMap(({ elsewhere }) => [...elsewhere].flatMap(([word, others]) => (word.startsWith(key) ? others : [])));
      const found = shards.flatMap(({ byKey }) => [...byKey].flatMap(([word, entries]) => (word.startsWith(key) ? entries : [])));
      return distinct([...found, ...(await entriesOfTerms(language, terms))]);
    },
    async around(language, word) {
      return startsOf(language).length === 0 ? [] : (await shard(language, wordKey(word))).entries;
    },
    async beside(language, word) {
      const starts = startsOf(language);
      const first = wordKey(word).slice(0, 1);
      const own = shardAt(starts, wordKey(word));
      // A part begins with its first word: what stands before it is of the same letter as that at the latest.
      const places = [...(starts[own]?.startsWith(first) ? [own - 1] : []), ...(starts[own + 1]?.startsWith(first) ? [own + 1] : [])];
      return (await Promise.all(places.map((place) => load(`${language}-${place}`)))).flatMap(({ entries }) => entries);
    },
  };
}

/** The last part that begins with the key or before it. */
function shardAt(starts: readonly string[], key: string): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  return low;
}

function openShard(name: string, { terms, rare = [], elsewhere = [] }: WordShard): Shard {
  const entries = terms.map((entry, at) => openEntry(entry, (rare[at] ?? -1) < 0 ? undefined : `${name}-${rare[at]}`));
  const byKey = new Map<string, DictionaryEntry[]>();
  for (const entry of entries) {
    // A stem that is no word of its own is asked for by its words.
    const words = entry.words.length === 0 ? [entry.term] : entry.words.map(([word]) => word);
    for (const key of new Set(words.map(wordKey))) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [entry]);
      else known.push(entry);
    }
  }
  const others = new Map<string, string[]>();
  for (const [word, term] of elsewhere) others.set(wordKey(word), [...(others.get(wordKey(word)) ?? []), term]);
  return { entries, byKey, elsewhere: others };
}

function openEntry([term, articles, places, ...pairs]: TermEntry, rare: string | undefined): DictionaryEntry {
  const words: WordCount[] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) words.push([String(pairs[at]), Number(pairs[at + 1])]);
  const [volumes = '', own = rare === undefined ? volumes : ''] = places.split('.');
  return { term, articles, volumes, own, words, ...(rare === undefined ? {} : { rare }) };
}

function distinct(entries: readonly DictionaryEntry[]): DictionaryEntry[] {
  return [...new Map(entries.map((entry) => [entry.term, entry])).values()];
}
