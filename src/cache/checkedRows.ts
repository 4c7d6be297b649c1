/**
 * A file of many rows with the digest of all that follows before it, written under another name first: what is read is what
 * was written, or nothing. It is written and read some rows at a time, since there are as many as a large site has files.
 *
 *   <digest>        SHA-256 of the rest, in hexadecimal digits
 *   <head>          JSON
 *   [<row>,<row>…]  JSON, a thousand rows in a line
 */
import { createHash } from 'node:crypto';
import { closeSync, openSync, readFileSync, renameSync, rmSync, writeSync } from 'node:fs';
import { digestOf } from '../model/digestOf.js';

export interface CheckedRows<Row> {
  readonly head: unknown;
  /** To be gone through once. */
  readonly rows: Iterable<Row>;
}

const batch = 1000;
const digestLength = 64;

export const checkedRows = {
  write: (file: string, rows: Iterable<unknown>, head: unknown = null): void => {
    const hash = createHash('sha256');
    const handle = openSync(`${file}.new`, 'w');
    let at = digestLength + 1;
    const put = (text: string): void => {
      const bytes = Buffer.from(`${text}\n`);
      hash.update(bytes);
      for (let done = 0; done < bytes.length; ) done += writeSync(handle, bytes, done, bytes.length - done, at + done);
      at += bytes.length;
    };
    try {
      put(JSON.stringify(head));
      let waiting: unknown[] = [];
      for (const row of rows) {
        if (waiting.push(row) < batch) continue;
        put(JSON.stringify(waiting));
        waiting = [];
      }
      if (waiting.length > 0) put(JSON.stringify(waiting));
      writeSync(handle, `${hash.digest('hex')}\n`, 0);
    } catch (error) {
      closeSync(handle);
      rmSync(`${file}.new`, { force: true });
      throw error;
    }
    closeSync(handle);
    replace(`${file}.new`, file);
  },
  /** Undefined where there is no such file, or it cannot be trusted. */
  read: <Row>(file: string): CheckedRows<Row> | undefined => {
    let bytes: Buffer;
    try {
      bytes = readFileSync(file);
    } catch {
      return undefined;
    }
    const start = digestLength + 1;
    if (bytes.toString('latin1', 0, start) !== `${digestOf(bytes.subarray(start))}\n`) return undefined;
    const end = bytes.indexOf(10, start);
    if (end < 0) return undefined;
    return { head: JSON.parse(bytes.toString('utf8', start, end)), rows: rowsOf<Row>(bytes, end + 1) };
  },
};

/** Whatever is in its place: what is kept is ours alone. */
function replace(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    rmSync(to, { recursive: true, force: true });
    renameSync(from, to);
  }
}

function* rowsOf<Row>(bytes: Buffer, from: number): Generator<Row> {
  for (let at = from; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    yield* JSON.parse(bytes.toString('utf8', at, end)) as readonly Row[];
    at = end + 1;
  }
}
