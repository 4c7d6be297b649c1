/**
 * The articles of all volumes in which a term is rare: one file, where each volume's own index would be one for each of them.
 */
import type { SearchManifest } from '../../model/searchFiles.js';
import type { FetchFile } from './fetchFile.js';
import { once } from './once.js';
import { type Posting, readPostings } from './readPostings.js';

/** @param file its name @returns place of the volume in the manifest → where in it the term is; rows are those of its table */
export type RareIndex = (file: string, term: string) => Promise<ReadonlyMap<number, readonly Posting[]>>;

export function openRareIndex({ volumes, digest }: Pick<SearchManifest, 'volumes' | 'digest'>, fetchFile: FetchFile): RareIndex {
  const loadFile = once((file) => fetchFile(`rare/${file}.pf_index`, digest));
  const load = once(async (name) => {
    const [file = '', term = ''] = name.split('\n');
    const postings = readPostings(await loadFile(file), (each) => each === term).get(term) ?? [];
    const found = new Map<number, Posting[]>();
    // Rows are numbered from the first of the last volume on.
    let place = volumes.length - 1;
    let first = 0;
    for (const posting of postings) {
      for (let rows = articlesOf(place); posting.row >= first + rows; rows = articlesOf(place)) [place, first] = [place - 1, first + rows];
      const own = found.get(place) ?? [];
      found.set(place, own);
      own.push({ ...posting, row: posting.row - first });
    }
    return found;
  });
  const articlesOf = (place: number): number => volumes[place]?.articles ?? Number.POSITIVE_INFINITY;
  return (file, term) => load(`${file}\n${term}`);
}
