import { rowsPerRecords } from './volumeJob.js';

/** Everything but its articles that a volume depends on: how it is cut into files, and the programs that write them. @param code see `codeDigest` */
export function makers(code: string, textsPerFile: number, isAlone: boolean): string {
  return `${JSON.stringify([code, process.versions.zlib, rowsPerRecords, textsPerFile, isAlone])}\n`;
}
