import { createHash } from 'node:crypto';
import type { Digest } from '../../model/brands.js';
import type { SearchArticle } from '../../model/searchArticle.js';

/**
 * What a volume is kept under: the digest of all that it is made from, where the version of each article stands for its
 * body, which is not read. @param maker what else the volume depends on @returns nothing where a version is missing
 */
export function volumeKey(articles: readonly SearchArticle[], maker: string): Digest | undefined {
  const hash = createHash('sha256').update(maker);
  for (const article of articles) {
    if (article.version === undefined) return undefined;
    hash.update(JSON.stringify(article));
  }
  return hash.digest('hex') as Digest;
}
