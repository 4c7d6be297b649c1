/** What the rules read in the whole archive, counted in one walk over its articles. */
import type { Article } from '../../../model/article.js';
import type { EvidenceSource } from '../../../model/date.js';
import type { RuleName } from '../../../model/ruleCatalogue.js';

export interface ArchiveAccount {
  readonly articles: number;
  readonly words: number;
  readonly languages: ReadonlyMap<string, number>;
  readonly headlinesMade: number;
  readonly datesStated: number;
  readonly datesInferred: number;
  /** Dated articles by where their dates come from. */
  readonly datesFrom: ReadonlyMap<EvidenceSource, number>;
  readonly withByline: number;
  /** Passages left out, by rule. */
  readonly removed: ReadonlyMap<RuleName, number>;
}

/** Rules that take marks which the page draws itself or cannot carry: nothing that a reader would miss. */
const unseen: ReadonlySet<RuleName> = new Set(['list-marker', 'quote-marker', 'character-reference', 'control-characters']);

export function archiveAccount(articles: readonly Article[]): ArchiveAccount {
  const languages = new Map<string, number>();
  const datesFrom = new Map<EvidenceSource, number>();
  const removed = new Map<RuleName, number>();
  const account = { articles: articles.length, words: 0, headlinesMade: 0, datesStated: 0, datesInferred: 0, withByline: 0 };
  for (const article of articles) {
    account.words += article.wordCount;
    if (article.headlineIsMade) account.headlinesMade += 1;
    if (article.bylines.length > 0) account.withByline += 1;
    add(languages, article.language);
    const { published } = article;
    if (published !== undefined) {
      if (published.inferredFrom === undefined) account.datesStated += 1;
      else account.datesInferred += 1;
      add(datesFrom, published.evidence.source);
    }
    for (const { rule } of article.removed) if (!unseen.has(rule)) add(removed, rule);
  }
  return { ...account, languages: inOrder(languages), datesFrom: inOrder(datesFrom), removed: inOrder(removed) };
}

function add<K>(counts: Map<K, number>, key: K): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The most frequent first. */
function inOrder<K extends string>(counts: ReadonlyMap<K, number>): ReadonlyMap<K, number> {
  return new Map([...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)));
}
