/**
 * The bodies of all articles in one file, so that memory holds metadata and not text.
 * Values never change once stored; the file lives as long as the build that wrote it.
 */
import { closeSync, openSync, readSync, writeSync } from 'node:fs';
import type { BodyRef } from '../model/article.js';

export interface BodyStore {
  readonly add: (html: Buffer) => BodyRef;
  readonly read: (body: BodyRef) => string;
  readonly close: () => void;
}

/** Bytes that are gathered before they are written. */
const chunk = 1 << 20;

export function bodyStore(path: string): BodyStore {
  const file = openSync(path, 'wx+');
  let pending: Buffer[] = [];
  let pendingBytes = 0;
  let written = 0;
  const flush = (): void => {
    const buffer = Buffer.concat(pending);
    for (let done = 0; done < buffer.length; ) done += writeSync(file, buffer, done, buffer.length - done, written + done);
    written += buffer.length;
    pending = [];
    pendingBytes = 0;
  };
  return {
    add: (html) => {
      const ref = { offset: written + pendingBytes, length: html.length };
      pending.push(html);
      pendingBytes += html.length;
      if (pendingBytes >= chunk) flush();
      return ref;
    },
    read: ({ offset, length }) => {
      if (offset + length > written) flush();
      const bytes = Buffer.allocUnsafe(length);
      for (let done = 0; done < length; ) {
        const got = readSync(file, bytes, done, length - done, offset + done);
        if (got === 0) throw new Error(`${path} ends before ${offset + length}`);
        done += got;
      }
      return bytes.toString('utf8');
    },
    close: () => closeSync(file),
  };
}
