import type { Article } from '../../../model/article.js';
import type { BibliographicRecord } from '../../../model/bibliographicRecord.js';
import { licenceOf } from '../../../model/licence.js';
import type { MetadataView } from '../../../model/views.js';
import { wholeAddress } from '../address.js';
import type { PlanContext } from '../planContext.js';
import { articleNode } from './articleNode.js';
import type { PageMatter } from './pageMatter.js';
import { printedName } from './printedName.js';
import { statedDate } from './statedDate.js';

/** What an article's head tells: OpenGraph to networks, Highwire tags to scholarly search, Dublin Core to reference managers, schema.org to search engines. */
export function articleMatter(article: Article, { record, root }: { readonly record: BibliographicRecord; readonly root: string }, context: PlanContext): PageMatter {
  const picture = pictureOf(article, context);
  return {
    type: 'article',
    metadata: told([...openGraph(article, picture), ...highwire(record, article), ...dublinCore(record, article, context)]),
    nodes: [articleNode(article, { record, picture, root }, context)],
  };
}

/** Whole address of the first picture that the article shows, where the archive knows its own. */
function pictureOf({ id, slots }: Article, { site, settings }: PlanContext): string | undefined {
  const target = site.slotTargets.get(id)?.find((each, index) => each !== undefined && slots[index]?.kind === 'image');
  return settings.url === undefined || target === undefined ? undefined : wholeAddress(settings.url, target.url);
}

function openGraph({ published, section, topics }: Article, picture: string | undefined): (MetadataView | undefined)[] {
  const exact = published === undefined ? undefined : statedDate(published).exact;
  const day = exact !== undefined && /^\d{4}-\d{2}-\d{2}/.test(exact) ? exact : undefined;
  return [property('og:image', picture), property('article:published_time', day), property('article:section', section), ...topics.map((topic) => property('article:tag', topic))];
}

/** As Google Scholar's guidelines for webmasters and Zotero read them. A date is told only where it is certain. */
function highwire(record: BibliographicRecord, { published }: Article): (MetadataView | undefined)[] {
  const date = published === undefined ? undefined : statedDate(published).exact?.slice(0, 10).replaceAll('-', '/');
  return [
    name('citation_title', record.title),
    ...record.authors.map((author) => name('citation_author', printedName(author))),
    name('citation_publication_date', date),
    name('citation_journal_title', record.container),
    name('citation_journal_abbrev', record.containerShort),
    name('citation_volume', record.volume),
    name('citation_issue', record.issue),
    name('citation_language', record.language),
  ];
}

/** Title, creators and the rest by DCMI's recommendation for HTML; the date in EDTF, doubts and intervals included. */
function dublinCore(record: BibliographicRecord, { topics }: Article, { settings }: PlanContext): (MetadataView | undefined)[] {
  const licence = licenceOf(settings.licence);
  return [
    name('DC.title', record.title),
    ...record.authors.map((author) => name('DC.creator', printedName(author))),
    name('DC.date', record.date?.edtf),
    name('DC.source', record.container),
    ...topics.map((topic) => name('DC.subject', topic)),
    name('DC.language', record.language),
    // Of the ePrints vocabulary, by which reference managers know an article of a newspaper.
    name('DC.type', 'NewsItem'),
    name('DC.identifier', record.url),
    name('DC.rights', settings.rights),
    name('DCTERMS.license', licence?.url ?? licence?.name),
  ];
}

function told(tags: readonly (MetadataView | undefined)[]): MetadataView[] {
  return tags.filter((tag) => tag !== undefined);
}

function name(of: string, content: string | undefined): MetadataView | undefined {
  return content === undefined ? undefined : { name: of, content };
}

function property(of: string, content: string | undefined): MetadataView | undefined {
  return content === undefined ? undefined : { property: of, content };
}
