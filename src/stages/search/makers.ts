import { codeDigest } from '../../cache/codeDigest.js';
import { rowsPerRecords } from './volumeJob.js';

/** Everything but its articles that a volume depends on: how it is cut into files, and the programs that write them. */
export function makers(textsPerFile: number, isAlone: boolean): string {
  return `${JSON.stringify([codeDigest(), process.versions.zlib, rowsPerRecords, textsPerFile, isAlone])}\n`;
}
