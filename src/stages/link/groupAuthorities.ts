import type { Article } from '../../model/article.js';
import type { Authority } from '../../model/authority.js';
import { digestOf } from '../../model/digestOf.js';
import type { Term } from '../../model/site.js';
import { slugOf } from '../../model/slugOf.js';
import { termKey } from '../../model/termKey.js';

const folders = { person: 'people', place: 'places' } as const;

/**
 * Articles by the person or place that they name, by its number in the list; one that no article names is left out.
 * Namesakes get a mark of what tells them apart, so that an address does not depend on the order of the file.
 */
export function groupAuthorities(articles: readonly Article[], authorities: readonly Authority[]): ReadonlyMap<number, Term> {
  const lists = new Map<number, Article[]>();
  for (const article of articles) {
    for (const { authority } of article.mentions ?? []) {
      const list = lists.get(authority);
      if (list === undefined) lists.set(authority, [article]);
      else list.push(article);
    }
  }
  const slugs = authorities.map(({ kind, name }) => `${folders[kind]}/${slugOf(termKey(name)) || digestOf(termKey(name)).slice(0, 8)}`);
  const times = new Map<string, number>();
  for (const slug of slugs) times.set(slug, (times.get(slug) ?? 0) + 1);
  const terms = new Map<number, Term>();
  const taken = new Set<string>();
  authorities.forEach((authority, number) => {
    const list = lists.get(number);
    if (list === undefined) return;
    const slug = slugs[number] ?? '';
    let folder = times.get(slug) === 1 ? slug : `${slug}-${digestOf(JSON.stringify([authority.name, authority.dates, authority.identifiers])).slice(0, 8)}`;
    // A namesake's address with its mark may be another's name.
    while (taken.has(folder)) folder += '-x';
    taken.add(folder);
    terms.set(number, { name: authority.name, folder, articles: list, variants: authority.variants, authority });
  });
  return terms;
}
