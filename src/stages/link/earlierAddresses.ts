import type { Article } from '../../model/article.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { EarlierAddress } from '../../model/earlierAddress.js';
import { readEarlierAddress } from './readEarlierAddress.js';

/** The addresses that articles had before, each of an article once: first what any of them states, then what patterns make. What no page can stand at is reported. */
export function earlierAddresses(articles: readonly Article[], siteUrl: string | undefined): Outcome<readonly EarlierAddress[]> {
  const addresses: EarlierAddress[] = [];
  const diagnostics: Diagnostic[] = [];
  const known = new Set<string>();
  const read = (article: Article, texts: readonly string[] = []): void => {
    const { path } = article.source;
    for (const written of texts) {
      const file = readEarlierAddress(written, siteUrl);
      if (file === undefined) continue;
      if (file.kind === 'query') diagnostics.push(diagnose('alias/query', { path }, { address: written }));
      else if (file.kind === 'refused') diagnostics.push(diagnose('alias/refused', { path }, { address: written, reason: file.reason }));
      else if (known.size < known.add(`${article.id} ${file.url}`).size) addresses.push({ written, url: file.url, article });
    }
  };
  const having = articles.filter(({ aliases, patternAddresses }) => aliases.length > 0 || patternAddresses !== undefined).sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  for (const article of having) read(article, article.aliases);
  for (const article of having) read(article, article.patternAddresses);
  return { value: addresses, diagnostics };
}
