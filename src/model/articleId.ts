import type { ArticleId, SourcePath } from './brands.js';
import { digestOf } from './digestOf.js';

/** The identity of an article: the first 64 bits of the digest of its source path in NFC. */
export function articleId(path: SourcePath): ArticleId {
  return digestOf(path.normalize('NFC')).slice(0, 16) as ArticleId;
}
