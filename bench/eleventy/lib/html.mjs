/** What all pages have around them, and parts that many share. */
import { dayText, pathTo } from './dates.mjs';

const site = 'The Benchmark Courier';
const unsafe = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export function escapeHtml(text) {
  return text.replace(/[&<>"]/g, (sign) => unsafe[sign]);
}

export function pathOfTerm(kind, name) {
  return `/${kind}/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}/index.html`;
}

export function termLink(kind, name) {
  return `<a href="${pathOfTerm(kind, name)}">${escapeHtml(name)}</a>`;
}

export function opening(title, articles) {
  return `<header class="opening"><h1>${escapeHtml(title)}</h1>${articles === undefined ? '' : `<p class="total"><span>${articles} articles</span></p>`}</header>`;
}

export function entryList(articles, heading = 'h2') {
  return `<div class="entries">${articles.map((article) => entry(article, heading)).join('')}</div>`;
}

function entry({ url, title, day, section, authors, summary }, heading) {
  return `<article class="entry"><ul class="where"><li class="when"><a href="${pathTo(day)}"><time datetime="${day}">${dayText(day)}</time></a></li><li>${termLink('sections', section)}</li></ul><div class="what"><${heading} class="headline"><a href="${url}">${escapeHtml(title)}</a></${heading}><p class="summary">${escapeHtml(summary)}</p><p class="names">${authors.map((name) => `<bdi>${escapeHtml(name)}</bdi>`).join(', ')}</p></div></article>`;
}

/** Neighbours in time: address and words of each. */
export function neighbours(before, after) {
  const link = (other, name, rel, label) => (other === undefined ? '' : `<a class="${name}" href="${other[0]}" rel="${rel}"><span class="label">${label}</span> ${other[1]}</a>`);
  return `<nav class="neighbours" aria-label="By date">${link(before, 'before', 'prev', 'Previous')}${link(after, 'after', 'next', 'Next')}</nav>`;
}

/** @param {(page: number) => string} pathOf */
export function pager(page, pages, pathOf) {
  if (pages === 1) return '';
  const link = (number, text, attributes) => `<li><a href="${pathOf(number)}"${attributes}>${text}</a></li>`;
  const isShown = (number) => number === 1 || number === pages || Math.abs(number - page) <= 2 || [8, 16, 32, 64, 128, 256].includes(Math.abs(number - page));
  const numbers = Array.from({ length: pages }, (_, index) => index + 1).filter(isShown);
  return `<nav class="pager" aria-label="Pages"><ul>${page > 1 ? link(page - 1, 'Previous', ' rel="prev"') : ''}${numbers.map((number) => link(number, number, number === page ? ' aria-current="page"' : '')).join('')}${page < pages ? link(page + 1, 'Next', ' rel="next"') : ''}</ul></nav>`;
}

const menuItems = ['years', 'timeline', 'sections', 'topics', 'authors'].map((type) => [type, `/${type}/index.html`, type.charAt(0).toUpperCase() + type.slice(1)]);

/** @param {{ title: string, url: string, kind: string, menu?: string, description?: string, head?: string, trail?: readonly (readonly [string, string])[] }} frame */
export function framed({ title, url, kind, menu, description, head = '', trail = [] }, main) {
  const items = [...menuItems, ['search', '/search.html', 'Search']].map(
    ([type, href, text]) => `<li><a href="${href}"${type === menu ? ' aria-current="page"' : ''}>${text}</a></li>`,
  );
  const crumbs = [['/index.html', 'Home'], ...trail].map(([href, text]) => `<li><a href="${href}">${escapeHtml(text)}</a></li>`);
  const about = description === undefined ? '' : `<meta name="description" content="${escapeHtml(description)}">`;
  return `<!DOCTYPE html>
<html lang="en" dir="ltr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><title>${escapeHtml(title)} – ${site}</title>${about}<link rel="canonical" href="https://example.org${url}"><link rel="stylesheet" href="/assets/style.css"><link rel="icon" href="/assets/icon.svg" type="image/svg+xml"><link rel="alternate" type="application/rss+xml" title="${site}" href="/feed.xml">${head}</head><body class="is-${kind}"><a class="skip" href="#main">Skip to content</a><header class="masthead"><div class="title"><p class="name"><a href="/index.html">${site}</a></p><p class="tagline">All the words that are fit to measure</p></div><div class="bar"><nav class="menu" aria-label="Main menu"><ul>${items.join('')}</ul></nav><form class="find" role="search" action="/search.html" method="get"><label for="find" class="unseen">Search the archive</label><input id="find" name="q" type="search"><button type="submit">Search</button></form></div></header><nav class="breadcrumbs" aria-label="You are here"><ol>${crumbs.join('')}</ol></nav><main id="main">${main}</main><footer class="colophon"><p class="imprint"><bdi>Nothing in this archive happened, and nobody in it exists.</bdi></p><dl class="facts"><div><dt>Feeds</dt><dd class="feeds"><a href="/feed.xml">RSS</a></dd></div></dl><p class="made">Made with Eleventy</p></footer></body></html>
`;
}
