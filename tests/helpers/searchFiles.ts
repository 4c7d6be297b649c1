/** The files of a search index as data, read as the search page reads them but by other means: decompressed, without its code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { SearchManifest, VolumeRecords, VolumeTable, WordShard } from '../../src/model/searchFiles.js';
import { type Cbor, readCbor } from '../../src/stages/search/readCbor.js';

const signature = 'pagefind_dcd';

export interface StoredText {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title: string };
}

export interface ReadVolume {
  readonly table: VolumeTable;
  readonly records: VolumeRecords;
  /** Row → its text. */
  readonly texts: readonly StoredText[];
  /** Language → term → rows that have it, with the places and their weights. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, readonly { readonly place: number; readonly weight: number; readonly form: number }[]>>>;
}

export interface ReadSearch {
  readonly manifest: SearchManifest;
  /** By their places in the manifest. */
  readonly volumes: readonly ReadVolume[];
  /** Language → shards in order. */
  readonly shards: ReadonlyMap<string, readonly WordShard[]>;
}

function unpacked(file: string): Buffer {
  const bytes = gunzipSync(readFileSync(file));
  return bytes.subarray(0, signature.length).toString() === signature ? bytes.subarray(signature.length) : bytes;
}

function json<T>(file: string): T {
  return JSON.parse(unpacked(file).toString()) as T;
}

/** @param folder `search/` of a site */
export function readSearch(folder: string): ReadSearch {
  const manifest = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')) as SearchManifest;
  return {
    manifest,
    volumes: manifest.volumes.map(({ id }) => readVolume(join(folder, id))),
    shards: new Map(
      Object.entries(manifest.languages).map(([language, { words }]) => [language, words.map((_, number) => json<WordShard>(join(folder, `words/${language}-${number}.json.gz`)))]),
    ),
  };
}

function readVolume(folder: string): ReadVolume {
  const table = json<VolumeTable>(join(folder, 'table.json.gz'));
  const records: VolumeRecords[] = [];
  while (existsSync(join(folder, `records-${records.length}.json.gz`))) records.push(json(join(folder, `records-${records.length}.json.gz`)));
  const texts: StoredText[] = [];
  const terms = new Map<string, Map<string, Map<number, { place: number; weight: number; form: number }[]>>>();
  for (const [language, rows] of table.languages) {
    const first = texts.length;
    for (let number = 0; number < rows; number += 1) {
      const file = join(folder, `fragment/${language}_${Math.floor(number / table.textsPerFile)}.pf_fragment`);
      texts.push(table.textsPerFile === 1 ? json(file) : (json<Record<string, StoredText>>(file)[`${language}_${number}`] as StoredText));
    }
    terms.set(language, new Map((table.chunks[language] ?? []).flatMap((_, number) => readTerms(join(folder, `index/${language}_${number}.pf_index`), first))));
  }
  return { table, records: records.flat(), texts, terms };
}

/** Term → rows, numbered through all volumes, of one of the files of rare terms. @param folder `search/` of a site */
export function readRare(
  folder: string,
  language: string,
  file: number,
): ReadonlyMap<string, ReadonlyMap<number, readonly { readonly place: number; readonly weight: number; readonly form: number }[]>> {
  return new Map(readTerms(join(folder, `rare/${language}_${file}.pf_index`), 0));
}

function readTerms(file: string, first: number): [string, Map<number, { place: number; weight: number; form: number }[]>][] {
  const [words] = readCbor(unpacked(file)) as unknown as readonly [readonly (readonly [string, readonly (readonly [number, readonly number[], Cbor])[], Cbor])[]];
  return words.map(([term, pages]) => {
    const rows = new Map<number, { place: number; weight: number; form: number }[]>();
    let row = first;
    for (const [distance, places] of pages) {
      row += distance;
      rows.set(row, unpackPlaces(places));
    }
    return [term, rows];
  });
}

function unpackPlaces(packed: readonly number[]): { place: number; weight: number; form: number }[] {
  const places: { place: number; weight: number; form: number }[] = [];
  let [kind, place] = [64, 0];
  for (const number of packed) {
    if (number < 0) [kind, place] = [-number - 1, 0];
    else places.push({ place: (place += number), weight: [0, 12, 24, 36, 48, 72, 84, 168][kind >> 5] ?? 0, form: kind & 31 });
  }
  return places;
}

/** Whether a dictionary's entry says that a volume has the term. */
export function isIn(volumes: string, place: number): boolean {
  const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return ((digits.indexOf(volumes[Math.floor(place / 6)] ?? 'A') >> (place % 6)) & 1) === 1;
}

/** Everything in every file of a folder, packed files unpacked, as one text. */
export function everythingIn(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      return `${entry.name}\n${bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes).toString('utf8') : bytes.toString('utf8')}`;
    })
    .join('\n');
}
