import type { Article } from '../../model/article.js';
import { digestOf } from '../../model/digestOf.js';
import type { Site } from '../../model/site.js';
import { termKey } from '../../model/termKey.js';

/** Bits enough that no two of a million articles share a key: 96. */
const keyLength = 24;

/**
 * Answers for each article with a key of all that any page can show of it: what was read from its file, and what the rest
 * of the archive makes of that (address, inferred date, issue, section). Articles with the same key look the same everywhere.
 */
export function entryKeys(site: Site): (article: Article) => string {
  const keys = new WeakMap<Article, string>();
  return (article) => {
    let key = keys.get(article);
    if (key === undefined) {
      const { id, version, published, section } = article;
      const issue = site.issueOf.get(id);
      key = digestOf(
        JSON.stringify([
          version,
          id,
          site.urls.get(id),
          published?.evidence.source,
          published?.edtf,
          published?.inferredFrom,
          issue?.label,
          issue?.folder,
          section === undefined ? '' : site.termFolders.section.get(termKey(section)),
        ]),
      ).slice(0, keyLength);
      keys.set(article, key);
    }
    return key;
  };
}
