/** The archive as data: every article in JSON Lines, in files of bounded size, and the JSON Schema of a line. Texts are read as the lines are written. */
import type { Article } from '../../../model/article.js';
import type { UrlPath } from '../../../model/brands.js';
import type { SiteDocument, SiteStream } from '../../../model/page.js';
import type { PlanContext } from '../planContext.js';
import { articleRecord } from './articleRecord.js';
import { recordSchema } from './recordSchema.js';

/**
 * Stored bytes of the texts in one file. Hosts take files of 25 MB (Cloudflare Pages) to 100 MB (GitHub); as JSON, a text
 * of nothing but quotation marks is twice as long as it was stored.
 */
const fileSize = 10_000_000;
/** What a line has besides its text, in bytes, on average. */
const recordSize = 1_000;

/** A file of the data, and the articles in it. */
export interface DataFile {
  readonly url: UrlPath;
  readonly articles: readonly Article[];
}

export const schemaUrl = 'data/articles.schema.json' as UrlPath;

/** The files of the data, in the order of time; none where the owner offers none. */
export function dataFiles({ site, settings }: PlanContext, limit = fileSize): DataFile[] {
  if (!settings.data || site.articles.length === 0) return [];
  const parts: Article[][] = [[]];
  let size = 0;
  for (const article of site.articles) {
    const own = article.body.length + recordSize;
    if (size > 0 && size + own > limit) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)?.push(article);
    size += own;
  }
  return parts.map((articles, index) => ({ url: `data/articles${parts.length === 1 ? '' : `-${index + 1}`}.jsonl` as UrlPath, articles }));
}

export function dataStreams(context: PlanContext): SiteStream[] {
  return dataFiles(context).map(({ url, articles }) => ({ url, lines: () => linesOf(articles, context), key: () => linesKey(articles, context) }));
}

export function dataSchema({ settings }: PlanContext): SiteDocument[] {
  return settings.data ? [{ url: schemaUrl, content: () => `${JSON.stringify(recordSchema, null, 2)}\n` }] : [];
}

function* linesOf(articles: readonly Article[], context: PlanContext): Generator<string> {
  for (const article of articles) yield `${lineOf(articleRecord(article, context))}\n`;
}

/** The articles by their keys, and where their links lead. */
function linesKey(articles: readonly Article[], { site, entryKey }: PlanContext): string {
  return JSON.stringify(articles.map((article) => [entryKey(article), site.slotTargets.get(article.id)]));
}

/** JSON without the characters at which some programs end a line: next line, line and paragraph separator. */
function lineOf(record: object): string {
  return JSON.stringify(record).replace(/[\u0085\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
