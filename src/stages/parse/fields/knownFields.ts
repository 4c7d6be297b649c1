/** Names that some field understands, in lower case: where an article has two of the same meaning, the second is no unknown one. */
export const knownFields: ReadonlySet<string> = new Set([
  'title', 'headline', 'kicker', 'deck', 'subtitle', 'standfirst', 'subhead', 'dek', 'author', 'authors', 'byline', 'bylines', 'creator', 'dateline',
  'date', 'published', 'publishdate', 'published_at', 'publishedat', 'pubdate', 'publicationdate', 'publication_date', 'date_published', 'datepublished',
  'section', 'category', 'desk', 'issue', 'volume', 'topics', 'topic', 'tags', 'tag', 'keywords', 'subjects', 'categories', 'language', 'lang', 'locale',
  'slug', 'aliases', 'alias', 'redirect_from', 'permalink', 'excerpt', 'summary', 'description', 'abstract', 'draft', 'status',
]);
