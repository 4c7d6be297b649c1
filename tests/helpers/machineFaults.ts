/** What a page tells machines and does not show its readers: nothing may be left of it. */
import type { Element } from 'hast';
import { byClass, type ParsedPage, targetOf, textOf } from './siteFiles.js';

export type Node = Readonly<Record<string, unknown>>;

/** The nodes of a page's JSON-LD. */
export function graphOf(page: ParsedPage): readonly Node[] {
  const script = page.elements.find(({ tagName, properties }) => tagName === 'script' && properties.type === 'application/ld+json');
  const data = JSON.parse(script === undefined ? '{}' : textOf(script)) as { '@context'?: string; '@graph'?: Node[] };
  if (data['@context'] !== 'https://schema.org') throw new Error(`${page.file} has no JSON-LD of schema.org`);
  return data['@graph'] ?? [];
}

/** Every value in a node with the path of names that leads to it. */
export function valuesOf(value: unknown, path = ''): (readonly [path: string, value: string | number])[] {
  if (typeof value === 'string' || typeof value === 'number') return [[path, value]];
  if (Array.isArray(value)) return value.flatMap((each) => valuesOf(each, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => valuesOf(each, path === '' ? name : `${path}.${name}`));
}

/** Kinds of values that are no words of the page: vocabulary, languages, and what is shown in another form. */
const notWords = /(?:^|\.)(?:@type|@id|inLanguage|position|numberOfItems|encodingFormat|temporalCoverage|version|urlTemplate|query-input)$/;
export const addresses = /(?:^|\.)(?:item|url|contentUrl|license|image|sameAs)$/;

/** Words in one line, without the signs that set names of the other direction apart. */
const plain = (text: string): string =>
  text
    .replace(/[\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

function meta(page: ParsedPage, name: string): string[] {
  return page.elements.flatMap(({ tagName, properties }) => (tagName === 'meta' && (properties.name === name || properties.property === name) ? [String(properties.content)] : []));
}

/** @param url of the site, where its settings tell it */
export function machineFaults(page: ParsedPage, url = ''): string[] {
  return [...jsonLdFaults(page, url), ...(byClass(page, 'is-article') === undefined ? [] : tagFaults(page))].map((fault) => `${page.file}: ${fault}`);
}

/** Values in JSON-LD that a reader does not see on the page. */
function jsonLdFaults(page: ParsedPage, url: string): string[] {
  const body = page.elements.find(({ tagName }) => tagName === 'body');
  const text = body === undefined ? '' : plain(textOf(body));
  const times = new Set(page.elements.flatMap(({ tagName, properties }) => (tagName === 'time' ? [String(properties.dateTime)] : [])));
  const hrefs = new Set(page.links.map(({ value }) => value));
  const isThere = (path: string, value: string): boolean => {
    if (addresses.test(path)) {
      const own = url !== '' && value.startsWith(url) ? value.slice(url.length) : undefined;
      // Of the way to a page and of what it lists, the same links are on the page; its own address need not be.
      if (own !== undefined)
        return decodeURIComponent(own.replace(/(?:^|\/)$/, '$&index.html')) === page.file || linksOf(page).has(decodeURIComponent(own.replace(/(?:^|\/)$/, '$&index.html')));
      return hrefs.has(value) || targetOf(page.file, value)?.file === page.file;
    }
    if (/datePublished$/.test(path)) return times.has(value);
    // In groups of three, set apart as the language does.
    if (path === 'wordCount') return new RegExp(`${value.replace(/\B(?=(?:\d{3})+$)/g, '\\D?')}(?!\\d)`).test(text);
    return text.includes(plain(value));
  };
  const faults = graphOf(page)
    .flatMap((node) => valuesOf(node))
    .filter(([path, value]) => !notWords.test(path) && !isThere(path, String(value)))
    .map(([path, value]) => `JSON-LD, ${path}: ${value}`);
  const news = graphOf(page).find((node) => node['@type'] === 'NewsArticle');
  // None that is finer than the page's; of one that is doubtful, none at all.
  const stated = news?.datePublished;
  if (stated !== undefined && stated !== shownDate(page)) faults.push(`JSON-LD, datePublished: ${stated}, shown is ${shownDate(page)}`);
  return faults;
}

/** Files of the site that the page leads to. */
function linksOf(page: ParsedPage): ReadonlySet<string> {
  return new Set(page.links.flatMap(({ value }) => targetOf(page.file, value)?.file ?? []));
}

/** As the page states the article's date for machines. */
export function shownDate(page: ParsedPage): string | undefined {
  const shown: string[] = [];
  const visit = (element: Element): void => {
    if (element.tagName === 'time') shown.push(String(element.properties.dateTime));
    for (const child of element.children) if (child.type === 'element') visit(child);
  };
  const when = byClass(page, 'when');
  if (when !== undefined) visit(when);
  return shown[0];
}

/** What the tags for reference managers say otherwise than each other, or than the page. */
function tagFaults(page: ParsedPage): string[] {
  const headline = page.elements.find(({ tagName }) => tagName === 'h1');
  const title = headline === undefined ? '' : plain(textOf(headline));
  const coins = new URLSearchParams(String(byClass(page, 'Z3988')?.properties.title));
  const authors = meta(page, 'citation_author');
  const [day] = meta(page, 'citation_publication_date');
  const pairs: readonly (readonly [name: string, found: readonly string[], expected: readonly (string | null)[]])[] = [
    ['citation_title', meta(page, 'citation_title').map(plain), [title]],
    ['DC.title', meta(page, 'DC.title').map(plain), [title]],
    ['og:title', meta(page, 'og:title').map(plain), [title]],
    ['COinS title', coins.getAll('rft.title').map(plain), [title]],
    ['COinS format', coins.getAll('rft_val_fmt'), ['info:ofi/fmt:kev:mtx:dc']],
    ['COinS authors', [...coins.getAll('rft.au'), ...coins.getAll('rft.aucorp')].sort(), [...authors].sort()],
    ['DC.creator', meta(page, 'DC.creator'), authors],
    ['citation_journal_title', meta(page, 'citation_journal_title'), [coins.get('rft.source')]],
    ['DC.date', meta(page, 'DC.date'), coins.getAll('rft.date')],
    ['citation_issue', meta(page, 'citation_issue'), coins.getAll('rft.issue')],
    ['og:type', meta(page, 'og:type'), ['article']],
    ...(day === undefined ? [] : [['citation_publication_date', meta(page, 'DC.date').map((date) => date.slice(0, day.length)), [day.replaceAll('/', '-')]] as const]),
  ];
  return pairs.filter(([, found, expected]) => JSON.stringify(found) !== JSON.stringify(expected)).map(([name, found, expected]) => `${name}: ${found}, expected ${expected}`);
}
