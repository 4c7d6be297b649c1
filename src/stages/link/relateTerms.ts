/**
 * Which of many articles are about the same things: the cosine of their vectors of terms, each weighted by how often it
 * comes and how rare it is in the archive (tf-idf; G. Salton, C. Buckley, "Term-weighting approaches in automatic text
 * retrieval", 1988). Candidates come from the postings of an article's rare terms, which are bounded, so that the work
 * grows with the archive and not with its square. Numbers in and numbers out, so that it can run anywhere.
 */
import { BestOfEach } from './BestOfEach.js';
import { indexTerms, type TermIndex } from './indexTerms.js';

/** Of articles by their numbers. */
export interface TermColumns {
  /** The terms of all, one article after the other; see `Fingerprint.terms`. */
  readonly terms: Uint32Array;
  /** Where the terms of each begin; one number more than there are articles. */
  readonly starts: Uint32Array;
  /** Other printings of an article's text, which are not related to it. */
  readonly same: ReadonlyMap<number, readonly number[]>;
}

/** The related articles of each, the most alike first, one article after the other. */
export interface RelatedColumns {
  readonly others: Uint32Array;
  readonly starts: Uint32Array;
}

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

/** Of two articles that are equally alike, the one with the lower number comes first. */
export function relateTerms({ terms, starts: bounds, same }: TermColumns): RelatedColumns {
  const articles = bounds.length - 1;
  const best = compare(indexTerms({ terms, starts: bounds }), articles, same);
  const starts = new Uint32Array(articles + 1);
  for (let at = 0; at < articles; at += 1) starts[at + 1] = (starts[at] as number) + best.of(at).length;
  const others = new Uint32Array(starts[articles] as number);
  for (let at = 0; at < articles; at += 1) others.set(best.of(at), starts[at]);
  return { others, starts };
}

function compare(index: TermIndex, articles: number, same: TermColumns['same']): BestOfEach {
  const { starts, places, postings, bounds } = index;
  const lengths = vectorLengths(index, articles);
  const termWeights = Float64Array.from(index.terms, (term) => weights[term & countMask] as number);
  const likeness = new Float64Array(articles);
  const shared = new Uint8Array(articles);
  const candidates = new Uint32Array(articles);
  const best = new BestOfEach(articles, mostRelated);
  for (let at = 0; at < articles; at += 1) {
    let count = 0;
    const end = starts[at + 1] as number;
    for (let nth = starts[at] as number; nth < end; nth += 1) {
      const own = places[nth] as number;
      const posting = postings[own] as number;
      const last = bounds[posting + 1] as number;
      const size = last - (bounds[posting] as number);
      if (size < 2 || size > longestPosting) continue;
      const weight = rarityOf(size, articles) ** 2 * (termWeights[own] as number);
      // Each pair once: a posting is in the order of the articles.
      for (let place = own + 1; place < last; place += 1) {
        const other = index.articles[place] as number;
        const before = shared[other] as number;
        if (before === 0) candidates[count++] = other;
        if (before < 255) shared[other] = before + 1;
        likeness[other] = (likeness[other] as number) + weight * (termWeights[place] as number);
      }
    }
    const printings = same.get(at);
    for (let nth = 0; nth < count; nth += 1) {
      const other = candidates[nth] as number;
      if ((shared[other] as number) >= leastShared) {
        const score = (likeness[other] as number) / ((lengths[at] as number) * (lengths[other] as number));
        if (score >= leastLikeness && printings?.includes(other) !== true) {
          best.offer(at, other, score);
          best.offer(other, at, score);
        }
      }
      likeness[other] = 0;
      shared[other] = 0;
    }
  }
  return best;
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
