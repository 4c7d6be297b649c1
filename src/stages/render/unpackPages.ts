import { deserialize } from 'node:v8';
import type { Page } from '../../model/page.js';
import type { PackedPages } from './packPages.js';

/** Pages as `packPages` was given them. A view is made of its bytes when it is asked for, and not kept. */
export function unpackPages({ common, pages }: PackedPages): Page[] {
  return pages.map(({ kind, url, common: index, own }) => ({ kind, url, view: () => ({ ...(deserialize(own) as object), ...common[index] }) }) as Page);
}
