/** What reading one file gave, as bytes and back. What it depended on beside its key is part of it. */
import type { Article } from '../model/article.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { LineLookups } from './traceLines.js';

export interface ReadRecord {
  /** Undefined for a draft or a file that cannot be read. */
  readonly article: Omit<Article, 'body'> | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly lookups: LineLookups;
}

type Numbers = Pick<Article, 'sketch' | 'terms'>;

/** JSON, its length before it and the two arrays of numbers behind it, which JSON would make five times as long. */
export function encodeRecord({ article, diagnostics, lookups }: ReadRecord): Buffer {
  const { sketch, terms, ...rest } = (article ?? {}) as Numbers;
  const json = Buffer.from(JSON.stringify([article === undefined ? null : rest, diagnostics, lookups, sketch?.length ?? 0, terms?.length ?? 0]));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, bytesOf(sketch), bytesOf(terms)]);
}

export function decodeRecord(bytes: Buffer): ReadRecord {
  const end = 4 + bytes.readUInt32LE();
  const [rest, diagnostics, lookups, sketchLength, termsLength] = JSON.parse(bytes.toString('utf8', 4, end)) as [
    Omit<Article, 'body'> | null,
    readonly Diagnostic[],
    LineLookups,
    number,
    number,
  ];
  if (rest === null) return { article: undefined, diagnostics, lookups };
  const article: Omit<Article, 'body'> & { -readonly [K in keyof Numbers]: Numbers[K] } = rest;
  if (sketchLength > 0) article.sketch = numbersOf(bytes, end, sketchLength);
  if (termsLength > 0) article.terms = numbersOf(bytes, end + 4 * sketchLength, termsLength);
  return { article, diagnostics, lookups };
}

function bytesOf(numbers: Uint32Array | undefined): Uint8Array {
  return numbers === undefined ? new Uint8Array() : new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function numbersOf(bytes: Buffer, at: number, length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  bytes.copy(new Uint8Array(numbers.buffer), 0, at, at + 4 * length);
  return numbers;
}
