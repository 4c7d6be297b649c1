/** Everything in it is written by indexing. */
const searchFolder = 'search';

/** Whether an address is that of the search index, or below it. */
export function isOfSearch(url: string): boolean {
  const [first = ''] = url.split('/', 1);
  return first.normalize('NFKC').toLowerCase() === searchFolder;
}
