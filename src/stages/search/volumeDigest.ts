import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Digest } from '../../model/brands.js';
import { searchFormat } from '../../model/searchFiles.js';
import { rowsPerRecords } from './volumeJob.js';

/** Of all that a volume is made from: its articles in their order, the form of its files, and the versions of the programs that write them. */
export function volumeDigest(lines: Iterable<string>, pagesPerFragment: number): Digest {
  const hash = createHash('sha256').update(`${makers()} ${pagesPerFragment}\n`);
  for (const line of lines) hash.update(line).update('\n');
  return hash.digest('hex') as Digest;
}

let known: string | undefined;

function makers(): string {
  // Pagefind is pinned, so ours tells its version too.
  const { version, dependencies } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string; dependencies: { pagefind: string } };
  known ??= JSON.stringify({ searchFormat, rowsPerRecords, backfile: version, pagefind: dependencies.pagefind });
  return known;
}
