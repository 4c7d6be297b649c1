/**
 * The volumes' tables: each by itself, or those of several volumes from one file.
 */
import { type SearchManifest, tableFile, tablesMark, tablesTogether, type VolumeTable } from '../../model/searchFiles.js';
import { readJson } from '../words/readJson.js';
import type { FetchFile } from './fetchFile.js';
import { once } from './once.js';
import { unpack } from './unpack.js';

export interface Tables {
  /** @param place of the volume in the manifest */
  readonly table: (place: number) => Promise<VolumeTable>;
  /** From now on, what files of several hold of these volumes is taken from there, where that is most of such a file. */
  readonly expect: (places: readonly number[]) => void;
}

/** Tables that are wanted of a file of several, at least: fewer are sooner there by themselves. */
const fewestWanted = 5;

export function openTables({ volumes, tables = [] }: Pick<SearchManifest, 'volumes' | 'tables'>, fetchFile: FetchFile): Tables {
  const fromFile = new Set<number>();
  const fileOf = (place: number): number => Math.floor((volumes.length - 1 - place) / tablesTogether);
  const volumesIn = (file: number) => [...volumes].reverse().slice(file * tablesTogether, (file + 1) * tablesTogether);
  const loadFile = once((file) =>
    fetchFile(
      `tables/${file}.bin`,
      volumesIn(Number(file))
        .map(({ digest }) => digest)
        .join(''),
    ),
  );
  const loadOwn = async (place: number): Promise<Uint8Array> => fetchFile(`${volumes[place]?.id}/${tableFile}`, volumes[place]?.digest);
  const loadTogether = async (place: number): Promise<Uint8Array> => {
    const file = fileOf(place);
    const bytes = await loadFile(String(file));
    const sizes = tables[file] ?? [];
    const nth = (volumes.length - 1 - place) % tablesTogether;
    const start = sizes.slice(0, nth).reduce((sum, size) => sum + size, tablesMark.length);
    return unpack(bytes.slice(start, start + (sizes[nth] ?? 0)));
  };
  return {
    table: async (place) =>
      // A host may lack a file of several: what it holds is there by itself, too.
      readJson<VolumeTable>(await (fromFile.has(fileOf(place)) ? loadTogether(place).catch(() => loadOwn(place)) : loadOwn(place))),
    expect: (places) => {
      const counts = new Map<number, number>();
      for (const place of places) counts.set(fileOf(place), (counts.get(fileOf(place)) ?? 0) + 1);
      for (const [file, count] of counts) if (count >= fewestWanted && file < tables.length) fromFile.add(file);
    },
  };
}
