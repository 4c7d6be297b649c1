/**
 * Puts an article's page in the place of the search page, under the article's own address, with the hits marked. So the
 * article's page needs no script, whoever reloads or shares it has the page itself, and the way back is the browser's own.
 */
import type { SearchPage } from '../page/findPage.js';
import { resultAddress } from '../page/resultAddress.js';
import type { MarkedArticle } from './markedArticle.js';
import { showMarks } from './showMarks.js';

export async function openArticle({ path, forms, search }: MarkedArticle, page: Pick<SearchPage, 'root' | 'words' | 'language'>): Promise<void> {
  const address = resultAddress(path, page.root);
  const back = new URL(`search.html${search}`, page.root).href;
  if (address === undefined) {
    location.replace(back);
    return;
  }
  document.getElementById('main')?.replaceChildren();
  try {
    const response = await fetch(address);
    if (!response.ok || response.redirected) throw new Error(String(response.status));
    const read = new DOMParser().parseFromString(await response.text(), 'text/html');
    // From here on relative addresses are those of the article.
    history.replaceState(null, '', address);
    const html = document.documentElement;
    for (const { name } of [...html.attributes]) html.removeAttribute(name);
    for (const { name, value } of read.documentElement.attributes) html.setAttribute(name, value);
    // The style stays, so that nothing is seen without it.
    for (const each of [...document.head.children]) if (!each.matches('link[rel="stylesheet"]')) each.remove();
    document.head.append(...[...read.head.children].filter((each) => !each.matches('link[rel="stylesheet"]')));
    document.body.replaceWith(document.adoptNode(read.body));
  } catch {
    location.replace(address);
    return;
  }
  showMarks(forms, { words: page.words.hitBar, back, language: page.language });
}
