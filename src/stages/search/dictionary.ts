/** The words of the whole archive, gathered volume by volume, and written in shards that are each small enough to be fetched for one word. */
import { foldTerm } from '../../model/foldTerm.js';
import { hashOf } from '../../model/hashOf.js';
import type { TermEntry, WordShard } from '../../model/searchFiles.js';
import { fewArticles } from './rareTerms.js';
import { nextRarePart } from './readRarePart.js';
import type { VocabularyEntry } from './vocabulary.js';

export interface Dictionary {
  readonly add: (entries: readonly VocabularyEntry[], volume: WordsOfVolume) => void;
  /** In order. */
  readonly shards: () => readonly ShardOfWords[];
}

export interface WordsOfVolume {
  /** In the manifest. */
  readonly place: number;
  /** The parts of its rare terms, packed; absent where its own index has them. */
  readonly rare: Buffer | undefined;
}

export interface ShardOfWords {
  /** The least key. */
  readonly from: string;
  readonly shard: WordShard;
  /** Of each of its terms, for each volume in which it is rare: place of the volume, and where in its packed parts the term's is. Numbers, since there may be a million. */
  readonly parts: readonly (readonly number[])[];
}

interface Term {
  articles: number;
  readonly parts: number[];
  readonly volumes: number[];
  /** Those whose own index has it. */
  readonly own: number[];
  readonly words: Map<string, number>;
}

/** Characters of JSON, about: 15 KB compressed. Measured: see docs/decisions/015. */
const [leastShard, mostShard] = [28_000, 60_000];
/** One key in so many may begin a shard, whatever came before it: so a new word moves the ends of one or two. */
const beginners = 256;

/** Of one language. */
export function dictionary(): Dictionary {
  const terms = new Map<string, Term>();
  return {
    add: (entries, { place, rare }) => {
      let at = 0;
      for (const [name, articles, ...words] of entries) {
        let term = terms.get(name);
        if (term === undefined) terms.set(name, (term = { articles: 0, parts: [], volumes: [], own: [], words: new Map() }));
        term.articles += articles;
        term.volumes.push(place);
        if (rare === undefined || articles > fewArticles) term.own.push(place);
        else {
          term.parts.push(place, at);
          at = nextRarePart(rare, at);
        }
        for (let word = 0; word < words.length; word += 2) {
          const written = words[word] as string;
          term.words.set(written, (term.words.get(written) ?? 0) + (words[word + 1] as number));
        }
      }
    },
    shards: () => shardsOf(terms),
  };
}

function shardsOf(terms: ReadonlyMap<string, Term>): ShardOfWords[] {
  const keyed = [...terms].map(([name, term]) => ({ key: foldTerm(name), name, term }));
  keyed.sort((a, b) => (a.key === b.key ? compare(a.name, b.name) : compare(a.key, b.key)));
  const shards: { from: string; terms: TermEntry[]; parts: (readonly number[])[]; elsewhere: [string, string][] }[] = [];
  let size = 0;
  let last = '';
  for (const { key, name, term } of keyed) {
    const entry = entryOf(name, term);
    // Terms of one key are never parted: who looks for the key finds all of them.
    if (shards.length === 0 || (key !== last && (size >= mostShard || (size >= leastShard && (hashOf(key) >>> 8) % beginners === 0)))) {
      shards.push({ from: shards.length === 0 ? '' : leastAbove(last, key), terms: [], parts: [], elsewhere: [] });
      size = 0;
    }
    shards.at(-1)?.terms.push(entry);
    shards.at(-1)?.parts.push(term.parts);
    size += JSON.stringify(entry).length;
    last = key;
  }
  const starts = shards.map(({ from }) => from);
  for (const { key, name, term } of keyed) {
    const home = placeOf(key, starts);
    for (const word of term.words.keys()) {
      const place = placeOf(foldTerm(word), starts);
      if (place !== home) shards[place]?.elsewhere.push([word, name]);
    }
  }
  return shards.map(({ from, terms: entries, parts, elsewhere }) => ({
    from,
    parts,
    shard: elsewhere.length === 0 ? { terms: entries } : { terms: entries, elsewhere: elsewhere.sort(([a], [b]) => compare(a, b)) },
  }));
}

function entryOf(name: string, { articles, volumes, own, words }: Term): TermEntry {
  const pairs = [...words].sort(([a, m], [b, n]) => n - m || compare(a, b));
  const isMixed = own.length > 0 && own.length < volumes.length;
  return [name, articles, `${packPlaces(volumes)}${isMixed ? `.${packPlaces(own)}` : ''}`, ...pairs.flat()];
}

/** The shortest beginning of `key` that comes after `before`, which comes before `key`. */
function leastAbove(before: string, key: string): string {
  let length = 1;
  while (length < key.length && key.slice(0, length) <= before) length += 1;
  return key.slice(0, length);
}

function placeOf(key: string, starts: readonly string[]): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? '') <= key) low = middle;
    else high = middle;
  }
  return low;
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Six places to a character, as `TermEntry` tells. */
function packPlaces(places: readonly number[]): string {
  const sixes: number[] = [];
  for (const place of places) {
    const at = Math.floor(place / 6);
    while (sixes.length <= at) sixes.push(0);
    sixes[at] = (sixes[at] ?? 0) | (1 << (place % 6));
  }
  return sixes.map((six) => digits[six]).join('');
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
