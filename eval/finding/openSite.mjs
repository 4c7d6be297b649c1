/**
 * A built archive and the search of its page, which runs here as in a browser but for the page itself: the same modules read
 * the same files.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const browser = new URL('../../build/browser/', import.meta.url);
const { openArchive } = await import(new URL('page/openArchive.js', browser));
const { searchArchive } = await import(new URL('hits/searchArchive.js', browser));
const { selectHits } = await import(new URL('hits/selectHits.js', browser));
const { rankHits } = await import(new URL('hits/rankHits.js', browser));
const { parseQuery } = await import(new URL('query/parseQuery.js', browser));
const { unpack } = await import(new URL('volumes/unpack.js', browser));

/** @param {string} dir of the site */
export async function openSite(dir) {
  const articles = readdirSync(join(dir, 'data'))
    .filter((name) => /^articles.*\.jsonl$/.test(name))
    .sort()
    .flatMap((name) =>
      readFileSync(join(dir, 'data', name), 'utf8')
        .trim()
        .split('\n'),
    )
    .map((line) => JSON.parse(line))
    .map(({ address, source, headline, text }) => ({ address, name: basename(source).replace(/\.[^.]+$/, ''), headline, text }));
  const archive = await openArchive(async (path) => unpack(new Uint8Array(readFileSync(join(dir, 'search', path)))));
  const names = new Map(articles.map(({ address, name }) => [`/${decodeURI(address)}`, name]));

  /** @param {string} typed @returns {Promise<string[]>} names of the articles found, the best first, a hundred at most */
  const search = async (typed) => {
    const query = parseQuery(typed);
    const found = await searchArchive(archive, { query, typed, range: undefined, order: 'relevance', onPart: () => true });
    const { hits } = selectHits(found.hits, { chosen: {}, typed: query.fields });
    const ranked = await rankHits(hits, 'relevance', found.plan);
    return Promise.all(ranked.slice(0, 100).map(async ({ volume, row }) => names.get(decodeURI((await volume.fragment(row)).url)) ?? ''));
  };
  return { articles, search };
}
