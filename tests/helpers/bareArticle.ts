import type { Article } from '../../src/model/article.js';
import { articleId } from '../../src/model/articleId.js';
import type { LanguageTag, SourcePath } from '../../src/model/brands.js';
import { digestOf } from '../../src/model/digestOf.js';

/** An article of which nothing is known but `more`. */
export function bareArticle(path: string, more: Partial<Article> = {}): Article {
  return {
    id: articleId(path as SourcePath),
    source: { path: path as SourcePath, digest: digestOf(path) },
    headline: path,
    headlineIsMade: false,
    bylines: [],
    dateClaims: [],
    topics: [],
    language: 'en' as LanguageTag,
    slug: path,
    aliases: [],
    excerpt: '',
    wordCount: 1,
    slots: [],
    removed: [],
    dateHints: [],
    acronyms: [],
    body: { offset: 0, length: 0 },
    ...more,
  };
}
