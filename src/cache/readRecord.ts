/** What reading one file gave, as bytes and back. What it depended on beside its key is part of it. */
import type { Article } from '../model/article.js';
import type { SourcePath } from '../model/brands.js';
import type { DateStatement } from '../model/date.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Fingerprint } from '../model/fingerprint.js';
import { fingerprintOf } from '../model/fingerprintOf.js';
import type { LineLookups } from './traceLines.js';

export interface ReadRecord {
  /** Undefined for a draft or a file that cannot be read. */
  readonly article: Omit<Article, 'body'> | undefined;
  readonly fingerprint: Fingerprint;
  readonly diagnostics: readonly Diagnostic[];
  readonly lookups: LineLookups;
}

/** As stored: an article names its own path in many places, and its date twice. */
type StoredArticle = Omit<Article, 'body' | 'published'> & { published?: DateStatement | typeof theFirstClaim };
const theFirstClaim = 1;
const ownPath = '' as SourcePath;

/** JSON, its length before it and the two arrays of numbers behind it, which JSON would make five times as long. */
export function encodeRecord({ article, fingerprint: { sketch, terms }, diagnostics, lookups }: ReadRecord): Buffer {
  const json = Buffer.from(JSON.stringify([article === undefined ? null : shorten(article), diagnostics, lookups, sketch?.length ?? 0, terms?.length ?? 0]));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  return Buffer.concat([length, json, bytesOf(sketch), bytesOf(terms)]);
}

export function decodeRecord(bytes: Buffer): ReadRecord {
  const end = 4 + bytes.readUInt32LE();
  const [article, diagnostics, lookups, sketchLength, termsLength] = JSON.parse(bytes.toString('utf8', 4, end)) as [
    StoredArticle | null,
    readonly Diagnostic[],
    LineLookups,
    number,
    number,
  ];
  const sketch = sketchLength > 0 ? numbersOf(bytes, end, sketchLength) : undefined;
  const terms = termsLength > 0 ? numbersOf(bytes, end + 4 * sketchLength, termsLength) : undefined;
  const fingerprint = fingerprintOf(sketch, terms);
  return { article: article === null ? undefined : complete(article), fingerprint, diagnostics, lookups };
}

function shorten(article: Omit<Article, 'body'>): StoredArticle {
  const { path } = article.source;
  const evidence = (one: DateStatement['evidence']): DateStatement['evidence'] => (one.place?.path === path ? { ...one, place: { ...one.place, path: ownPath } } : one);
  const { published } = article;
  return {
    ...article,
    // As enrich has it: the statement that was chosen is the first.
    ...(published === undefined ? {} : { published: published === article.dateClaims[0] ? theFirstClaim : published }),
    dateClaims: article.dateClaims.map((claim) => ({ ...claim, evidence: evidence(claim.evidence) })),
    removed: article.removed.map((removal) => (removal.place.path === path ? { ...removal, place: { ...removal.place, path: ownPath } } : removal)),
  };
}

/** In place; what was one value before it was written is one value again, since there are as many articles in memory as the archive has. */
function complete(article: StoredArticle): Omit<Article, 'body'> {
  const { path } = article.source;
  for (const { evidence } of article.dateClaims) if (evidence.place?.path === ownPath) (evidence.place as { path: SourcePath }).path = path;
  for (const { place } of article.removed) if (place.path === ownPath) (place as { path: SourcePath }).path = path;
  if (article.published === theFirstClaim) article.published = article.dateClaims[0] as DateStatement;
  return article as Omit<Article, 'body'>;
}

function bytesOf(numbers: Uint32Array | undefined): Uint8Array {
  return numbers === undefined ? new Uint8Array() : new Uint8Array(numbers.buffer, numbers.byteOffset, numbers.byteLength);
}

function numbersOf(bytes: Buffer, at: number, length: number): Uint32Array {
  const numbers = new Uint32Array(length);
  bytes.copy(new Uint8Array(numbers.buffer), 0, at, at + 4 * length);
  return numbers;
}
