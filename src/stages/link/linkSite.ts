/** The one barrier: puts all articles together. Needs every article's metadata and never a body. The order of its input is irrelevant. */
import type { Article } from '../../model/article.js';
import type { Authority } from '../../model/authority.js';
import type { SourcePath } from '../../model/brands.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { Fingerprints } from '../../model/fingerprint.js';
import { issueKey } from '../../model/issue.js';
import { messagesFor } from '../../model/messages/messagesFor.js';
import type { Settings } from '../../model/settings.js';
import type { Site } from '../../model/site.js';
import { termKey } from '../../model/termKey.js';
import { yearKnown } from '../../model/yearKnown.js';
import { addressArticles } from './addressArticles.js';
import { authorIdentity } from './authorIdentity.js';
import { distinctIds } from './distinctIds.js';
import { earlierAddresses } from './earlierAddresses.js';
import { findRelated, type Related, type RelateInput } from './findRelated.js';
import { findReprints } from './findReprints.js';
import { groupAuthorities } from './groupAuthorities.js';
import { groupByDate } from './groupByDate.js';
import { groupIssues } from './groupIssues.js';
import { groupTerms } from './groupTerms.js';
import { inferDates } from './inferDates.js';
import { inOrderOfTime } from './inOrderOfTime.js';
import { resolveSlots } from './resolveSlots.js';
import { withVariants } from './withVariants.js';

export interface LinkInput {
  readonly articles: readonly Article[];
  readonly fingerprints?: Fingerprints;
  /** Pictures in the content folder, and files in public/ by their address. */
  readonly images: ReadonlySet<SourcePath>;
  readonly publicFiles: ReadonlySet<string>;
  readonly settings: Settings;
  /** Those that `Article.mentions` counts. */
  readonly authorities?: readonly Authority[];
  /** `findRelated`, or another way to it. */
  readonly relate?: (...input: RelateInput) => Related;
}

export function linkSite(input: LinkInput): Outcome<Site> {
  const fingerprints = input.fingerprints ?? new Map();
  const diagnostics: Diagnostic[] = [];
  const articles = inOrderOfTime(inferDates(distinctIds(input.articles), input.settings).articles);
  const undatedFrom = articles.findIndex((article) => article.published === undefined);
  const dated = undatedFrom < 0 ? articles.length : undatedFrom;
  const reprints = findReprints(articles, fingerprints);
  // Early, since it takes longest and may be under way while the rest is done.
  const related = (input.relate ?? findRelated)(articles, fingerprints, reprints.value);
  const urls = addressArticles(articles);
  const newestFirst = [...articles.slice(0, dated).reverse(), ...articles.slice(dated)];
  // Names that differ only in case are one.
  const identityOf = (name: string) => ({ key: termKey(name) });
  const sections = groupTerms(newestFirst, { folder: 'sections', namesOf: ({ section }) => (section === undefined ? [] : [section]), identityOf });
  const topics = groupTerms(newestFirst, { folder: 'topics', namesOf: (article) => article.topics, identityOf });
  const people = (input.authorities ?? []).filter(({ kind }) => kind === 'person');
  const authors = groupTerms(newestFirst, { folder: 'authors', namesOf: ({ bylines }) => bylines.map(({ name }) => name), identityOf: authorIdentity(people) });
  const authorityTerms = groupAuthorities(newestFirst, input.authorities ?? []);
  const issuesHeld = groupIssues(articles, messagesFor(input.settings.language).words);
  const termFolders = { section: sections.folders, topic: topics.folders, author: authors.folders };
  const earlier = earlierAddresses(articles, input.settings.url);
  if (input.settings.redirects !== 'none') diagnostics.push(...earlier.diagnostics);
  const slots = resolveSlots({ ...input, articles, urls, earlier: earlier.value, issues: issuesHeld, termFolders });
  diagnostics.push(...slots.diagnostics);
  diagnostics.push(...reprints.diagnostics);
  const issues = issuesHeld.map((issue) => ({ ...issue, citedBy: slots.issueCitations.get(issueKey(issue.ref)) ?? [] }));
  const issueOf = new Map(issues.flatMap((issue) => issue.articles.map((article) => [article.id, issue] as const)));
  return {
    value: {
      articles,
      dated,
      urls,
      years: groupByDate(articles.slice(0, dated)),
      withoutYear: articles.slice(0, dated).filter(({ published }) => published !== undefined && yearKnown(published) === undefined),
      undated: articles.slice(dated),
      sections: sections.terms,
      topics: withVariants(topics.terms, articles),
      authors: authors.terms,
      people: [...authorityTerms.values()].filter(({ authority }) => authority?.kind === 'person'),
      places: [...authorityTerms.values()].filter(({ authority }) => authority?.kind === 'place'),
      authorityTerms,
      issues,
      termFolders,
      issueOf,
      slotTargets: slots.targets,
      citedBy: slots.articleCitations,
      reprints: reprints.value,
      related,
      images: slots.images,
      earlier: earlier.value,
    },
    diagnostics,
  };
}
