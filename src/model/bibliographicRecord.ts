/**
 * What a reference manager would store of an article: one plain record from which citations, downloads and the metadata
 * of a page's head are all written, so that they cannot disagree.
 */
import type { Article, IssueRef } from './article.js';
import { type BibliographicDate, bibliographicDate } from './bibliographicDate.js';
import { issueNumber } from './issue.js';
import { type PersonName, personName } from './personName.js';
import type { Settings } from './settings.js';

export interface BibliographicRecord {
  readonly id: string;
  readonly title: string;
  /** The source has no headline: the title is made of the opening words. */
  readonly isTitleMade: boolean;
  /** In the order of the byline; empty where nobody is named. */
  readonly authors: readonly PersonName[];
  /** The periodical that it appeared in; the archive where none is known. */
  readonly container: string;
  /** Abbreviation of the periodical, where it has one besides its name. */
  readonly containerShort?: string;
  /** Name of the archive. */
  readonly archive: string;
  /** Absent for an undated article. */
  readonly date?: BibliographicDate;
  readonly volume?: string;
  readonly issue?: string;
  readonly pages?: string;
  readonly section?: string;
  readonly language: string;
  /** Address in full, where the owner told the archive's own. */
  readonly url?: string;
}

/** `issue` is the issue that the article was put in, which may know more than the article. */
export function bibliographicRecord(
  article: Pick<Article, 'id' | 'headline' | 'headlineIsMade' | 'bylines' | 'published' | 'issue' | 'section' | 'language' | 'page'>,
  at: { readonly issue?: IssueRef | undefined; readonly url?: string | undefined },
  settings: Pick<Settings, 'name' | 'publications'>,
): BibliographicRecord {
  const issue = at.issue ?? article.issue;
  const publication = issue?.publication;
  const name = settings.publications.find((each) => each.abbreviation === publication)?.name;
  const container = name ?? publication ?? settings.name;
  return {
    id: article.id,
    title: article.headline,
    isTitleMade: article.headlineIsMade,
    authors: article.bylines.map((byline) => personName(byline.name, article.language)),
    container,
    ...(publication === undefined || publication === container ? {} : { containerShort: publication }),
    archive: settings.name,
    ...(article.published === undefined ? {} : { date: bibliographicDate(article.published) }),
    ...(issue?.volume === undefined ? {} : { volume: String(issue.volume) }),
    ...(issue === undefined ? {} : { issue: issueNumber(issue) }),
    ...(article.page === undefined ? {} : { pages: article.page }),
    ...(article.section === undefined ? {} : { section: article.section }),
    language: article.language,
    ...(at.url === undefined ? {} : { url: at.url }),
  };
}
