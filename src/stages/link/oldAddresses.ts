/**
 * Articles by the addresses that they had on another site, of which the texts know no more than the pattern: `/2012/07/leaflet-released/`,
 * `/docs/contributing/`, `leaflet-released.html`. The last part must be the name or the slug of one article alone; numbers before it must be
 * those of its day, other words those of its folders, its section or its topics, or such as every site has. Nothing is guessed from less.
 */
import type { Article } from '../../model/article.js';
import type { ArticleId, UrlPath } from '../../model/brands.js';
import { slugOf } from '../../model/slugOf.js';

const common = /^(?:blog|posts?|articles?|news|stor(?:y|ies)|archives?|entr(?:y|ies)|p|[a-z]{2}(?:-[a-z]{2})?)$/i;
const ending = /\.(?:html?|md|mdx|markdown|mdown|mkd|rst|txt|text|php)$/i;

export function oldAddresses(articles: readonly Article[], urls: ReadonlyMap<ArticleId, UrlPath>): (target: string) => Article | undefined {
  let book: Map<string, Article[]> | undefined;
  return (target) => {
    book ??= bookOf(articles, urls);
    const parts = target
      .split(/[?#]/, 1)[0]
      ?.split('/')
      .filter((part) => part !== '' && part !== '.' && part !== '..');
    const last = parts?.at(-1);
    const above = (last !== undefined && /^index\.\w{2,5}$/i.test(last) ? parts?.slice(0, -1) : parts) ?? [];
    const file = above.pop() ?? '';
    const name = nameOf(file);
    above.push(...(/^(\d{4})-(\d{1,2})-(\d{1,2})[-_]/.exec(file)?.slice(1) ?? []));
    const fitting = (book.get(name) ?? []).filter((article) => fits(above, article));
    // A word by itself under the top of a site is the name of a page as often as that of a post.
    return fitting.length === 1 && (above.length > 0 || !target.startsWith('/') || /[-_ ]/.test(name)) ? fitting[0] : undefined;
  };
}

function bookOf(articles: readonly Article[], urls: ReadonlyMap<ArticleId, UrlPath>): Map<string, Article[]> {
  const book = new Map<string, Article[]>();
  for (const article of articles) {
    const { path } = article.source;
    const parts = path.split('/');
    const file = nameOf(parts.at(-1) ?? '');
    const own = /^_?index$/.test(file) ? nameOf(parts.at(-2) ?? '') : file;
    for (const name of new Set([own, nameOf((urls.get(article.id) ?? '').replace(/^.*\//, ''))])) {
      if (!/\p{L}/u.test(name)) continue;
      const list = book.get(name);
      if (list === undefined) book.set(name, [article]);
      else list.push(article);
    }
  }
  return book;
}

/** Without its day and its ending. */
function nameOf(file: string): string {
  return file
    .normalize('NFC')
    .replace(ending, '')
    .replace(/^\d{4}-\d{1,2}-\d{1,2}[-_](?=.)/, '')
    .toLowerCase();
}

function fits(above: readonly string[], { published, section, topics, source }: Article): boolean {
  const numbers = above.filter((part) => /^\d{1,4}$/.test(part)).map(Number);
  const words = above.filter((part) => !/^\d{1,4}$/.test(part));
  const day = published?.earliest === published?.latest ? published?.earliest.split('-').map(Number) : undefined;
  if (numbers.length > 0 && (numbers[0] ?? 0) < 1000) return false;
  if (numbers.some((number, place) => day?.[place] !== number)) return false;
  const own = new Set([...source.path.split('/').slice(0, -1), section ?? '', ...topics].map((name) => slugOf(name)));
  return words.every((word) => common.test(word) || own.has(slugOf(word)));
}
