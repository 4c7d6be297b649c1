/** The index of a pack: 48 bytes for each value (its key, and where its head and its body lie), and a checksum of them all at the end. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { BodyRef } from '../model/article.js';

export interface PackEntry {
  readonly head: BodyRef;
  readonly body: BodyRef;
}

/** Bytes: a key of 16; an offset of six, a length of four and a checksum of four for its head, and for its body; four spare ones. */
const entrySize = 48;
const keySize = 16;

/** @param keys of 32 hexadecimal digits. */
export function writePackIndex(path: string, entries: ReadonlyMap<string, PackEntry>): void {
  const bytes = Buffer.alloc(entries.size * entrySize + 4);
  let at = 0;
  for (const [key, { head, body }] of entries) {
    bytes.write(key, at, keySize, 'hex');
    writeRef(bytes, at + keySize, head);
    writeRef(bytes, at + keySize + 14, body);
    at += entrySize;
  }
  bytes.writeUInt32LE(crc32(bytes.subarray(0, at)), at);
  writeFileSync(`${path}.new`, bytes);
  renameSync(`${path}.new`, path);
}

/** @param pack number that the entries are to bear. Undefined where the file is damaged or cannot be read. */
export function readPackIndex(path: string, pack: number): Map<string, PackEntry> | undefined {
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch {
    return undefined;
  }
  const end = bytes.length - 4;
  if (end < 0 || end % entrySize !== 0 || crc32(bytes.subarray(0, end)) !== bytes.readUInt32LE(end)) return undefined;
  const entries = new Map<string, PackEntry>();
  for (let at = 0; at < end; at += entrySize) entries.set(bytes.toString('hex', at, at + keySize), new IndexedEntry(bytes, at + keySize, pack));
  return entries;
}

/** Read out of the index when it is asked for: there are twice as many as articles, and half of them are asked for their heads alone. */
class IndexedEntry implements PackEntry {
  readonly #bytes: Buffer;
  readonly #at: number;
  readonly #pack: number;

  constructor(bytes: Buffer, at: number, pack: number) {
    this.#bytes = bytes;
    this.#at = at;
    this.#pack = pack;
  }

  get head(): BodyRef {
    return readRef(this.#bytes, this.#at, this.#pack);
  }

  get body(): BodyRef {
    return readRef(this.#bytes, this.#at + 14, this.#pack);
  }
}

function writeRef(bytes: Buffer, at: number, { offset, length, crc = 0 }: BodyRef): void {
  bytes.writeUIntLE(offset, at, 6);
  bytes.writeUInt32LE(length, at + 6);
  bytes.writeUInt32LE(crc, at + 10);
}

function readRef(bytes: Buffer, at: number, pack: number): BodyRef {
  return { pack, offset: bytes.readUIntLE(at, 6), length: bytes.readUInt32LE(at + 6), crc: bytes.readUInt32LE(at + 10) };
}
