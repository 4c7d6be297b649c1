/**
 * The articles of all volumes that have a rare term: one file, where each volume's own index would be one for each of them.
 */
import type { SearchManifest } from '../../model/searchFiles.js';
import type { FetchFile } from './fetchFile.js';
import { once } from './once.js';
import { type Posting, readPostings } from './readPostings.js';

export interface RareTerm {
  readonly language: string;
  readonly term: string;
  /** Number of the file that it is in. */
  readonly file: number;
}

/** @returns place of the volume in the manifest → where in it the term is; rows are those of its table */
export type RareIndex = (term: RareTerm) => Promise<ReadonlyMap<number, readonly Posting[]>>;

export function openRareIndex({ volumes, digest }: Pick<SearchManifest, 'volumes' | 'digest'>, fetchFile: FetchFile): RareIndex {
  const loadFile = once((name) => fetchFile(`rare/${name}.pf_index`, digest));
  const load = once(async (name) => {
    const [language = '', file = '', term = ''] = name.split('\n');
    const postings = readPostings(await loadFile(`${language}_${file}`), (each) => each === term).get(term) ?? [];
    const found = new Map<number, Posting[]>();
    let [place, first] = [0, 0];
    for (const posting of postings) {
      for (let rows = articlesOf(place); posting.row >= first + rows; rows = articlesOf(place)) [place, first] = [place + 1, first + rows];
      const own = found.get(place) ?? [];
      found.set(place, own);
      own.push({ ...posting, row: posting.row - first });
    }
    return found;
  });
  const articlesOf = (place: number): number => volumes[place]?.articles ?? Number.POSITIVE_INFINITY;
  return ({ language, file, term }) => load(`${language}\n${file}\n${term}`);
}
