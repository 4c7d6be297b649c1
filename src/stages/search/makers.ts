import { readFileSync } from 'node:fs';
import { searchFormat } from '../../model/searchFiles.js';
import { rowsPerRecords } from './volumeJob.js';

/** Everything but its articles that a volume depends on: the form of its files, and the versions of the programs that write them. */
export function makers(textsPerFile: number): string {
  // Pagefind is pinned, so our own file tells its version too.
  const { version, dependencies } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8')) as { version: string; dependencies: { pagefind: string } };
  return `${JSON.stringify({ searchFormat, rowsPerRecords, textsPerFile, backfile: version, pagefind: dependencies.pagefind, zlib: process.versions.zlib })}\n`;
}
