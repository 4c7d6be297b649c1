/** Where the pages of a plan lead, told by their views. */
import type { Page } from '../../src/model/page.js';

/** Every relative address in a page's view: in its links, its pager and its body. With `field`, only those in that field. */
export function hrefsOf(page: Page, field?: string): string[] {
  const found: string[] = [];
  const visit = (value: unknown, name: string): void => {
    if (typeof value === 'string') {
      if (/^(?:href|previous|next|home|search|about|openSearch|rss|atom|json)$/.test(name)) found.push(value);
      else if (name === 'bodyHtml') for (const match of value.matchAll(/(?:href|src)="([^"]*)"/g)) found.push((match[1] ?? '').replaceAll('&amp;', '&'));
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) if (key !== 'words') visit(each, Array.isArray(value) ? name : key);
    }
  };
  const view = page.view() as unknown as Record<string, unknown>;
  if (field === undefined) visit(view, '');
  else visit(view[field], field);
  return found;
}

/** Where a browser would go, below the site's root. */
export function targetFrom(from: string, href: string): string {
  const base = new URL('https://site.example/');
  const url = new URL(href, new URL(from.split('/').map(encodeURIComponent).join('/'), base));
  return url.origin === base.origin ? decodeURIComponent(url.pathname.slice(1)) : href;
}
