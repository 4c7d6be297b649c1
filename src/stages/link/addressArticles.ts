import type { Article } from '../../model/article.js';
import type { ArticleId, UrlPath } from '../../model/brands.js';

/**
 * The address of every article: its date as far as it is known, then its slug. Unique after case folding and Unicode
 * normalisation; where two want the same, the first by source path has it and the others add six digits of their id.
 */
export function addressArticles(articles: readonly Article[]): ReadonlyMap<ArticleId, UrlPath> {
  const urls = new Map<ArticleId, UrlPath>();
  const taken = new Set<string>();
  const bySource = [...articles].sort((a, b) => (a.source.path < b.source.path ? -1 : 1));
  for (const article of bySource) {
    const folder = dateFolder(article);
    // Two digits are the folder of a month or a day; hosts that drop the ending could not tell them apart.
    const slug = /^\d{1,4}$/.test(article.slug) ? `${article.slug}-${article.id.slice(0, 6)}` : article.slug;
    const candidates = [slug, `${slug}-${article.id.slice(0, 6)}`, `${slug}-${article.id}`, article.id];
    const claims = (name: string): boolean => taken.size < taken.add(key(`${folder}/${name}`)).size;
    const free = candidates.find(claims) ?? article.id;
    urls.set(article.id, `${folder}/${free}.html` as UrlPath);
  }
  return urls;
}

function key(address: string): string {
  return address.normalize('NFKC').toLowerCase();
}

function dateFolder(article: Article): string {
  const date = article.published;
  if (date === undefined) return 'undated';
  const [year = '', month = '', day = ''] = date.earliest.split('-');
  if (date.earliest === date.latest) return `${year}/${month}/${day}`;
  return date.earliest.slice(0, 7) === date.latest.slice(0, 7) ? `${year}/${month}` : year;
}
