/** Reads the files of a bundle that Pagefind wrote. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { signature } from './pagefindFile.js';
import { type Cbor, readCbor } from './readCbor.js';

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

export interface Fragment {
  /** From the site's root. */
  readonly address: string;
  /** Its text, with zero-width spaces between the words of languages that write none. */
  readonly content: string;
}

/** Every page of a bundle. */
export function* fragmentsOf(bundle: string): Generator<Fragment> {
  const folder = join(bundle, 'fragment');
  for (const name of filesIn(folder)) {
    const { url, content } = JSON.parse(readPacked(join(folder, name)).toString()) as { url: string; content: string };
    yield { address: url.slice(1), content };
  }
}

export interface IndexWord {
  /** Lower case, without accents, its stem. */
  readonly term: string;
  /** Where it stands in the texts, a list for each page and spelling, as Pagefind packs them: see `unpackPlaces`. */
  readonly places: readonly (readonly number[])[];
}

/** `[number, places, places in the metadata]`; numbers are told by their distance to the one before. */
type PackedPage = readonly [number, readonly number[], Cbor];
type PackedWord = readonly [string, readonly PackedPage[], readonly (readonly [string, readonly PackedPage[]])[]];

/** Every word of the bundle's indexes of one language. */
export function* indexWordsOf(bundle: string, language: string): Generator<IndexWord> {
  const folder = join(bundle, 'index');
  for (const name of filesIn(folder).filter((file) => file.startsWith(`${language}_`))) {
    const [words] = readCbor(readPacked(join(folder, name))) as unknown as readonly [readonly PackedWord[]];
    for (const [term, plain, variants] of words) {
      const spellings = [plain, ...variants.map(([, pages]) => pages)];
      yield { term, places: spellings.flatMap((pages) => pages.map(([, places]) => places)) };
    }
  }
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
