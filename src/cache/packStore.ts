/**
 * Values by their keys, many to a file. A value has a head, which is wanted at once, and a body, which is wanted later or
 * never; each is checked against its checksum when it is read.
 *
 * The rules of the cache: values never change once stored. A value depends on one source file only. Every option that
 * matters is in the key: content, settings, our version, Node's, ICU's, Eleventy's and Pagefind's.
 *
 *   000007.heads  000007.bodies  000007.index    a pack: two files of bytes, and where in them each value lies
 *
 * A pack is written under other names, and its index gets its own name last: without an index there is no pack.
 * Packs are never changed; small ones, and those with much that nobody asked for, are merged when a run ends.
 */
import { closeSync, mkdirSync, openSync, readdirSync, readSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import type { BodyRef } from '../model/article.js';
import { DamagedCache } from './damagedCache.js';
import { type PackEntry, readPackIndex, writePackIndex } from './packIndex.js';

export interface StoredValue {
  readonly head: Buffer;
  readonly body: BodyRef;
}

export interface PackStore {
  /** Whether there is one, damaged or not. */
  readonly has: (key: string) => boolean;
  /** Undefined where there is none, or where it is damaged. */
  readonly get: (key: string) => StoredValue | undefined;
  /** Later values of a key replace earlier ones. */
  readonly add: (key: string, head: Buffer, body: Buffer) => BodyRef;
  /** @throws DamagedCache */
  readonly readBody: (body: BodyRef) => string;
  /** Puts what was added in place, and makes the store smaller than `limit` bytes if it can: what this run asked for stays. */
  readonly commit: (limit: number) => void;
  /** Values and packs that were found damaged, and not used. */
  readonly damaged: () => number;
  /** Closes the files; without a `commit` before, what was added is gone. */
  readonly close: () => void;
}

/** More packs than this are merged. */
const mostPacks = 8;
/** Bytes of heads that are read at once: they are asked for nearly in the order in which they lie. */
const windowSize = 1 << 21;
/** Bytes that are gathered before they are written. */
const chunk = 1 << 20;

interface Pack {
  readonly name: string;
  readonly heads: ByteFile;
  readonly bodies: ByteFile;
}

export function packStore(dir: string): PackStore {
  mkdirSync(dir, { recursive: true });
  const packs: Pack[] = [];
  const entries = new Map<string, PackEntry>();
  const used = new Set<string>();
  let damaged = 0;
  let growing: { readonly number: number; readonly pack: Pack; readonly entries: Map<string, PackEntry> } | undefined;
  let lastNumber = 0;

  for (const name of readdirSync(dir).sort()) {
    if (name.startsWith('new-')) rmSync(join(dir, name), { force: true });
    const number = /^(\d+)\.index$/.exec(name)?.[1];
    if (number === undefined) continue;
    lastNumber = Math.max(lastNumber, Number(number));
    const read = readPackIndex(join(dir, name), packs.length);
    const heads = openBytes(join(dir, `${number}.heads`), { ahead: windowSize });
    const bodies = openBytes(join(dir, `${number}.bodies`));
    if (read === undefined || heads === undefined || bodies === undefined) {
      damaged += 1;
      heads?.close();
      bodies?.close();
      for (const ending of ['index', 'heads', 'bodies']) rmSync(join(dir, `${number}.${ending}`), { force: true });
      continue;
    }
    packs.push({ name: number, heads, bodies });
    for (const [key, entry] of read) entries.set(key, entry);
  }

  function grow(): NonNullable<typeof growing> {
    if (growing === undefined) {
      const heads = openBytes(join(dir, `new-${process.pid}.heads`), { isNew: true });
      const bodies = openBytes(join(dir, `new-${process.pid}.bodies`), { isNew: true });
      if (heads === undefined || bodies === undefined) throw new Error(`${dir} cannot be written to`);
      lastNumber += 1;
      growing = { number: lastNumber, pack: { name: String(lastNumber).padStart(6, '0'), heads, bodies }, entries: new Map() };
      packs.push(growing.pack);
    }
    return growing;
  }

  function put(key: string, head: Buffer, body: Buffer): BodyRef {
    const { pack, entries: own } = grow();
    const entry: PackEntry = {
      head: { pack: packs.indexOf(pack), offset: pack.heads.append(head), length: head.length, crc: crc32(head) },
      body: { pack: packs.indexOf(pack), offset: pack.bodies.append(body), length: body.length, crc: crc32(body) },
    };
    own.set(key, entry);
    entries.set(key, entry);
    return entry.body;
  }

  function bytesOf(ref: BodyRef, part: 'heads' | 'bodies'): Buffer | undefined {
    const bytes = packs[ref.pack ?? -1]?.[part].read(ref.offset, ref.length);
    return bytes !== undefined && crc32(bytes) === ref.crc ? bytes : undefined;
  }

  function seal(): void {
    if (growing === undefined) return;
    const { pack, entries: own } = growing;
    pack.heads.flush();
    pack.bodies.flush();
    for (const part of ['heads', 'bodies'] as const) renameSync(join(dir, `new-${process.pid}.${part}`), join(dir, `${pack.name}.${part}`));
    writePackIndex(join(dir, `${pack.name}.index`), own);
    growing = undefined;
  }

  /** Copies what is worth keeping out of some packs into a new one, and takes those away. */
  function merge(merged: ReadonlySet<number>, keep: ReadonlySet<string>): void {
    for (const [key, entry] of [...entries]) {
      if (!merged.has(entry.head.pack ?? -1)) continue;
      const head = keep.has(key) ? bytesOf(entry.head, 'heads') : undefined;
      const body = head === undefined ? undefined : bytesOf(entry.body, 'bodies');
      if (head !== undefined && body !== undefined) put(key, head, body);
      else entries.delete(key);
    }
    seal();
    for (const number of merged) {
      const pack = packs[number];
      if (pack === undefined) continue;
      // The index goes first: a pack without one is none.
      for (const ending of ['index', 'heads', 'bodies']) rmSync(join(dir, `${pack.name}.${ending}`), { force: true });
    }
  }

  return {
    has: (key) => entries.has(key),
    get: (key) => {
      const entry = entries.get(key);
      if (entry === undefined) return undefined;
      const head = bytesOf(entry.head, 'heads');
      if (head === undefined) {
        damaged += 1;
        entries.delete(key);
        return undefined;
      }
      used.add(key);
      return { head, body: entry.body };
    },
    add: (key, head, body) => {
      used.add(key);
      return put(key, head, body);
    },
    readBody: (ref) => {
      const bytes = bytesOf(ref, 'bodies');
      if (bytes === undefined) throw new DamagedCache(`${dir}: a stored text has changed since it was stored`);
      return bytes.toString('utf8');
    },
    commit: (limit) => {
      seal();
      const sizes = packs.map((pack) => pack.heads.size() + pack.bodies.size());
      const all = sizes.reduce((sum, size) => sum + size, 0);
      if (all > limit) {
        merge(new Set(packs.keys()), mostRecent(entries, used, limit));
        return;
      }
      if (packs.length <= mostPacks) return;
      // The largest is left alone where it is most of all: merging it each time would cost what the cache saves.
      const largest = sizes.indexOf(Math.max(...sizes));
      const others = [...packs.keys()].filter((pack) => pack !== largest || (sizes[pack] ?? 0) * 2 < all);
      merge(new Set(others), new Set(entries.keys()));
    },
    damaged: () => damaged,
    close: () => {
      for (const { heads, bodies } of packs) {
        heads.close();
        bodies.close();
      }
      for (const part of ['heads', 'bodies']) rmSync(join(dir, `new-${process.pid}.${part}`), { force: true });
    },
  };
}

/** What was asked for, then as much else as there is room for, the latest first. */
function mostRecent(entries: ReadonlyMap<string, PackEntry>, used: ReadonlySet<string>, limit: number): ReadonlySet<string> {
  const kept = new Set(used);
  const sizeOf = ({ head, body }: PackEntry): number => head.length + body.length;
  let size = 0;
  for (const [key, entry] of entries) if (used.has(key)) size += sizeOf(entry);
  const others = [...entries].filter(([key]) => !used.has(key)).sort(([, a], [, b]) => (b.head.pack ?? 0) - (a.head.pack ?? 0) || a.head.offset - b.head.offset);
  for (const [key, entry] of others) {
    size += sizeOf(entry);
    if (size > limit / 2) break;
    kept.add(key);
  }
  return kept;
}

interface ByteFile {
  readonly append: (bytes: Buffer) => number;
  readonly read: (offset: number, length: number) => Buffer | undefined;
  readonly flush: () => void;
  readonly size: () => number;
  readonly close: () => void;
}

/** A file that is read, `ahead` bytes at a time or as many as are asked for, and perhaps appended to. Undefined where it cannot be opened. */
function openBytes(path: string, { isNew = false, ahead = 0 } = {}): ByteFile | undefined {
  let handle: number;
  try {
    handle = openSync(path, isNew ? 'w+' : 'r');
  } catch (error) {
    if (isNew) throw error;
    return undefined;
  }
  let written = isNew ? 0 : statSync(path).size;
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let window: Buffer = Buffer.alloc(0);
  let windowAt = 0;
  let isOpen = true;

  const flush = (): void => {
    const bytes = Buffer.concat(pending);
    for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done, bytes.length - done, written + done);
    written += bytes.length;
    pending = [];
    pendingBytes = 0;
  };
  const readAt = (offset: number, length: number): Buffer | undefined => {
    const bytes = Buffer.allocUnsafe(length);
    for (let done = 0; done < length; ) {
      const got = readSync(handle, bytes, done, length - done, offset + done);
      if (got === 0) return undefined;
      done += got;
    }
    return bytes;
  };
  return {
    append: (bytes) => {
      const offset = written + pendingBytes;
      pending.push(bytes);
      pendingBytes += bytes.length;
      if (pendingBytes >= chunk) flush();
      return offset;
    },
    read: (offset, length) => {
      if (offset + length > written) flush();
      if (offset + length > written) return undefined;
      if (offset < windowAt || offset + length > windowAt + window.length) {
        const bytes = readAt(offset, Math.min(Math.max(length, ahead), written - offset));
        if (bytes === undefined) return undefined;
        window = bytes;
        windowAt = offset;
      }
      return window.subarray(offset - windowAt, offset - windowAt + length);
    },
    flush,
    size: () => written + pendingBytes,
    close: () => {
      if (isOpen) closeSync(handle);
      isOpen = false;
    },
  };
}
