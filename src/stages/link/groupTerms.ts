import type { Article } from '../../model/article.js';
import type { Authority } from '../../model/authority.js';
import { digestOf } from '../../model/digestOf.js';
import type { Term } from '../../model/site.js';
import { slugOf } from '../../model/slugOf.js';
import { termKey } from '../../model/termKey.js';

/** What a spelling is a spelling of. */
export interface TermIdentity {
  /** The same for all spellings of one name. */
  readonly key: string;
  /** Whom the authority file calls so. */
  readonly authority?: Authority | undefined;
}

export interface TermKind {
  readonly folder: string;
  readonly namesOf: (article: Article) => readonly string[];
  readonly identityOf: (name: string) => TermIdentity;
}

interface Group extends TermIdentity {
  readonly spellings: Map<string, number>;
  readonly articles: Article[];
}

/**
 * Articles by name, whatever it is spelled like; shown as the authority file has it, else as most articles do, in the order in which it is spoken and in
 * small letters where any has it so. Sorted by key, so that addresses do not depend on the order of the articles, nor on how often a name is spelled one way.
 * `folders` has them by the key of each spelling.
 */
export function groupTerms(articles: readonly Article[], { folder, namesOf, identityOf }: TermKind): { terms: Term[]; folders: ReadonlyMap<string, string> } {
  const groups = new Map<string, Group>();
  const groupOf = new Map<string, Group>();
  const find = (name: string): Group => {
    let group = groupOf.get(name);
    if (group !== undefined) return group;
    const identity = identityOf(name);
    group = groups.get(identity.key);
    if (group === undefined) groups.set(identity.key, (group = { ...identity, spellings: new Map(), articles: [] }));
    groupOf.set(name, group);
    return group;
  };
  for (const article of articles) {
    for (const name of namesOf(article)) {
      const group = find(name);
      if (group.articles.at(-1) === article) continue;
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
      for (const spelling of group.spellings.keys()) folders.set(termKey(spelling), `${folder}/${own}`);
      const name = group.authority?.name ?? best(group.spellings);
      return {
        name,
        folder: `${folder}/${own}`,
        articles: group.articles,
        variants: others(name, [...(group.authority?.variants ?? []), ...[...group.spellings.keys()].sort()]),
        ...(group.authority === undefined ? {} : { authority: group.authority }),
      };
    });
  return { terms, folders };
}

/** The commonest of the spellings that are best to be read. */
function best(spellings: ReadonlyMap<string, number>): string {
  const rank = (name: string): number => (name.includes(',') ? 2 : 0) + (/\p{Ll}/u.test(name) || !/\p{Lu}{4}/u.test(name) ? 0 : 1);
  const [first = ''] = [...spellings].sort(([a, timesA], [b, timesB]) => rank(a) - rank(b) || timesB - timesA || (a < b ? -1 : 1)).map(([name]) => name);
  return first;
}

/** Those that differ from the name, and from each other, in more than case. */
function others(name: string, names: readonly string[]): string[] {
  const seen = new Set([termKey(name)]);
  return names.filter((each) => {
    const isNew = !seen.has(termKey(each));
    seen.add(termKey(each));
    return isNew;
  });
}
