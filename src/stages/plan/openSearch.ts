/** The OpenSearch description, with which browsers can search the archive from their address bar. Its addresses must be whole, so it needs the archive's. */
import type { UrlPath } from '../../model/brands.js';
import type { SiteDocument } from '../../model/page.js';
import { escapeXml } from './escapeXml.js';
import type { PlanContext } from './planContext.js';

/** Longest texts that OpenSearch 1.1 allows, in characters. */
const longest = { short: 16, long: 48, description: 1024 };

export function openSearch({ settings, words, language }: PlanContext): SiteDocument[] {
  const { url, name } = settings;
  if (url === undefined) return [];
  const element = (tag: string, text: string) => `<${tag}>${escapeXml(text)}</${tag}>\n`;
  const content = () =>
    `<?xml version="1.0" encoding="utf-8"?>\n<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n${
      element('ShortName', cut(name, longest.short)) +
      element('LongName', cut(name, longest.long)) +
      element('Description', cut(settings.description ?? `${words.searchLabel}: ${name}`, longest.description)) +
      element('Language', language) +
      element('InputEncoding', 'UTF-8')
    }<Url type="text/html" method="get" template="${escapeXml(url)}search.html?q={searchTerms}"/>\n<Url type="application/opensearchdescription+xml" rel="self" template="${escapeXml(url)}opensearch.xml"/>\n<Image width="16" height="16" type="image/svg+xml">${escapeXml(url)}assets/icon.svg</Image>\n</OpenSearchDescription>\n`;
  return [{ url: 'opensearch.xml' as UrlPath, content }];
}

/** Cut by code points, so that no character is torn. */
function cut(text: string, length: number): string {
  const characters = Array.from(text);
  return characters.length <= length
    ? text
    : `${characters
        .slice(0, length - 1)
        .join('')
        .trimEnd()}…`;
}
