import { digestOf } from '../../model/digestOf.js';
import { cborWriter } from './cborWriter.js';
import { pagefindFile } from './pagefindFile.js';
import type { RarePart } from './rareTerms.js';
import type { SearchOutput } from './SearchOutput.js';

export interface RareTerm {
  readonly term: string;
  /** In the order of their rows, which are numbered through all volumes. */
  readonly parts: readonly RarePart[];
}

/** Bytes of a file before it is compressed, at least: one such file is all that a rare word asks for. */
const leastSize = 14_000;

/**
 * Writes rare terms with their articles in all volumes, in the form of Pagefind's index files.
 *
 * @param name what comes before the number of each file
 * @returns for each term the number of the file that it is in
 */
export function writeRare(terms: Iterable<RareTerm>, name: string, output: SearchOutput): number[] {
  const numbers: number[] = [];
  const [body, file] = [cborWriter(), cborWriter()];
  let [files, waiting] = [0, 0];
  const close = (): void => {
    if (waiting === 0) return;
    file.clear();
    file.array(1);
    file.array(waiting);
    file.written(body.bytes());
    const bytes = file.bytes();
    output.put(`${name}${files}.pf_index`, digestOf(bytes), () => pagefindFile(bytes));
    body.clear();
    [files, waiting] = [files + 1, 0];
  };
  for (const { term, parts } of terms) {
    if (body.size() >= leastSize) close();
    numbers.push(files);
    waiting += 1;
    body.array(3);
    body.text(term);
    body.array(parts.reduce((sum, { articles }) => sum + articles, 0));
    let last = 0;
    for (const { firstRow, lastRow, bytes } of parts) {
      body.array(3);
      body.number(firstRow - last);
      body.written(bytes);
      last = lastRow;
    }
    body.array(0);
  }
  close();
  return numbers;
}
