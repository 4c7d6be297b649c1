/** Reads the files of a Pagefind bundle back, decompressed. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { type Cbor, readCbor } from './readCbor.js';

const signature = 'pagefind_dcd';

function readPacked(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  if (bytes.subarray(0, signature.length).toString('latin1') !== signature) throw new Error(`${file} does not begin as Pagefind's files do`);
  return bytes.subarray(signature.length);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

/** Language of a file or page, which Pagefind names `<language>_<hash>`. */
export function languageOf(name: string): string {
  return name.slice(0, name.search(/_(?:group_)?[\da-f]+(?:\.|$)/));
}

export interface Fragment {
  /** `<language>_<hash>`: the id of a result. */
  readonly id: string;
  /** From the site's root. */
  readonly address: string;
  /** Its text, with zero-width spaces between the words of languages that write none. */
  readonly content: string;
}

type StoredFragment = { readonly url: string; readonly content: string };

/** Every page of the bundle. */
export function* fragmentsOf(bundle: string): Generator<Fragment> {
  const folder = join(bundle, 'fragment');
  for (const name of filesIn(folder)) {
    const stored = JSON.parse(readPacked(join(folder, name)).toString()) as StoredFragment | Readonly<Record<string, StoredFragment>>;
    const own = name.slice(0, name.lastIndexOf('.'));
    const pages = 'url' in stored && typeof stored.url === 'string' ? { [own]: stored as StoredFragment } : (stored as Readonly<Record<string, StoredFragment>>);
    for (const [id, { url, content }] of Object.entries(pages)) yield { id, address: url.slice(1), content };
  }
}

export interface BundleLanguage {
  readonly language: string;
  /** In Pagefind's order, which is that in which they were given. */
  readonly pages: readonly BundlePageName[];
  readonly chunks: readonly (readonly [from: string, to: string, hash: string])[];
}

export interface BundlePageName {
  /** `<language>_<hash>`. */
  readonly id: string;
  /** Of the file that it shares with others; empty where it has its own. */
  readonly group: string;
}

/** What the bundle's lists tell of each language, in order of their names. */
export function languagesOf(bundle: string): BundleLanguage[] {
  const { languages } = JSON.parse(readFileSync(join(bundle, 'pagefind-entry.json'), 'utf8')) as { languages: Record<string, { hash: string }> };
  return Object.entries(languages)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([language, { hash }]) => {
      const [, pages, chunks] = readCbor(readPacked(join(bundle, `pagefind.${hash}.pf_meta`))) as unknown as PackedLists;
      return { language, pages: pages.map(([id, , group = '']) => ({ id, group })), chunks };
    });
}

type PackedLists = readonly [version: string, pages: readonly (readonly [id: string, words: number, group?: string])[], chunks: readonly (readonly [string, string, string])[]];

export interface IndexWord {
  /** Lower case, without accents, its stem. */
  readonly term: string;
  /** Pages that it is on, in the text or in the headline. */
  readonly pages: number;
  /** Where it stands in the texts, a list for each page and spelling, as Pagefind packs them: see `unpackPlaces`. */
  readonly places: readonly (readonly number[])[];
}

/** `[number, places, places in the metadata]`; numbers are told by their distance to the one before. */
type PackedPage = readonly [number, readonly number[], Cbor];
type PackedWord = readonly [string, readonly PackedPage[], readonly (readonly [string, readonly PackedPage[]])[]];

/** Every word of the bundle's indexes of one language. */
export function* indexWordsOf(bundle: string, language: string): Generator<IndexWord> {
  const folder = join(bundle, 'index');
  for (const name of filesIn(folder).filter((file) => languageOf(file) === language)) {
    const [words] = readCbor(readPacked(join(folder, name))) as unknown as readonly [readonly PackedWord[]];
    for (const [term, plain, variants] of words) {
      const spellings = [plain, ...variants.map(([, pages]) => pages)];
      yield { term, pages: countPages(spellings), places: spellings.flatMap((pages) => pages.map(([, places]) => places)) };
    }
  }
}

function countPages(spellings: readonly (readonly PackedPage[])[]): number {
  const [first = [], ...others] = spellings;
  if (others.length === 0) return first.length;
  const numbers = new Set<number>();
  for (const pages of spellings) {
    let number = 0;
    for (const [distance] of pages) numbers.add((number += distance));
  }
  return numbers.size;
}

export interface WeightedPlace {
  readonly weight: number;
  readonly place: number;
}

/** The weight that Pagefind does not write down. */
const usualWeight = 25;

/** A negative number changes the weight to `-n - 1` and is followed by a place; others are distances to the place before. */
export function unpackPlaces(packed: readonly number[]): WeightedPlace[] {
  const places: WeightedPlace[] = [];
  let weight = usualWeight;
  let place = 0;
  let isPlace = false;
  for (const number of packed) {
    if (number < 0) {
      weight = -number - 1;
      isPlace = true;
      continue;
    }
    place = isPlace ? number : place + number;
    isPlace = false;
    places.push({ weight, place });
  }
  return places;
}
