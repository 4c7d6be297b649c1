/**
 * How to cite the search, and all its articles to take along. Files are made in the reader's browser when they are asked for.
 */
import type { SearchManifest } from '../../model/searchFiles.js';
import { exportForms } from '../export/exportForms.js';
import { listArticles } from '../export/listArticles.js';
import type { Hit } from '../hits/evaluateVolume.js';
import { countText } from './countText.js';
import { element } from './element.js';
import { fill } from './fill.js';
import type { SearchPage } from './findPage.js';
import type { SearchState } from './searchState.js';
import { searchText } from './searchText.js';

export interface TakingInput {
  readonly manifest: SearchManifest;
  readonly state: SearchState;
  /** In the order in which they are shown. */
  readonly hits: readonly Hit[];
  /** Address of the search, in full. */
  readonly address: string;
}

export function showTaking(
  page: Pick<SearchPage, 'taking' | 'citation' | 'downloads' | 'words' | 'labels' | 'language' | 'root'>,
  { manifest, state, hits, address }: TakingInput,
): void {
  const { words, language } = page;
  const { name, edition } = manifest.archive;
  page.taking.hidden = false;
  const count = countText(words.articleCount, hits.length, language);
  const isNumber = edition !== undefined && /^\p{N}/u.test(edition);
  const citation = fill(isNumber ? words.citationOfEdition : words.citation, {
    archive: name,
    search: searchText(state, page),
    count: edition === undefined || isNumber ? count : `${count} (${edition})`,
    edition: edition ?? '',
    address,
  });
  page.citation.textContent = citation;
  const buttons = exportForms.map(({ name: form, extension, type, write }) => {
    const button = element('button', '', form);
    button.type = 'button';
    button.disabled = hits.length === 0;
    button.addEventListener('click', async () => {
      const own = button.textContent;
      button.disabled = true;
      button.textContent = words.collecting;
      try {
        const articles = await listArticles(hits, page.root);
        save(new Blob([write(articles, { citation, address })], { type }), `search.${extension}`);
        button.textContent = own;
      } catch {
        button.textContent = `${own}: ${words.notCollected}`;
      }
      button.disabled = false;
    });
    return button;
  });
  page.downloads.replaceChildren(element('span', '', words.takeAll), ...buttons);
}

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // The browser needs the address until it has begun to save.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
