/** Dates for the articles that state none, from their clues and from what the rest of the archive states. */
import { dirname } from 'node:path/posix';
import type { Article, IssueRef } from '../../model/article.js';
import { daysBetween } from '../../model/daysBetween.js';
import { issueKey } from '../../model/issue.js';
import type { Settings } from '../../model/settings.js';
import type { DatedIssue, IssuesBeside } from './betweenIssues.js';
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
  const datedIssues = groupIssues(articles).flatMap(({ ref, date }): DatedIssue[] => (date === undefined ? [] : [{ ref, earliest: date.earliest, latest: date.latest }]));
  const issues = new Map(datedIssues.map((issue) => [issueKey(issue.ref), issue] as const));
  const issuesBeside = besideIn(datedIssues);
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
    return { issueDate: (ref) => issues.get(issueKey(ref)), issuesBeside, folderSpan: isClose ? { earliest: folder.earliest, latest: folder.latest } : undefined };
  };
}

/** Finds the nearest issues of the same publication, year and volume; `issues` are in the order of `groupIssues`. */
function besideIn(issues: readonly DatedIssue[]): (ref: IssueRef) => IssuesBeside {
  const series = new Map<string, DatedIssue[]>();
  for (const issue of issues) {
    const key = issueKey({ ...issue.ref, number: 0 });
    const members = series.get(key);
    if (members === undefined) series.set(key, [issue]);
    else members.push(issue);
  }
  return (ref) => {
    const members = series.get(issueKey({ ...ref, number: 0 })) ?? [];
    let [low, high] = [0, members.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((members[middle]?.ref.number ?? 0) < ref.number) low = middle + 1;
      else high = middle;
    }
    const [before, after] = [members[low - 1], members[low]];
    return { ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  };
}
