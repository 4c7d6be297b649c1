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
  const termsOf = articles.map(({ source }) => fingerprints.get(source.path)?.terms ?? noTerms);
  const index = indexTerms(termsOf);
  // Looked up once: each article's terms are asked for to measure its vector and to find its like.
  const postings = termsOf.map((terms) => postingsOf(terms, index));
  const lengths = Float64Array.from(termsOf, (terms, at) => vectorLength(terms, postings[at] as Uint32Array, articles.length));
  const likeness = new Float64Array(articles.length);
  const shared = new Uint8Array(articles.length);
  const candidates = new Uint32Array(articles.length);
  const related = new Map<ArticleId, readonly Article[]>();
  for (const [at, article] of articles.entries()) {
    const own = postings[at] as Uint32Array;
    const terms = termsOf[at] as Uint32Array;
    let count = 0;
    for (let nth = 0; nth < terms.length; nth += 1) {
      const start = own[2 * nth] as number;
      const end = own[2 * nth + 1] as number;
      if (end - start < 2 || end - start > longestPosting) continue;
      const rarity = rarityOf(end - start, articles.length) ** 2 * weightOf(terms[nth] as number);
      for (let place = start; place < end; place += 1) {
        const other = index.articles[place] as number;
        const before = shared[other] as number;
        if (before === 0) candidates[count++] = other;
        if (before < 255) shared[other] = before + 1;
        likeness[other] = (likeness[other] as number) + rarity * weightOf(index.terms[place] as number);
      }
    }
    const same = new Set((reprints.get(article.id) ?? []).map((reprint) => reprint.article.id));
    const found: { readonly other: number; readonly score: number }[] = [];
    for (let nth = 0; nth < count; nth += 1) {
      const other = candidates[nth] as number;
      if (other !== at && (shared[other] as number) >= leastShared) {
        const score = (likeness[other] as number) / ((lengths[at] as number) * (lengths[other] as number));
        if (score >= leastLikeness && !same.has((articles[other] as Article).id)) found.push({ other, score });
      }
      likeness[other] = 0;
      shared[other] = 0;
    }
    found.sort((one, two) => two.score - one.score || one.other - two.other);
    if (found.length > 0)
      related.set(
        article.id,
        found.slice(0, mostRelated).map(({ other }) => articles[other] as Article),
      );
  }
  return related;
}

/** Start and end of the posting of each term. */
function postingsOf(terms: Uint32Array, index: TermIndex): Uint32Array {
  const places = new Uint32Array(2 * terms.length);
  terms.forEach((term, nth) => {
    const { start, end } = index.postingOf(term);
    places[2 * nth] = start;
    places[2 * nth + 1] = end;
  });
  return places;
}

function vectorLength(terms: Uint32Array, postings: Uint32Array, articles: number): number {
  let sum = 0;
  for (let nth = 0; nth < terms.length; nth += 1)
    sum += (weightOf(terms[nth] as number) * rarityOf((postings[2 * nth + 1] as number) - (postings[2 * nth] as number), articles)) ** 2;
  return Math.sqrt(sum) || 1;
}

function weightOf(term: number): number {
  return weights[term & countMask] as number;
}

function rarityOf(count: number, articles: number): number {
  return Math.log(1 + articles / count);
}
