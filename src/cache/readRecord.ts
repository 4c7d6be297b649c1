/** What reading one file gave, as bytes and back. What it depended on beside its key is part of it. */
import type { Article } from '../model/article.js';
import type { SourcePath } from '../model/brands.js';
import type { DateStatement } from '../model/date.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Fingerprint } from '../model/fingerprint.js';
import type { LineLookups } from './traceLines.js';

export interface ReadRecord {
  /** Undefined for a draft or a file that cannot be read. */
  readonly article: Omit<Article, 'body'> | undefined;
  readonly fingerprint: Fingerprint;
  readonly diagnostics: readonly Diagnostic[];
  readonly lookups: LineLookups;
}

/** JSON, its length before it and the two arrays of numbers behind it, which JSON would make five times as long. */
export function encodeRecord({ article, fingerprint: { sketch, terms }, diagnostics, lookups }: ReadRecord): Buffer {
  const json = Buffer.from(JSON.stringify([article ?? null, diagnostics, lookups, sketch?.length ?? 0, terms?.length ?? 0]));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, bytesOf(sketch), bytesOf(terms)]);
}

export function decodeRecord(bytes: Buffer): ReadRecord {
  const end = 4 + bytes.readUInt32LE();
  const [article, diagnostics, lookups, sketchLength, termsLength] = JSON.parse(bytes.toString('utf8', 4, end)) as [
    Omit<Article, 'body'> | null,
    readonly Diagnostic[],
    LineLookups,
    number,
    number,
  ];
  const fingerprint: Fingerprint = {
    ...(sketchLength > 0 ? { sketch: numbersOf(bytes, end, sketchLength) } : {}),
    ...(termsLength > 0 ? { terms: numbersOf(bytes, end + 4 * sketchLength, termsLength) } : {}),
  };
  if (article !== null) share(article);
  return { article: article ?? undefined, fingerprint, diagnostics, lookups };
}

/** What was one value before it was written is one value again: there are as many articles in memory as the archive has. */
function share(article: { -readonly [K in keyof Omit<Article, 'body'>]: Article[K] }): void {
  const { path } = article.source;
  for (const { place } of [...article.dateClaims.map(({ evidence }) => evidence), ...article.removed]) if (place?.path === path) (place as { path: SourcePath }).path = path;
  // As enrich has it: the statement that was chosen is the first.
  if (article.published !== undefined) article.published = article.dateClaims[0] as DateStatement;
}

function bytesOf(numbers: Uint32Array | undefined): Uint8Array {
  return numbers === undefined ? new Uint8Array() : new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function numbersOf(bytes: Buffer, at: number, length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  bytes.copy(new Uint8Array(numbers.buffer), 0, at, at + 4 * length);
  return numbers;
}
