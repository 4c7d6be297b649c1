import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf } from '../../model/digestOf.js';
import { tableFile, tablesMark, tablesTogether } from '../../model/searchFiles.js';
import type { SearchOutput } from './SearchOutput.js';

export interface TabledVolume {
  /** With its table. */
  readonly dir: string;
  /** Of all that the volume is made from. */
  readonly digest: string;
}

/**
 * Tables of volumes that are full, several in a file, beside each volume's own: a request that a search of the whole archive makes for each of
 * fifty volumes takes it longer than the bytes do. Those of the newest volumes, which edits change, stay by themselves until there are enough.
 *
 * @param volumes in the order of the manifest
 * @returns `SearchManifest.tables`
 */
export function writeTables(volumes: readonly TabledVolume[], output: SearchOutput): number[][] {
  const files: number[][] = [];
  const fromLast = [...volumes].reverse();
  for (let start = 0; start + tablesTogether <= fromLast.length; start += tablesTogether) {
    const together = fromLast.slice(start, start + tablesTogether);
    const paths = together.map(({ dir }) => join(dir, tableFile));
    output.put(`search/tables/${files.length}.bin`, digestOf(together.map(({ digest }) => digest).join()), () =>
      Buffer.concat([Buffer.from(tablesMark), ...paths.map((path) => readFileSync(path))]),
    );
    files.push(paths.map((path) => statSync(path).size));
  }
  return files;
}
