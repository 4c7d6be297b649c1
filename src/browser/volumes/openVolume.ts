/**
 * One volume of the archive's index: its table at once, everything else when it is asked for, and then once.
 */
import type { ArticleRecord, SearchManifest, SearchVolume, VolumeRecords, VolumeTable } from '../../model/searchFiles.js';
import { isInVolume } from '../words/isInVolume.js';
import type { DictionaryEntry } from '../words/openDictionary.js';
import { readJson } from '../words/readJson.js';
import type { FetchFile } from './fetchFile.js';
import { once } from './once.js';
import type { RareIndex } from './openRareIndex.js';
import type { Tables } from './openTables.js';
import { type Posting, readPostings } from './readPostings.js';

/** An article's text as Pagefind keeps it. */
export interface Fragment {
  /** Address from the site's root, with a slash before it, not encoded. */
  readonly url: string;
  /** Words divided by white space; by zero-width spaces in languages that write none. */
  readonly content: string;
  /** `head`: how many of the first words are the headline's, and how many stand before deck and text. */
  readonly meta: { readonly title?: string; readonly head?: string };
}

/** What tells where the articles of a term are. */
export type IndexedTerm = Pick<DictionaryEntry, 'term' | 'volumes' | 'own' | 'rare'>;

export interface Volume {
  /** Place in the manifest. */
  readonly place: number;
  readonly info: SearchVolume;
  readonly table: VolumeTable;
  /** First row of a language, and how many there are. */
  readonly languages: ReadonlyMap<string, { readonly first: number; readonly rows: number }>;
  /** Mean number of words of an article, in the whole archive. */
  readonly meanWords: number;
  languageOf(row: number): string;
  /** Term → where it is; rows are those of the table. Terms that are not in the volume are left out. */
  postings(language: string, entries: readonly IndexedTerm[]): Promise<ReadonlyMap<string, readonly Posting[]>>;
  /** Whether nothing of its index need be asked for to answer. */
  hasLoaded(terms: ReadonlyMap<string, readonly IndexedTerm[]>): boolean;
  fragment(row: number): Promise<Fragment>;
  record(row: number): Promise<ArticleRecord>;
}

const signature = 'pagefind_dcd';

export interface VolumeSource {
  readonly manifest: SearchManifest;
  readonly fetchFile: FetchFile;
  readonly rareIndex: RareIndex;
  readonly table: Tables['table'];
}

/** @param place in the manifest */
export async function openVolume(place: number, { manifest, fetchFile, rareIndex, table: loadTable }: VolumeSource): Promise<Volume> {
  const info = manifest.volumes[place];
  if (info === undefined) throw new Error(`There is no volume ${place}`);
  const load: FetchFile = (path) => fetchFile(`${info.id}/${path}`, info.digest);
  const table = await loadTable(place);
  const languages = new Map<string, { first: number; rows: number }>();
  let first = 0;
  for (const [language, rows] of table.languages) {
    languages.set(language, { first, rows });
    first += rows;
  }
  const languageOf = (row: number): string => [...languages].find(([, each]) => row < each.first + each.rows)?.[0] ?? '';
  const loadFile = once(load);
  const known = new Set<string>();
  const loadPostings = once(async (name) => {
    known.add(name);
    const [language = '', term = ''] = name.split('\n');
    const starts = table.chunks[language] ?? [];
    if (starts.length === 0) return [];
    const start = languages.get(language)?.first ?? 0;
    const file = await loadFile(`index/${language}_${lastAtMost(starts, term)}.pf_index`);
    const postings = readPostings(file, (each) => each === term).get(term) ?? [];
    return start === 0 ? postings : postings.map((posting) => ({ ...posting, row: posting.row + start }));
  });
  const loadFragments = once(async (name) => readJson<Fragment | Record<string, Fragment>>(withoutSignature(await load(`fragment/${name}.pf_fragment`))));
  const loadRecords = once(async (number) => readJson<VolumeRecords>(await load(`records-${number}.json.gz`)));

  return {
    place,
    info,
    table,
    languages,
    meanWords: Math.max(1, manifest.words / manifest.articles),
    languageOf,
    async postings(language, entries) {
      const found = await Promise.all(
        entries.map(async ({ term, volumes, own, rare }) => {
          if (isInVolume(own, place)) return [term, await loadPostings(`${language}\n${term}`)] as const;
          return [term, rare !== undefined && isInVolume(volumes, place) ? ((await rareIndex(rare, term)).get(place) ?? []) : []] as const;
        }),
      );
      return new Map(found.filter(([, postings]) => postings.length > 0));
    },
    hasLoaded: (terms) =>
      [...terms].every(([language, entries]) => !languages.has(language) || entries.every(({ term, own }) => !isInVolume(own, place) || known.has(`${language}\n${term}`))),
    async fragment(row) {
      const language = languageOf(row);
      const number = row - (languages.get(language)?.first ?? 0);
      const id = `${language}_${number}`;
      const fragments = await loadFragments(`${language}_${Math.floor(number / table.textsPerFile)}`);
      const fragment = 'content' in fragments && typeof fragments.content === 'string' ? (fragments as Fragment) : (fragments as Record<string, Fragment>)[id];
      if (fragment === undefined) throw new Error(`There is no text of ${id}`);
      return fragment;
    },
    async record(row) {
      const record = (await loadRecords(String(Math.floor(row / manifest.rowsPerRecords))))[row % manifest.rowsPerRecords];
      if (record === undefined) throw new Error(`There is no record of row ${row}`);
      return record;
    },
  };
}

/** Place of the last start that is the term or comes before it; of the first where none does. */
function lastAtMost(starts: readonly string[], term: string): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (isAtMost(starts[middle] ?? '', term)) low = middle;
    else high = middle;
  }
  return low;
}

/** In the order of Pagefind's files, by code points: UTF-16 has those beyond 0xFFFF before the last ones below it. */
function isAtMost(a: string, b: string): boolean {
  const [one, other] = [[...a], [...b]];
  const at = one.findIndex((character, place) => character !== other[place]);
  return at < 0 || (one[at]?.codePointAt(0) ?? 0) < (other[at]?.codePointAt(0) ?? 0);
}

function withoutSignature(bytes: Uint8Array): Uint8Array {
  const start = signature.length;
  return new TextDecoder().decode(bytes.subarray(0, start)) === signature ? bytes.subarray(start) : bytes;
}
