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
  /** Language → term → rows that have it, with the places and their weights: those of its own index, and of the files of rare terms. */
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, ReadonlyMap<number, readonly ReadPlace[]>>>;
  /** Language → terms of its own index. */
  readonly ownTerms: ReadonlyMap<string, ReadonlySet<string>>;
}

export interface ReadPlace {
  readonly place: number;
  readonly weight: number;
  readonly form: number;
}

type Terms = Map<string, Map<number, readonly ReadPlace[]>>;

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
  const volumes = manifest.volumes.map(({ id }) => readVolume(join(folder, id)));
  const shards = new Map(
    Object.entries(manifest.languages).map(([language, { words }]) => [language, words.map((_, number) => json<WordShard>(join(folder, `words/${language}-${number}.json.gz`)))]),
  );
  const firstRows = manifest.volumes.map((_, place) => manifest.volumes.slice(place + 1).reduce((sum, { articles }) => sum + articles, 0));
  const files = existsSync(join(folder, 'rare')) ? readdirSync(join(folder, 'rare')) : [];
  for (const name of files) {
    const language = name.split(/-\d/)[0] ?? '';
    for (const [term, rows] of readTerms(join(folder, 'rare', name), 0)) {
      for (const [row, places] of rows) {
        const place = firstRows.findIndex((first) => row >= first);
        const own: Terms = volumes[place]?.terms.get(language) ?? new Map();
        const ownRows = own.get(term) ?? new Map<number, readonly ReadPlace[]>();
        own.set(term, ownRows);
        ownRows.set(row - (firstRows[place] ?? 0), places);
      }
    }
  }
  return { manifest, volumes, shards };
}

function readVolume(folder: string): Omit<ReadVolume, 'terms'> & { readonly terms: Map<string, Terms> } {
  const table = json<VolumeTable>(join(folder, 'table.json.gz'));
  const records: VolumeRecords[] = [];
  while (existsSync(join(folder, `records-${records.length}.json.gz`))) records.push(json(join(folder, `records-${records.length}.json.gz`)));
  const texts: StoredText[] = [];
  const terms = new Map<string, Terms>();
  for (const [language, rows] of table.languages) {
    const first = texts.length;
    for (let number = 0; number < rows; number += 1) {
      const file = join(folder, `fragment/${language}_${Math.floor(number / table.textsPerFile)}.pf_fragment`);
      texts.push(table.textsPerFile === 1 ? json(file) : (json<Record<string, StoredText>>(file)[`${language}_${number}`] as StoredText));
    }
    terms.set(language, new Map((table.chunks[language] ?? []).flatMap((_, number) => readTerms(join(folder, `index/${language}_${number}.pf_index`), first))));
  }
  const ownTerms = new Map([...terms].map(([language, own]) => [language, new Set(own.keys())]));
  return { table, records: records.flat(), texts, terms, ownTerms };
}

function readTerms(file: string, first: number): [string, Map<number, readonly ReadPlace[]>][] {
  const [words] = readCbor(unpacked(file)) as unknown as readonly [readonly (readonly [string, readonly (readonly [number, readonly number[], Cbor])[], Cbor])[]];
  return words.map(([term, pages]) => {
    const rows = new Map<number, readonly ReadPlace[]>();
    let row = first;
    for (const [distance, places] of pages) {
      row += distance;
      rows.set(row, unpackPlaces(places));
    }
    return [term, rows];
  });
}

function unpackPlaces(packed: readonly number[]): ReadPlace[] {
  const places: ReadPlace[] = [];
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
  return ((digits.indexOf(volumes.split('.')[0]?.[Math.floor(place / 6)] ?? 'A') >> (place % 6)) & 1) === 1;
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
