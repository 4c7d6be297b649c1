/**
 * What a build writes below `search/` for the search page, and what the page may rely on. The archive is cut by time into
 * volumes; each is a Pagefind bundle with a table and records. Numbers in brackets are places in lists, from 0.
 */
/** Of these files; a page of another number reads none of them. */
export const searchFormat = 1;
/** The kinds of values that an article can be chosen by. */
export const facetNames = ['section', 'topic', 'author', 'person', 'place', 'issue'];
