/**
 * The articles found, in the order the reader asked for, one after the other as they are needed.
 */
import type { TermAnswer } from './askIndex.js';
import { leadingCount } from './leadingCount.js';
import { mergeByDate, undated } from './mergeByDate.js';
import type { OpenIndex } from './openIndexes.js';
import type { PagefindData, PagefindResult } from './pagefindTypes.js';
import { rankHits } from './rankHits.js';
import type { Order } from './searchState.js';

export interface IndexAnswer {
  readonly index: OpenIndex;
  readonly terms: readonly TermAnswer[];
}

export interface Hit {
  readonly language: string;
  readonly id: string;
  /** One for each term that was found in the article; at least one. */
  readonly results: readonly PagefindResult[];
  /** Loaded once. */
  readonly data: () => Promise<PagefindData | null>;
}

export interface OrderedHits {
  readonly total: number;
  readonly hits: AsyncIterator<Hit, void, undefined>;
}

export async function orderHits(answers: readonly IndexAnswer[], pages: number, order: Order): Promise<OrderedHits> {
  const ranked = rankHits(
    answers.map(({ terms }) => terms),
    pages,
  ).map(({ index, id }) => ({ index, hit: makeHit(answers[index], id) }));
  if (order === 'relevance') return { total: ranked.length, hits: oneByOne(ranked.map(({ hit }) => hit)) };

  const lists = await Promise.all(
    answers.map(async (answer, place) => {
      const places = await placesByDate(answer.index);
      const rankOf = (hit: Hit): number => places.get(hit.id) ?? Number.MAX_SAFE_INTEGER;
      const newest = ranked
        .filter(({ index }) => index === place)
        .map(({ hit }) => hit)
        .sort((a, b) => rankOf(a) - rankOf(b));
      if (order === 'newest') return newest;
      const oldest = newest.reverse();
      const undatedCount = await leadingCount(oldest, async (hit) => (await dateOf(hit)) === undated);
      return [...oldest.slice(undatedCount), ...oldest.slice(0, undatedCount)];
    }),
  );
  return { total: ranked.length, hits: mergeByDate(lists, order, dateOf) };
}

function makeHit(answer: IndexAnswer | undefined, id: string): Hit {
  const results = (answer?.terms ?? []).flatMap((term) => term.results.get(id) ?? []);
  let data: Promise<PagefindData | null> | undefined;
  return {
    language: answer?.index.language ?? '',
    id,
    results,
    data: () => (data ??= results[0]?.data() ?? Promise.resolve(null)),
  };
}

/** Several lists of hits, one for each word, cannot be merged without a common order: so ask for the order of all articles. */
function placesByDate(index: OpenIndex): Promise<ReadonlyMap<string, number>> {
  index.byDate ??= index.pagefind.search(null, { sort: { date: 'desc' } }).then(({ results }) => new Map(results.map(({ id }, place) => [id, place])));
  return index.byDate;
}

async function dateOf(hit: Hit): Promise<string> {
  return (await hit.data())?.meta['sort-date'] ?? undated;
}

async function* oneByOne(hits: readonly Hit[]): AsyncGenerator<Hit, void, undefined> {
  yield* hits;
}
