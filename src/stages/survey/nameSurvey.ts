/**
 * Learns who writes for an archive and from where. Of the names that stand at one place in the texts of a folder (in the second line, below the text, before its
 * first sentence), many surely are such; then the others there are, too. What is known of each name is what it is and where it stands, see `ShownNames`.
 *
 * A line is where writers stand if five texts of the folder at least have a name there, four different ones, and half of them surely are persons': a section, a town
 * or a headline of two words has the shape of a name as well. A name that is on no list is one where it stands there in three texts, or in one if three texts in ten
 * have a name there and it is not of words that a text may use. Where more texts have words of that shape than names, labels and headlines stand, and no writers. That it needs no other sign to be the writer's is learned
 *
 * - over and below headlines where three texts in five have a name there, or each name stands in three on the average;
 * - in the last line where one text in four ends so.
 *
 * A form of opening, such as "Nykoping: The ...", tells the place if five texts at least begin so, one in five, with four different names, and one in five of these is the
 * name of a city that datelines name often: papers write from the next large city most.
 *
 * A folder of fewer than twenty texts is counted as a part of the one above it. The order of adding is irrelevant.
 */
import { dirname } from 'node:path/posix';
import { placeMarkOf, type ShownNames, writerMarks } from '../../model/knowledge.js';
import { type NameSightings, nameKinds, nameSpots } from '../../model/textNotes.js';

export interface NameSurvey {
  add(path: string, names: NameSightings): void;
  learned(): ShownNames;
}

const fewestTexts = 20;
const fewestNamed = 5;
const fewestNames = 4;
const sureShare = 0.5;
const namedShare = 0.3;
const signedShare = 0.25;
const usualShare = 0.6;
const placedShare = 0.2;
const citiesShare = 0.2;
const recurrence = 3;
/** Names of an archive that are counted, of some 24 bytes each: two in each text of a million. */
const mostSightings = 2_000_000;
const allSpots = nameSpots.all;

interface Folder {
  texts: number;
  /** By spot, texts that have a name there, such as surely is a person's, and texts that have nothing but words of that shape. */
  readonly named: Uint32Array;
  readonly sure: Uint32Array;
  readonly worded: Uint32Array;
  /** By spot, the names. */
  readonly names: Map<number, Set<number>>;
}

export function nameSurvey(): NameSurvey {
  const folders = new Map<string, Folder>();
  // Parallel rows: the folder of each name, its hash, its spot and kind.
  const paths: string[] = [];
  const hashes: number[] = [];
  const spots: number[] = [];
  const folderAt = (path: string): Folder => {
    let folder = folders.get(path);
    if (folder === undefined) {
      folder = { texts: 0, named: new Uint32Array(allSpots), sure: new Uint32Array(allSpots), worded: new Uint32Array(allSpots), names: new Map() };
      folders.set(path, folder);
    }
    return folder;
  };
  // Most texts lie beside others.
  const chains = new Map<string, readonly Folder[]>();
  const chainOf = (path: string): readonly Folder[] => {
    let chain = chains.get(path);
    if (chain === undefined) chains.set(path, (chain = foldersFrom(path).map(folderAt)));
    return chain;
  };
  return {
    add: (file, names) => {
      const path = dirname(file);
      for (const folder of chainOf(path)) count(names, folder);
      for (let nth = 0; nth < names.hashes.length && hashes.length < mostSightings; nth += 1) {
        paths.push(path);
        hashes.push(names.hashes[nth] as number);
        spots.push(names.spots[nth] as number);
      }
    },
    learned: () => {
      const counted = new Map<string, Folder>();
      for (const path of folders.keys()) counted.set(path, folderAt(foldersFrom(path).find((above) => folderAt(above).texts >= fewestTexts) ?? '.'));
      const marks = new Map<Folder, Uint32Array>();
      const markAt = (nth: number): number => {
        const folder = counted.get(paths[nth] as string) as Folder;
        let all = marks.get(folder);
        if (all === undefined) marks.set(folder, (all = Uint32Array.from({ length: allSpots }, (_, spot) => markOf(spot, folder))));
        return all[(spots[nth] as number) % allSpots] as number;
      };
      const times = new Map<number, number>();
      for (const [nth, hash] of hashes.entries()) if (markAt(nth) !== 0) times.set(hash, (times.get(hash) ?? 0) + 1);
      const known = new Map<number, number>();
      for (const [nth, hash] of hashes.entries()) {
        const mark = markAt(nth);
        if (mark === 0) continue;
        const spot = (spots[nth] as number) % allSpots;
        const kind = (spots[nth] as number) - spot;
        const folder = counted.get(paths[nth] as string) as Folder;
        const isUsual = (folder.named[spot] as number) >= folder.texts * namedShare;
        const isName = kind === nameKinds.sure || (times.get(hash) ?? 0) >= recurrence || (isUsual && kind === nameKinds.shaped);
        if (isName) known.set(hash, (known.get(hash) ?? 0) | mark);
      }
      return known;
    },
  };
}

/** The folder and those above it. */
function foldersFrom(path: string): string[] {
  const all = [path];
  for (let above = path; above !== '.' && above !== '/'; ) {
    above = dirname(above);
    all.push(above);
  }
  return all;
}

function count({ hashes, spots }: NameSightings, folder: Folder): void {
  folder.texts += 1;
  // Of several names at a place, a text counts once, and as sure where one of them is.
  const named = new Set<number>();
  const sure = new Set<number>();
  const worded = new Set<number>();
  for (let nth = 0; nth < spots.length; nth += 1) {
    const spot = (spots[nth] as number) % allSpots;
    const kind = (spots[nth] as number) - spot;
    if (kind === nameKinds.worded) {
      worded.add(spot);
      continue;
    }
    const names = folder.names.get(spot) ?? new Set();
    folder.names.set(spot, names.add(hashes[nth] as number));
    named.add(spot);
    if (kind === nameKinds.sure) sure.add(spot);
  }
  for (const spot of named) folder.named[spot] = (folder.named[spot] as number) + 1;
  for (const spot of sure) folder.sure[spot] = (folder.sure[spot] as number) + 1;
  for (const spot of worded) if (!named.has(spot)) folder.worded[spot] = (folder.worded[spot] as number) + 1;
}

function markOf(spot: number, folder: Folder): number {
  const { texts, named, sure, worded, names } = folder;
  const count = named[spot] as number;
  if (spot >= nameSpots.place) return isOfPlaces(spot, folder) ? placeMarkOf(spot - nameSpots.place) : 0;
  if (count < fewestNamed || (names.get(spot)?.size ?? 0) < fewestNames || (sure[spot] as number) < count * sureShare) return 0;
  if ((worded[spot] as number) > count) return 0;
  if (spot === nameSpots.behind) return writerMarks.named;
  if (spot === nameSpots.last) return count >= texts * signedShare ? writerMarks.named | writerMarks.behind : 0;
  const isTheirs = count >= texts * usualShare || count >= (names.get(spot)?.size ?? 0) * recurrence;
  if (spot === 0) return isTheirs ? writerMarks.named | writerMarks.over : 0;
  return isTheirs ? writerMarks.named | writerMarks.below : writerMarks.named;
}

function isOfPlaces(spot: number, { texts, named, sure, names }: Folder): boolean {
  const count = named[spot] as number;
  return count >= fewestNamed && count >= texts * placedShare && (names.get(spot)?.size ?? 0) >= fewestNames && (sure[spot] as number) >= count * citiesShare;
}
