/**
 * Shows, and announces, why there is no search, with the ways to browse that the page holds ready.
 */
import type { SearchPage } from './findPage.js';

export function showFallback(page: Pick<SearchPage, 'fallback' | 'fallbackText'>, text: string): void {
  page.fallbackText.setAttribute('role', 'alert');
  page.fallback.hidden = false;
  page.fallbackText.textContent = text;
}
