/**
 * The same articles as plain Pagefind would have them: one bundle, made by its own indexer from a page for each article with
 * what it needs for ranges and order, asked by its own interface.
 */
import * as pagefind from 'pagefind';

/** @param {{ address: string, headline: string, text: string, language: string, date?: { earliest: string } }[]} articles @param {string} dir */
export async function makeBundle(articles, dir) {
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(errors.join('; '));
  for (let start = 0; start < articles.length; start += 200)
    await Promise.all(articles.slice(start, start + 200).map((article) => index.addHTMLFile({ url: `/${article.address}`, content: pageOf(article) })));
  await index.writeFiles({ outputPath: dir });
  await pagefind.close();
}

function pageOf({ headline, text, language, date }) {
  const day = date?.earliest ?? '0000-00-00';
  const body = text
    .split('\n\n')
    .map((paragraph) => `<p>${escaped(paragraph)}</p>`)
    .join('');
  return `<html lang="${language}"><body><main data-pagefind-body><h1 data-pagefind-sort="date:${day}" data-pagefind-filter="month:${day.slice(0, 7)}">${escaped(headline)}</h1>${body}</main></body></html>`;
}

function escaped(text) {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
}

/** Runs in the page. @param {{ typed: string, order?: string, month?: string }} query */
export async function askPagefind({ typed, order, month }) {
  const start = performance.now();
  // Of the page's host, not of this project.
  const address = '/pagefind/pagefind.js';
  const module = await import(address);
  await module.init();
  const { results } = await module.search(typed, { ...(order === undefined ? {} : { sort: { date: 'desc' } }), ...(month === undefined ? {} : { filters: { month } }) });
  await Promise.all(results.slice(0, 10).map((result) => result.data()));
  const done = performance.now() - start;
  return { first: done, complete: done, hits: results.length };
}
