import type { Article } from '../../model/article.js';
import { issueKey, issueLabel } from '../../model/issue.js';
import type { Issue } from '../../model/site.js';
import { slugOf } from '../../model/slugOf.js';
import { comparePaths } from './comparePaths.js';
import { issueDate } from './issueDate.js';

/** The issues that the archive holds, labelled in the language of the words, by publication, year, volume and number; who refers to them is not known yet. */
export function groupIssues(articles: readonly Article[], words?: Parameters<typeof issueLabel>[1]): Issue[] {
  const groups = new Map<string, Article[]>();
  for (const article of articles) {
    if (article.issue === undefined) continue;
    const key = issueKey(article.issue);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [article]);
    else group.push(article);
  }
  const taken = new Set<string>();
  return [...groups]
    .flatMap(([, group]) => {
      // One article may name both numbers of a double one, and another the first.
      const ref = group.find(({ issue }) => issue?.through !== undefined)?.issue ?? group[0]?.issue;
      return ref === undefined ? [] : [{ ref, group: inOrderOfContents(group) }];
    })
    .sort(
      (a, b) =>
        compare(a.ref.publication ?? '', b.ref.publication ?? '') ||
        (a.ref.year ?? 0) - (b.ref.year ?? 0) ||
        (a.ref.volume ?? 0) - (b.ref.volume ?? 0) ||
        a.ref.number - b.ref.number,
    )
    .map(({ ref, group }): Issue => {
      const slug = slugOf(
        [ref.publication, ref.year, ref.volume === undefined ? undefined : `vol-${ref.volume}`, ref.number, ref.through].filter((part) => part !== undefined).join('-'),
      );
      // A lone number could be taken for a folder of the calendar by a host that drops endings.
      const named = /^\d+$/.test(slug) ? `no-${slug}` : slug;
      const own = taken.has(named) ? `${named}-x${taken.size}` : named;
      taken.add(own);
      const date = issueDate(ref, group);
      return { ref, label: issueLabel(ref, words), folder: `issues/${own}`, articles: group, ...(date === undefined ? {} : { date }), citedBy: [] };
    });
}

/** By page (`A2` before `A10` before `B1`); those of which no page is known come last, by source path. */
function inOrderOfContents(articles: readonly Article[]): Article[] {
  const keyOf = ({ page }: Article): readonly [part: string, number: number] => {
    const [, part, digits] = page === undefined ? [] : (/^\W*(\p{L}{0,3})\W?(\d{1,5})/u.exec(page) ?? []);
    return digits === undefined ? ['\uFFFF', 0] : [part ?? '', Number(digits)];
  };
  return articles
    .map((article) => ({ article, key: keyOf(article) }))
    .sort((a, b) => compare(a.key[0], b.key[0]) || a.key[1] - b.key[1] || comparePaths(a.article.source.path, b.article.source.path))
    .map(({ article }) => article);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
