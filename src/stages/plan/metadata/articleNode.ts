import type { Article } from '../../../model/article.js';
import type { BibliographicRecord } from '../../../model/bibliographicRecord.js';
import { licenceOf } from '../../../model/licence.js';
import { hrefOf, listUrl, wholeAddress } from '../address.js';
import { authorTerm } from '../authorTerm.js';
import type { PlanContext } from '../planContext.js';
import { issueNode } from './issueNode.js';
import type { JsonLd } from './jsonLdText.js';
import { statedDate } from './statedDate.js';
import { termId } from './termId.js';

/** What goes into it besides the article itself. */
interface Described {
  readonly record: BibliographicRecord;
  /** Whole address of its first picture. */
  readonly picture: string | undefined;
  /** The way from its page to the site's root. */
  readonly root: string;
}

/**
 * An article as schema.org's NewsArticle. It says no more than the page: no description but a printed deck, no publisher
 * that nobody names, no day where only the month is known. That a name is a person's is said where its parts tell it.
 */
export function articleNode(article: Article, { record, picture, root }: Described, context: PlanContext): JsonLd {
  const { site, settings, language } = context;
  const { published, section, topics } = article;
  const licence = licenceOf(settings.licence);
  const issue = site.issueOf.get(article.id);
  const stated = published === undefined ? {} : statedDate(published);
  const authorNode = (name: string, isPerson: boolean): JsonLd => {
    const term = authorTerm(name, context);
    if (term === undefined) return { name };
    const url = listUrl(term.folder);
    return {
      ...(isPerson || term.authority !== undefined ? { '@type': 'Person', '@id': termId(term, root, context) } : {}),
      name,
      url: settings.url === undefined ? hrefOf(root, url) : wholeAddress(settings.url, url),
    };
  };
  return {
    '@type': 'NewsArticle',
    headline: article.headline,
    alternativeHeadline: article.deck,
    author: article.bylines.map(({ name }, index) => authorNode(name, record.authors[index] !== undefined && 'family' in record.authors[index])),
    datePublished: stated.exact,
    temporalCoverage: stated.between,
    dateline: article.dateline?.place,
    articleSection: section,
    keywords: topics.length === 0 ? undefined : topics,
    inLanguage: article.language,
    wordCount: article.wordCount,
    pagination: record.pages,
    image: picture,
    url: record.url,
    isPartOf: issue === undefined ? { '@type': 'WebSite', name: settings.name, inLanguage: language, url: settings.url } : issueNode(issue, { root, isDated: false }, context),
    license: licence?.url ?? licence?.name,
    copyrightNotice: settings.rights,
  };
}
