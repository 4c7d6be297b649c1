/** `sitemap.xml` (https://www.sitemaps.org/protocol.html) and `robots.txt`. Without the archive's address there is no sitemap: its locations must be whole addresses. */
import type { Article } from '../../model/article.js';
import type { UrlPath } from '../../model/brands.js';
import type { Page, SiteDocument } from '../../model/page.js';
import { wholeAddress } from './address.js';
import { escapeXml } from './escapeXml.js';
import type { PlanContext } from './planContext.js';

/** The protocol's limit for one file. */
const sitemapSize = 50_000;

export function crawlerFiles(pages: readonly Page[], context: PlanContext): SiteDocument[] {
  const { settings, site } = context;
  const robots: SiteDocument = {
    url: 'robots.txt' as UrlPath,
    content: () => `User-agent: *\nAllow: /\n${settings.url === undefined ? '' : `Sitemap: ${settings.url}sitemap.xml\n`}`,
  };
  if (settings.url === undefined) return [robots];
  const address = (url: string) => escapeXml(wholeAddress(settings.url, url));
  const listed = pages.filter((page) => page.kind !== 'not-found' && page.kind !== 'search');
  const days = new Map<string, string>();
  for (const article of site.articles) {
    const day = lastDay(article);
    if (day !== undefined) days.set(site.urls.get(article.id) ?? '', day);
  }
  const parts = Math.max(1, Math.ceil(listed.length / sitemapSize));
  const urlset = (from: number): string => {
    const urls = listed.slice(from, from + sitemapSize).map(({ url }) => {
      const day = days.get(url);
      return `<url><loc>${address(url)}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`;
    });
    return `${declaration}<urlset xmlns="${namespace}">\n${urls.join('\n')}\n</urlset>\n`;
  };
  if (parts === 1) return [{ url: 'sitemap.xml' as UrlPath, content: () => urlset(0) }, robots];
  const names = Array.from({ length: parts }, (_, index) => `sitemap-${index + 1}.xml` as UrlPath);
  return [
    {
      url: 'sitemap.xml' as UrlPath,
      content: () => `${declaration}<sitemapindex xmlns="${namespace}">\n${names.map((name) => `<sitemap><loc>${address(name)}</loc></sitemap>`).join('\n')}\n</sitemapindex>\n`,
    },
    ...names.map((url, index) => ({ url, content: () => urlset(index * sitemapSize) })),
    robots,
  ];
}

/** The last day on which an article is known to have been changed: that of its publication, or of a correction. */
function lastDay({ published, corrections = [] }: Article): string | undefined {
  return [published, ...corrections.map(({ date }) => date)]
    .flatMap((date) => (date !== undefined && date.earliest === date.latest ? [date.earliest] : []))
    .sort()
    .at(-1);
}

const declaration = '<?xml version="1.0" encoding="utf-8"?>\n';
const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';
