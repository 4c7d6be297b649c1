import { mkdirSync } from 'node:fs';
import { cborWriter } from './cborWriter.js';
import { indexFileSize } from './indexFileSize.js';
import type { RarePart } from './rareTerms.js';
import { writePagefindFile } from './writePagefindFile.js';

export interface RareWriter {
  /** @param parts in the order of their rows, which are numbered through all volumes @returns the number of the file that the term is in */
  readonly add: (term: string, parts: readonly RarePart[]) => number;
  /** After the last. */
  readonly end: () => void;
}

/** Writes the rare terms of one language with their articles in all volumes, in the form of Pagefind's index files. */
export function rareWriter(folder: string, language: string): RareWriter {
  let files = 0;
  let size = 0;
  let waiting: { readonly term: string; readonly parts: readonly RarePart[] }[] = [];
  const end = (): void => {
    if (waiting.length === 0) return;
    const to = cborWriter();
    to.array(1);
    to.array(waiting.length);
    for (const { term, parts } of waiting) {
      to.array(3);
      to.text(term);
      to.array(parts.reduce((sum, { articles }) => sum + articles, 0));
      let last = 0;
      for (const { firstRow, lastRow, bytes } of parts) {
        to.array(3);
        to.number(firstRow - last);
        to.written(bytes);
        last = lastRow;
      }
      to.array(0);
    }
    mkdirSync(folder, { recursive: true });
    writePagefindFile({ folder, name: `${language}_${files}`, ending: 'pf_index' }, to.bytes());
    files += 1;
    [waiting, size] = [[], 0];
  };
  return {
    add: (term, parts) => {
      if (size >= indexFileSize) end();
      waiting.push({ term, parts });
      size += parts.reduce((sum, { bytes }) => sum + bytes.length, term.length);
      return files;
    },
    end,
  };
}
