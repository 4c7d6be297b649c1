/**
 * An article with the marks of a search, as an address of the search page: an article's own page runs no script. Addresses come
 * from anywhere: what is read is only ever compared with a text, and leads to the archive's own pages.
 */
export interface MarkedArticle {
  /** From the site's root, not encoded. */
  readonly path: string;
  /** Words and phrases as they stand in the article. */
  readonly forms: readonly string[];
  /** Query of the search, with its `?`, or ''. */
  readonly search: string;
}

/** More than a search ever takes along. */
const mostForms = 50;

/** @returns the query of the search page's address, with its `?` */
export function writeMarkedArticle({ path, forms, search }: MarkedArticle): string {
  const parameters = new URLSearchParams({ read: path });
  for (const form of forms) parameters.append('hit', form);
  if (search !== '') parameters.set('search', search);
  return `?${parameters}`;
}

/** The inverse; nothing where the address is that of a search. */
export function readMarkedArticle(query: string): MarkedArticle | undefined {
  const parameters = new URLSearchParams(query);
  const path = parameters.get('read');
  if (path === null || path === '') return undefined;
  const forms = parameters.getAll('hit').filter((form) => /[\p{L}\p{N}]/u.test(form));
  const search = parameters.get('search') ?? '';
  return { path, forms: forms.slice(0, mostForms), search: search === '' ? '' : `?${new URLSearchParams(search)}` };
}
