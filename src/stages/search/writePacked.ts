import { writeFileSync } from 'node:fs';
import { constants, gzipSync } from 'node:zlib';

/** Place in a gzip file (RFC 1952) of the number of the system that made it, and the number for "unknown". */
const systemAt = 9;
const unknownSystem = 255;

/** JSON as a gzip file, the same on every system. */
export function writePacked(file: string, content: unknown): void {
  const packed = gzipSync(JSON.stringify(content), { level: constants.Z_BEST_COMPRESSION });
  packed[systemAt] = unknownSystem;
  writeFileSync(file, packed);
}
