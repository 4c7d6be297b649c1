import type { PackedPages } from './packPages.js';
import type { PageToRender } from './renderPages.js';

const decoder = new TextDecoder();

/** Pages as `packPages` was given them. A view is made of its bytes when it is asked for, and not kept. */
export function unpackPages({ common, pages }: PackedPages): PageToRender[] {
  return pages.map(({ kind, url, common: index, own }) => ({ kind, url, view: () => ({ ...(JSON.parse(decoder.decode(own)) as object), ...common[index] }) }));
}
