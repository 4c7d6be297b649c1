/** Finds what is related in a thread of its own, while the rest of the archive is linked and planned: of linking it is the longest part. */
import { Worker } from 'node:worker_threads';
import type { Article } from '../model/article.js';
import type { ArticleId } from '../model/brands.js';
import { ownFile } from '../ownFile.js';
import { findRelated, type Related, type RelateInput, relatedOf, termColumns } from '../stages/link/findRelated.js';
import { type RelatedColumns, relateTerms } from '../stages/link/relateTerms.js';

export interface RelateBeside {
  /** As `findRelated`; but the map that it gives is empty until `done` says that it is complete. */
  readonly relate: (...input: RelateInput) => Related;
  /** Never rejects: where the thread fails, everything is compared here. */
  readonly done: () => Promise<void>;
}

/** Fewer articles are compared before a thread has started. */
const usualFewest = 2_000;

/** @param fewest articles for which a thread is started. */
export function relateBeside(fewest = usualFewest): RelateBeside {
  let underWay = Promise.resolve();
  const relate = (...input: RelateInput): Related => {
    const [articles] = input;
    if (articles.length < fewest) return findRelated(...input);
    const related = new Map<ArticleId, readonly Article[]>();
    const columns = termColumns(...input);
    underWay = new Promise<RelatedColumns>((resolve, reject) => {
      const worker = new Worker(ownFile('dist/relateWorker.js'), { workerData: columns });
      worker.once('message', resolve);
      worker.once('error', reject);
      worker.once('exit', () => reject(new Error('the thread ended')));
    })
      .catch(() => relateTerms(columns))
      .then((found) => {
        for (const [id, others] of relatedOf(articles, found)) related.set(id, others);
      });
    return related;
  };
  return { relate, done: () => underWay };
}
