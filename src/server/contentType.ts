/**
 * File name → Content-Type, as a plain static host would send it.
 * Every textual type names its charset: the site is UTF-8 throughout. Unknown names are bytes, never HTML.
 */
const textual = '; charset=utf-8';

/** By lower-case extension. Pagefind's own files (`.pf_*`, `.pagefind`) are compressed bytes. */
const types: ReadonlyMap<string, string> = new Map([
  ['html', `text/html${textual}`],
  ['htm', `text/html${textual}`],
  ['css', `text/css${textual}`],
  ['js', `text/javascript${textual}`],
  ['mjs', `text/javascript${textual}`],
  ['json', `application/json${textual}`],
  ['map', `application/json${textual}`],
  ['jsonl', `application/jsonl${textual}`],
  ['webmanifest', `application/manifest+json${textual}`],
  ['xml', `application/xml${textual}`],
  ['xsl', `application/xml${textual}`],
  ['txt', `text/plain${textual}`],
  ['md', `text/markdown${textual}`],
  ['csv', `text/csv${textual}`],
  ['bib', `application/x-bibtex${textual}`],
  ['ris', `application/x-research-info-systems${textual}`],
  ['svg', `image/svg+xml${textual}`],
  ['png', 'image/png'],
  ['jpg', 'image/jpeg'],
  ['jpeg', 'image/jpeg'],
  ['webp', 'image/webp'],
  ['avif', 'image/avif'],
  ['gif', 'image/gif'],
  ['ico', 'image/x-icon'],
  ['woff2', 'font/woff2'],
  ['woff', 'font/woff'],
  ['pdf', 'application/pdf'],
  ['wasm', 'application/wasm'],
]);

export function contentType(fileName: string): string {
  const dot = fileName.lastIndexOf('.');
  return types.get(fileName.slice(dot + 1).toLowerCase()) ?? 'application/octet-stream';
}
