import type { Article } from '../../model/article.js';
import { digestOf } from '../../model/digestOf.js';
import type { Term } from '../../model/site.js';
import { slugOf } from '../../model/slugOf.js';
import { termKey } from '../../model/termKey.js';

/**
 * Articles by name. Spellings that differ in case alone are one name, shown as most articles have it.
 * Sorted by key, so that the addresses of names with the same slug do not depend on the order of the articles.
 */
export function groupTerms(
  articles: readonly Article[],
  folder: string,
  namesOf: (article: Article) => readonly string[],
): { terms: Term[]; folders: ReadonlyMap<string, string> } {
  const groups = new Map<string, { spellings: Map<string, number>; articles: Article[] }>();
  for (const article of articles) {
    const seen = new Set<string>();
    for (const name of namesOf(article)) {
      const key = termKey(name);
      if (seen.has(key)) continue;
      seen.add(key);
      let group = groups.get(key);
      if (group === undefined) groups.set(key, (group = { spellings: new Map(), articles: [] }));
      group.spellings.set(name, (group.spellings.get(name) ?? 0) + 1);
      group.articles.push(article);
    }
  }
  const folders = new Map<string, string>();
  const taken = new Set<string>();
  const terms = [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, group]): Term => {
      const mark = digestOf(key).slice(0, 8);
      const slug = slugOf(key) || mark;
      const own = taken.has(slug) ? `${slug}-${mark}` : slug;
      taken.add(own);
      folders.set(key, `${folder}/${own}`);
      return { name: commonest(group.spellings), folder: `${folder}/${own}`, articles: group.articles, variants: [] };
    });
  return { terms, folders };
}

function commonest(spellings: ReadonlyMap<string, number>): string {
  let best = '';
  let most = 0;
  for (const [spelling, count] of spellings) {
    if (count > most || (count === most && spelling < best)) {
      best = spelling;
      most = count;
    }
  }
  return best;
}
