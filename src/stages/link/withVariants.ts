import type { Article } from '../../model/article.js';
import type { Term } from '../../model/site.js';
import { termKey } from '../../model/termKey.js';

/** Topics with the other names that texts give them: an abbreviation and the words it stands for are variants of each other. */
export function withVariants(topics: readonly Term[], articles: readonly Article[]): readonly Term[] {
  const variants = new Map<string, Set<string>>();
  const add = (name: string, other: string): void => {
    const key = termKey(name);
    const known = variants.get(key);
    if (known === undefined) variants.set(key, new Set([other]));
    else known.add(other);
  };
  for (const { short, long } of articles.flatMap((article) => article.acronyms)) {
    add(short, long);
    add(long, short);
  }
  if (variants.size === 0) return topics;
  return topics.map((topic) => ({ ...topic, variants: [...(variants.get(termKey(topic.name)) ?? [])].sort() }));
}
