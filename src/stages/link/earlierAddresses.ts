import type { Article } from '../../model/article.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { EarlierAddress } from '../../model/earlierAddress.js';
import { readEarlierAddress } from './readEarlierAddress.js';

/** The addresses that articles had before, by source path, each of an article once. What no page can stand at is reported. */
export function earlierAddresses(articles: readonly Article[], siteUrl: string | undefined): Outcome<readonly EarlierAddress[]> {
  const addresses: EarlierAddress[] = [];
  const diagnostics: Diagnostic[] = [];
  const having = articles.filter(({ aliases }) => aliases.length > 0).sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  for (const article of having) {
    const { path } = article.source;
    const own = new Set<string>();
    for (const written of article.aliases) {
      const read = readEarlierAddress(written, siteUrl);
      if (read === undefined) continue;
      if (read.kind === 'query') diagnostics.push(diagnose('alias/query', { path }, { address: written }));
      else if (read.kind === 'refused') diagnostics.push(diagnose('alias/refused', { path }, { address: written, reason: read.reason }));
      else if (own.size < own.add(read.url).size) addresses.push({ written, url: read.url, article });
    }
  }
  return { value: addresses, diagnostics };
}
