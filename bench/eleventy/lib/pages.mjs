/** Every page that is no article: its address, and a way to make it. */
import { anniversaryPages } from './anniversaryPages.mjs';
import { datePages } from './datePages.mjs';
import { servicePages } from './servicePages.mjs';
import { termPages } from './termPages.mjs';

/** @returns {Map<string, () => string>} */
export function pagesOf(archive) {
  const pages = [...datePages(archive), ...anniversaryPages(archive), ...termPages(archive)];
  return new Map([...pages, ...servicePages(archive, pages)]);
}
