import { gzipSync } from 'node:zlib';

/** Place in a gzip file (RFC 1952) of the number of the system that made it, and the number for "unknown". */
const systemAt = 9;
const unknownSystem = 255;

/** Compressed with gzip, to the same bytes on every system. */
export function packed(content: string | Uint8Array): Buffer {
  const bytes = gzipSync(content);
  bytes[systemAt] = unknownSystem;
  return bytes;
}
