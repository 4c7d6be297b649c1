/** An address that an article had before it came here, and the file that has to stand there. */
import type { Article } from './article.js';
import type { UrlPath } from './brands.js';

export interface EarlierAddress {
  /** As its owner wrote it, or as a pattern of the settings makes it. */
  readonly written: string;
  /** `old/path.html`; of everything else than `.html` and `.htm` the index of a folder: `old/path/index.html`. */
  readonly url: UrlPath;
  readonly article: Article;
}
