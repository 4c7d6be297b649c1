/**
 * Articles about the same things: the cosine of their vectors of terms, each weighted by how often it comes and how rare it
 * is in the archive (tf-idf; G. Salton, C. Buckley, "Term-weighting approaches in automatic text retrieval", 1988).
 * Candidates come from the postings of an article's rare terms, which are bounded, so that the work grows with the archive
 * and not with its square.
 */
import type { Article } from '../../model/article.js';
import type { ArticleId } from '../../model/brands.js';
import type { Fingerprints } from '../../model/fingerprint.js';
import type { Reprint } from '../../model/site.js';
import { BestOfEach } from './BestOfEach.js';
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
const weights = Float64Array.from({ length: countMask + 1 }, (_, count) => 1 + Math.log2(Math.max(1, count)));
const noTerms = new Uint32Array();

/** `articles` in their order in the site: of two that are equally alike, the earlier one comes first. */
export function findRelated(
  articles: readonly Article[],
  fingerprints: Fingerprints,
  reprints: ReadonlyMap<ArticleId, readonly Reprint[]>,
): ReadonlyMap<ArticleId, readonly Article[]> {
  const index = indexTerms(articles.map(({ source }) => fingerprints.get(source.path)?.terms ?? noTerms));
  const { starts, places, postings, bounds } = index;
  const lengths = vectorLengths(index, articles.length);
  const termWeights = Float64Array.from(index.terms, (term) => weights[term & countMask] as number);
  const likeness = new Float64Array(articles.length);
  const shared = new Uint8Array(articles.length);
  const candidates = new Uint32Array(articles.length);
  const best = new BestOfEach(articles.length, mostRelated);
  for (const [at, article] of articles.entries()) {
    let count = 0;
    const end = starts[at + 1] as number;
    for (let nth = starts[at] as number; nth < end; nth += 1) {
      const own = places[nth] as number;
      const posting = postings[own] as number;
      const last = bounds[posting + 1] as number;
      const size = last - (bounds[posting] as number);
      if (size < 2 || size > longestPosting) continue;
      const weight = rarityOf(size, articles.length) ** 2 * (termWeights[own] as number);
      // Each pair once: a posting is in the order of the articles.
      for (let place = own + 1; place < last; place += 1) {
        const other = index.articles[place] as number;
        const before = shared[other] as number;
        if (before === 0) candidates[count++] = other;
        if (before < 255) shared[other] = before + 1;
        likeness[other] = (likeness[other] as number) + weight * (termWeights[place] as number);
      }
    }
    const same = new Set((reprints.get(article.id) ?? []).map((reprint) => reprint.article.id));
    for (let nth = 0; nth < count; nth += 1) {
      const other = candidates[nth] as number;
      if ((shared[other] as number) >= leastShared) {
        const score = (likeness[other] as number) / ((lengths[at] as number) * (lengths[other] as number));
        if (score >= leastLikeness && !same.has((articles[other] as Article).id)) {
          best.offer(at, other, score);
          best.offer(other, at, score);
        }
      }
      likeness[other] = 0;
      shared[other] = 0;
    }
  }
  const related = new Map<ArticleId, readonly Article[]>();
  for (const [at, { id }] of articles.entries()) {
    const found = best.of(at);
    if (found.length > 0)
      related.set(
        id,
        Array.from(found, (other) => articles[other] as Article),
      );
  }
  return related;
}

function vectorLengths({ starts, places, terms, postings, bounds }: TermIndex, articles: number): Float64Array {
  return Float64Array.from({ length: articles }, (_, at) => {
    let sum = 0;
    for (let nth = starts[at] as number; nth < (starts[at + 1] as number); nth += 1) {
      const place = places[nth] as number;
      const posting = postings[place] as number;
      sum += ((weights[(terms[place] as number) & countMask] as number) * rarityOf((bounds[posting + 1] as number) - (bounds[posting] as number), articles)) ** 2;
    }
    return Math.sqrt(sum) || 1;
  });
}

function rarityOf(count: number, articles: number): number {
  return Math.log(1 + articles / count);
}
