/** Articles about the same things, by the terms of their texts; see `relateTerms`. */
import type { Article } from '../../model/article.js';
import type { ArticleId } from '../../model/brands.js';
import type { Fingerprints } from '../../model/fingerprint.js';
import type { Reprint } from '../../model/site.js';
import { type RelatedColumns, relateTerms, type TermColumns } from './relateTerms.js';

/** Of each article those that are related to it, the most alike first. */
export type Related = ReadonlyMap<ArticleId, readonly Article[]>;

/** What `findRelated` is given. `articles` in their order in the site: of two that are equally alike, the earlier one comes first. */
export type RelateInput = readonly [articles: readonly Article[], fingerprints: Fingerprints, reprints: ReadonlyMap<ArticleId, readonly Reprint[]>];

export function findRelated(...input: RelateInput): Related {
  return relatedOf(input[0], relateTerms(termColumns(...input)));
}

export function termColumns(...[articles, fingerprints, reprints]: RelateInput): TermColumns {
  const all = articles.map(({ source }) => fingerprints.get(source.path)?.terms);
  const starts = new Uint32Array(articles.length + 1);
  for (const [at, terms] of all.entries()) starts[at + 1] = (starts[at] as number) + (terms?.length ?? 0);
  const terms = new Uint32Array(starts[articles.length] as number);
  for (const [at, own] of all.entries()) if (own !== undefined) terms.set(own, starts[at]);
  const same = new Map<number, readonly number[]>();
  if (reprints.size > 0) {
    const numbers = new Map(articles.map(({ id }, at) => [id, at]));
    for (const [id, printings] of reprints) {
      const at = numbers.get(id);
      if (at !== undefined) {
        same.set(
          at,
          printings.flatMap(({ article }) => numbers.get(article.id) ?? []),
        );
      }
    }
  }
  return { terms, starts, same };
}

export function relatedOf(articles: readonly Article[], { others, starts }: RelatedColumns): Map<ArticleId, readonly Article[]> {
  const related = new Map<ArticleId, readonly Article[]>();
  for (const [at, { id }] of articles.entries()) {
    const found = others.subarray(starts[at], starts[at + 1]);
    if (found.length > 0)
      related.set(
        id,
        Array.from(found, (other) => articles[other] as Article),
      );
  }
  return related;
}
