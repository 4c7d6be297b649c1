import type { Article } from '../model/article.js';
import type { RuleName } from '../model/ruleCatalogue.js';

export interface RemovedLine {
  readonly text: string;
  readonly rule: RuleName;
  /** Articles that it is removed from. */
  readonly count: number;
}

/** Longest line that is told in full, in UTF-16 units. */
const longest = 120;

/** What is left out of the pages, each text once with how many articles it is left out of; the commonest first. */
export function removedLines(articles: readonly Article[]): readonly RemovedLine[] {
  const lines = new Map<string, { text: string; rule: RuleName; count: number }>();
  for (const { removed } of articles) {
    const seen = new Set<string>();
    for (const { text, rule } of removed) {
      const key = `${rule} ${text}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const known = lines.get(key);
      if (known === undefined) lines.set(key, { text: text.length > longest ? `${text.slice(0, longest)}…` : text, rule, count: 1 });
      else known.count += 1;
    }
  }
  return [...lines.values()].sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) || (a.text < b.text ? -1 : 1));
}
