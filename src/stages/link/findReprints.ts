import type { Article } from '../../model/article.js';
import type { ArticleId } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { Fingerprints } from '../../model/fingerprint.js';
import type { Reprint } from '../../model/site.js';
import { findDuplicates } from './findDuplicates.js';

/** Other printings of each article, and a note for every pair. Nothing is left out because of them. */
export function findReprints(articles: readonly Article[], fingerprints: Fingerprints): Outcome<ReadonlyMap<ArticleId, readonly Reprint[]>> {
  const byId = new Map<string, Article>(articles.map((article) => [article.id, article]));
  const { pairs, reprints } = findDuplicates(
    articles.map(({ id, source, wordCount }) => ({ id, path: source.path, digest: source.digest, sketch: fingerprints.get(source.path)?.sketch, wordCount })),
  );
  const diagnostics = pairs.flatMap(({ a, b, overlap }): Diagnostic[] => {
    const one = byId.get(a);
    const other = byId.get(b);
    return one === undefined || other === undefined
      ? []
      : [diagnose('article/same-text', { path: other.source.path }, { other: one.source.path, percent: Math.round(overlap * 100) })];
  });
  const value = new Map<ArticleId, readonly Reprint[]>();
  for (const [id, list] of reprints) {
    value.set(
      id as ArticleId,
      list.flatMap(({ id: other, kind, overlap }) => {
        const article = byId.get(other);
        return article === undefined ? [] : [{ article, kind, overlap }];
      }),
    );
  }
  return { value, diagnostics };
}
