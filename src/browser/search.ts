/**
 * The script of the search page. From a folder on the reader's own machine no index can be loaded: the page says so.
 * Holds no import or export that outlives bundling, so that a page opened from a folder can run it as a classic script.
 */
import { readMarkedArticle } from './marks/markedArticle.js';
import { openArticle } from './marks/openArticle.js';
import { findPage } from './page/findPage.js';
import { showFallback } from './page/showFallback.js';
import { startSearch } from './page/startSearch.js';

const page = findPage();
const marked = readMarkedArticle(location.search);
if (location.protocol === 'file:') showFallback(page, page.words.searchNeedsServer);
else if (marked !== undefined) void openArticle(marked, page);
else startSearch(page);
