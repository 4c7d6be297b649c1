/**
 * Puts the articles that several indexes found into one order of relevance. Each word was searched by itself;
 * an article's score is the sum of `score × log(1 + pages / (1 + hits))` over its words, so that rare words count most.
 * (Pagefind's own search for several words finds only articles that have all of them.)
 */

/** What one index found for one word or phrase. */
export interface TermHits {
  /** `null`: every article was asked for. */
  readonly term: string | null;
  readonly isPhrase: boolean;
  /** Articles of this index that have it, whatever the filters. */
  readonly hits: number;
  /** Article → score, within the filters. */
  readonly scores: ReadonlyMap<string, number>;
}

export interface RankedHit {
  /** Place of the index in the input. */
  readonly index: number;
  readonly id: string;
}

/**
 * @param indexes one list for each index, all with the same terms in the same order; an empty list for an index that has not answered
 * @param pages number of articles in all indexes together
 * @returns articles that have every phrase and, without phrases, any word. Those that have all words come first
 *   (all that occur anywhere), then the rest by score.
 */
export function rankHits(indexes: readonly (readonly TermHits[])[], pages: number): RankedHit[] {
  const totals: number[] = [];
  for (const terms of indexes) for (const [place, { hits }] of terms.entries()) totals[place] = (totals[place] ?? 0) + hits;
  const weights = totals.map((hits) => Math.log(1 + pages / (1 + hits)));
  const termsFound = totals.filter((hits) => hits > 0).length;

  const ranked = indexes.flatMap((terms, index) => {
    const found = new Map<string, { score: number; matches: number }>();
    terms.forEach(({ scores }, place) => {
      for (const [id, score] of scores) {
        const sum = found.get(id) ?? { score: 0, matches: 0 };
        sum.score += score * (weights[place] ?? 0);
        sum.matches += 1;
        found.set(id, sum);
      }
    });
    const phrases = terms.filter(({ isPhrase }) => isPhrase);
    return [...found].filter(([id]) => phrases.every(({ scores }) => scores.has(id))).map(([id, { score, matches }]) => ({ index, id, score, hasAll: matches >= termsFound }));
  });
  return ranked.sort((a, b) => Number(b.hasAll) - Number(a.hasAll) || b.score - a.score).map(({ index, id }) => ({ index, id }));
}
