/**
 * Which articles are in which volume. Articles stand at the first of the days that they may be of: "the 1990s" on 1 January
 * 1990, so a volume's interval may reach beyond its block. A block of time is a volume if it holds no more than the limit,
 * or is a day; a day of more, and undated articles, are halved by the bits of their ids. So an article that comes to the
 * archive changes its own volume, or cuts it in two, and no other.
 */
import type { ArticleId } from '../../model/brands.js';
import { allTime, type TimeBlock } from './timeBlocks.js';

export interface Dated {
  readonly id: ArticleId;
  readonly earliest?: number;
}

export interface VolumeCut<A> {
  readonly id: string;
  /** In the order given. */
  readonly articles: readonly A[];
}

/** @returns newest first, the undated last. */
export function cutVolumes<A extends Dated>(articles: readonly A[], limit: number): VolumeCut<A>[] {
  const dated = articles.filter(({ earliest }) => earliest !== undefined);
  const undated = articles.filter(({ earliest }) => earliest === undefined);
  return [...cutBlock(allTime, dated, limit).reverse(), ...halve('undated', undated, limit, 0)];
}

function cutBlock<A extends Dated>(block: TimeBlock, articles: readonly A[], limit: number): VolumeCut<A>[] {
  if (articles.length <= limit) return articles.length === 0 ? [] : [{ id: block.id, articles }];
  const parts = block.divide();
  if (parts.length === 0) return halve(block.id, articles, limit, 0);
  return parts.flatMap((part) => {
    const own = articles.filter(({ earliest = 0 }) => earliest >= part.from && earliest <= part.to);
    return own.length === 0 ? [] : cutBlock(part, own, limit);
  });
}

/** Bits of an id that are looked at. No archive needs more: each halves. */
const bitsOfId = 32;

function halve<A extends Dated>(id: string, articles: readonly A[], limit: number, bit: number): VolumeCut<A>[] {
  if (articles.length <= limit || bit === bitsOfId) return articles.length === 0 ? [] : [{ id, articles }];
  const has = ({ id: own }: A): number => (Number.parseInt(own.slice(0, 8), 16) >>> (bitsOfId - 1 - bit)) & 1;
  return [0, 1].flatMap((side) =>
    halve(
      `${id}${bit === 0 ? '-' : ''}${side}`,
      articles.filter((article) => has(article) === side),
      limit,
      bit + 1,
    ),
  );
}
