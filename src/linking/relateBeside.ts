/**
 * Finds what is related in a thread of its own, while the rest of the archive is linked and planned: of linking it is the longest part. Where the
 * last run asked the same, as after most edits, its answer is taken: what texts are compared by are the words that weigh most in them.
 */
import { Worker } from 'node:worker_threads';
import type { KeptAnswer } from '../cache/keptAnswer.js';
import type { Article } from '../model/article.js';
import type { ArticleId, Digest } from '../model/brands.js';
import { digestOf } from '../model/digestOf.js';
import { ownFile } from '../ownFile.js';
import { type Related, type RelateInput, relatedOf, termColumns } from '../stages/link/findRelated.js';
import { type RelatedColumns, relateTerms, type TermColumns } from '../stages/link/relateTerms.js';

export interface RelateBeside {
  /** As `findRelated`; but the map that it gives may be empty until `done` says that it is complete. */
  readonly relate: (...input: RelateInput) => Related;
  /** Never rejects: where the thread fails, everything is compared here. */
  readonly done: () => Promise<void>;
}

/** Fewer articles are compared before a thread has started. */
const usualFewest = 2_000;

/** What the last run found, and the digest of the code that runs now: other code may find something else. */
export interface KeptRelated {
  readonly answer: KeptAnswer;
  readonly code: string;
}

export interface RelateBesideOptions {
  /** Articles for which a thread is started. */
  readonly fewest?: number;
  readonly kept?: KeptRelated | undefined;
}

export function relateBeside({ fewest = usualFewest, kept }: RelateBesideOptions = {}): RelateBeside {
  let underWay = Promise.resolve();
  const relate = (...input: RelateInput): Related => {
    const [articles] = input;
    const columns = termColumns(...input);
    const question = kept === undefined ? undefined : questionOf(columns, kept.code);
    const known = question === undefined ? undefined : kept?.answer.get(question);
    if (known !== undefined) return relatedOf(articles, fromBytes(known, articles.length));
    const keep = (found: RelatedColumns): Map<ArticleId, readonly Article[]> => {
      if (question !== undefined) kept?.answer.put(question, toBytes(found));
      return relatedOf(articles, found);
    };
    if (articles.length < fewest) return keep(relateTerms(columns));
    const related = new Map<ArticleId, readonly Article[]>();
    underWay = new Promise<RelatedColumns>((resolve, reject) => {
      const worker = new Worker(ownFile('dist/relateWorker.js'), { workerData: columns });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the thread ended')));
    })
      .catch(() => relateTerms(columns))
      .then((found) => {
        for (const [id, others] of keep(found)) related.set(id, others);
      });
    return related;
  };
  return { relate, done: () => underWay };
}

/** Everything that the answer depends on. */
function questionOf({ terms, starts, same }: TermColumns, code: string): Digest {
  return digestOf(Buffer.concat([Buffer.from(`${JSON.stringify([code, ...same])}\n`), bytesOf(starts), bytesOf(terms)]));
}

/** `starts`, which has one number more than there are articles, then `others`. */
function toBytes({ others, starts }: RelatedColumns): Uint8Array {
  return Buffer.concat([bytesOf(starts), bytesOf(others)]);
}

function fromBytes(bytes: Uint8Array, articles: number): RelatedColumns {
  // Numbers of four bytes begin where memory of their own does.
  const numbers = new Uint32Array(Uint8Array.from(bytes).buffer);
  return { starts: numbers.subarray(0, articles + 1), others: numbers.subarray(articles + 1) };
}

function bytesOf({ buffer, byteOffset, byteLength }: Uint32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}
