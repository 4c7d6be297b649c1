/**
 * Articles about the same things: the cosine of their vectors of terms, each weighted by how often it comes and how rare it
 * is in the archive (tf-idf; G. Salton, C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 * Candidates come from the postings of an article's rare terms, which are bounded, so that the work grows with the archive
 * and not with its square.
 */
import type { Article } from '../../model/article.js';
import type { ArticleId } from '../../model/brands.js';
import type { Reprint } from '../../model/site.js';
import { indexTerms, type TermIndex } from './indexTerms.js';

/** Articles that are named as related to one, at most. */
const mostRelated = 5;
/** Below this likeness, or with fewer terms in common, two articles share only the language. */
const leastLikeness = 0.08;
const leastShared = 3;
/** A term of more articles than this says too little, and would cost too much. */
const longestPosting = 300;
/** Bits of a term that say how often it comes. */
const countMask = 15;

/** `articles` in their order in the site: of two that are equally alike, the earlier one comes first. */
export function findRelated(articles: readonly Article[], reprints: ReadonlyMap<ArticleId, readonly Reprint[]>): ReadonlyMap<ArticleId, readonly Article[]> {
  const index = indexTerms(articles);
  const lengths = articles.map((article) => vectorLength(article, index, articles.length));
  const likeness = new Float64Array(articles.length);
  const shared = new Uint8Array(articles.length);
  const related = new Map<ArticleId, readonly Article[]>();
  for (const [at, article] of articles.entries()) {
    const candidates: number[] = [];
    for (const term of article.terms ?? []) {
      const posting = index.postingOf(term);
      const count = posting.end - posting.start;
      if (count < 2 || count > longestPosting) continue;
      const rarity = rarityOf(count, articles.length) ** 2 * weightOf(term);
      for (let place = posting.start; place < posting.end; place += 1) {
        const other = index.articles[place] as number;
        if (other === at) continue;
        if (shared[other] === 0) candidates.push(other);
        shared[other] = Math.min(255, (shared[other] as number) + 1);
        likeness[other] = (likeness[other] as number) + rarity * weightOf(index.terms[place] as number);
      }
    }
    const same = new Set((reprints.get(article.id) ?? []).map((reprint) => reprint.article.id));
    const found = candidates
      .filter((other) => (shared[other] as number) >= leastShared)
      .map((other) => ({ other, score: (likeness[other] as number) / ((lengths[at] as number) * (lengths[other] as number)) }))
      .filter(({ other, score }) => score >= leastLikeness && !same.has((articles[other] as Article).id))
      .sort((one, two) => two.score - one.score || one.other - two.other)
      .slice(0, mostRelated)
      .map(({ other }) => articles[other] as Article);
    if (found.length > 0) related.set(article.id, found);
    for (const other of candidates) {
      likeness[other] = 0;
      shared[other] = 0;
    }
  }
  return related;
}

function vectorLength({ terms }: Article, index: TermIndex, articles: number): number {
  let sum = 0;
  for (const term of terms ?? []) {
    const { start, end } = index.postingOf(term);
    sum += (weightOf(term) * rarityOf(end - start, articles)) ** 2;
  }
  return Math.sqrt(sum) || 1;
}

function weightOf(term: number): number {
  return 1 + Math.log2(Math.max(1, term & countMask));
}

function rarityOf(count: number, articles: number): number {
  return Math.log(1 + articles / count);
}
