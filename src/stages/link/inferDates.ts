/** Dates for the articles that state none, from their clues and from what the rest of the archive states. */
import { dirname } from 'node:path/posix';
import type { Article } from '../../model/article.js';
import { daysBetween } from '../../model/daysBetween.js';
import { issueKey } from '../../model/issue.js';
import type { Settings } from '../../model/settings.js';
import { groupIssues } from './groupIssues.js';
import { type Inference, inferDate, type Span, type Surroundings } from './inferDate.js';

/** A folder tells a date where at least so many of its files state one, half of them do, and all within so many days. */
const fewestDated = 3;
const longestSpan = 45;

export interface InferredDates {
  readonly articles: readonly Article[];
  readonly inferences: ReadonlyMap<Article['id'], Inference>;
}

export function inferDates(articles: readonly Article[], settings: Settings): InferredDates {
  const inferences = new Map<Article['id'], Inference>();
  if (articles.every((article) => article.published !== undefined)) return { articles, inferences };
  const around = surroundings(articles);
  const dated = articles.map((article) => {
    if (article.published !== undefined) return article;
    const inference = inferDate(article, around(article), settings);
    inferences.set(article.id, inference);
    const { statement } = inference;
    return statement === undefined ? article : { ...article, published: statement, dateClaims: [statement, ...article.dateClaims] };
  });
  return { articles: dated, inferences };
}

function surroundings(articles: readonly Article[]): (article: Article) => Surroundings {
  const issues = new Map(groupIssues(articles).flatMap((issue) => (issue.date === undefined ? [] : [[issueKey(issue.ref), issue.date] as const])));
  const folders = new Map<string, { dated: number; all: number; earliest: Span['earliest']; latest: Span['latest'] }>();
  for (const { source, published } of articles) {
    const folder = dirname(source.path);
    if (folder === '.') continue;
    const known = folders.get(folder);
    if (known === undefined) {
      folders.set(folder, {
        dated: published === undefined ? 0 : 1,
        all: 1,
        earliest: (published?.earliest ?? '9999-12-31') as Span['earliest'],
        latest: (published?.latest ?? '0001-01-01') as Span['latest'],
      });
      continue;
    }
    known.all += 1;
    if (published === undefined) continue;
    known.dated += 1;
    if (published.earliest < known.earliest) known.earliest = published.earliest;
    if (published.latest > known.latest) known.latest = published.latest;
  }
  return (article) => {
    const folder = folders.get(dirname(article.source.path));
    const isClose = folder !== undefined && folder.dated >= fewestDated && folder.dated * 2 >= folder.all && daysBetween(folder.earliest, folder.latest) <= longestSpan;
    return { issueDate: (ref) => issues.get(issueKey(ref)), folderSpan: isClose ? { earliest: folder.earliest, latest: folder.latest } : undefined };
  };
}
