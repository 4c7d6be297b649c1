/** Pages of which there is one, the feed and the sitemap. */
import { pathTo } from './dates.mjs';
import { entryList, escapeHtml, framed, opening, termLink } from './html.mjs';

const description = 'An archive of made-up articles, to measure how long it takes to build.';
const root = 'https://example.org';
const latest = 10;
const inFeed = 30;

export function servicePages(archive, others) {
  const { articles } = archive;
  const page = (url, kind, title, main) => [url, () => framed({ title, url, kind, menu: kind }, main())];
  const searchForm =
    '<form id="search-form" role="search" method="get"><label for="q">Search the archive</label><input id="q" name="q" type="search"><button type="submit">Search</button></form><ol id="search-results"></ol>';
  return [
    page('/index.html', 'home', 'Home', () => home(archive)),
    page('/search.html', 'search', 'Search', () => opening('Search') + searchForm),
    page(
      '/404.html',
      'not-found',
      'Page not found',
      () => `${opening('Page not found')}<p>There is no page at this address. It may have moved; search or browse the archive to find it.</p>`,
    ),
    page('/about.html', 'about', 'About this archive', () => about(archive)),
    page('/timeline/index.html', 'timeline', 'Timeline', () => timeline(archive)),
    ['/feed.xml', () => feed(articles.slice(0, inFeed))],
    ['/sitemap.xml', () => sitemap([...articles.map(({ url }) => url), ...others.map(([url]) => url)])],
  ];
}

function home({ articles, years, sections }) {
  const yearItems = [...years].map(([year, { length }]) => `<li><a href="${pathTo(year)}">${year}</a> <span class="count">${length}</span></li>`);
  const sectionItems = [...sections].map(([name, { length }]) => `<li>${termLink('sections', name)} <span class="count">${length}</span></li>`);
  return `<div class="lede"><p class="description">${description}</p><p class="total"><span>${articles.length} articles</span></p></div><div class="front"><section class="news"><h2 class="rule">Latest articles</h2>${entryList(articles.slice(0, latest), 'h3')}</section><div class="ways"><section><h2 class="rule">Years</h2><ul class="counted years">${yearItems.join('')}</ul></section><section><h2 class="rule">Sections</h2><ul class="counted plain">${sectionItems.join('')}</ul></section></div></div>`;
}

function about({ articles, years }) {
  const facts = [['Articles', articles.length], ...[...years].map(([year, { length }]) => [year, length])];
  return `${opening('About this archive')}<div class="about"><p>${description}</p><dl class="ledger">${facts.map(([name, text]) => `<div><dt>${name}</dt><dd>${text}</dd></div>`).join('')}</dl></div>`;
}

function timeline({ years, months, sections }) {
  const most = Math.max(...[...months.values()].map(({ length }) => length));
  const tones = [...sections.keys()];
  const cell = (month) => {
    const held = months.get(month);
    if (held === undefined) return '<td class="none"></td>';
    let from = 40;
    const slices = tones.map((section, tone) => {
      const height = (40 * held.filter((article) => article.section === section).length) / most;
      from -= height;
      return height === 0 ? '' : `<path class="tone-${tone}" d="M5 ${from.toFixed(1)}v${height.toFixed(1)}"></path>`;
    });
    return `<td><a href="${pathTo(month)}"><svg viewBox="0 0 10 40" preserveAspectRatio="none" role="img"><title>${month}: ${held.length} articles</title>${slices.join('')}</svg></a></td>`;
  };
  const rows = [...years.keys()].map((year) => {
    const cells = Array.from({ length: 12 }, (_, index) => cell(`${year}-${String(index + 1).padStart(2, '0')}`));
    return `<tr><th scope="row"><a href="${pathTo(year)}">${year}</a></th>${cells.join('')}</tr>`;
  });
  return `${opening('Timeline')}<table class="timeline"><tbody>${rows.join('')}</tbody></table>`;
}

function feed(articles) {
  const items = articles.map(
    ({ title, url, day, summary }) =>
      `<item><title>${escapeHtml(title)}</title><link>${root}${url}</link><guid>${root}${url}</guid><pubDate>${new Date(day).toUTCString()}</pubDate><description>${escapeHtml(summary)}</description></item>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>The Benchmark Courier</title><link>${root}/</link><description>${description}</description>${items.join('')}</channel></rss>\n`;
}

function sitemap(urls) {
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.map((url) => `<url><loc>${root}${url}</loc></url>`).join('')}</urlset>\n`;
}
