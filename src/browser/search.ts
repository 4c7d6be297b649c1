/**
 * The script of the search page. From a folder on the reader's own machine no index can be loaded: the page says so.
 * Holds no import or export that outlives bundling, so that a page opened from a folder can run it as a classic script.
 */
import { findPage } from './findPage.js';
import { showFallback } from './showFallback.js';
import { startSearch } from './startSearch.js';

const page = findPage();
if (location.protocol === 'file:') showFallback(page, page.words.searchNeedsServer);
else startSearch(page);
