/**
 * Marks what a search found in the article, and lets the reader go from one to the next: by buttons, and by the keys n and p
 * unless something is being typed. The bar leads to the citations, once words of the article are selected. Closing it takes away
 * marks and keys.
 */
import type { Messages } from '../../model/messages/messages.js';
import { countText } from '../page/countText.js';
import { citeSelection } from './citeSelection.js';
import { markText } from './markText.js';

export interface MarksInput {
  readonly words: Messages['hitBar'];
  /** Address of the search, in full. */
  readonly back: string;
  /** Of the interface. */
  readonly language: string;
}

/** @param forms words and phrases as they stand in the article */
export function showMarks(forms: readonly string[], { words, back, language }: MarksInput): void {
  const article = document.querySelector('article.article');
  if (article === null) return;
  const marks = markText([...article.querySelectorAll('h1, .kicker, .deck, .byline, .body')], forms);
  let at = -1;

  const go = (step: number): void => {
    if (marks.length === 0) return;
    at = (at + step + marks.length) % marks.length;
    for (const [place, mark] of marks.entries()) mark.tabIndex = place === at ? 0 : -1;
    marks[at]?.focus({ preventScroll: true });
    marks[at]?.scrollIntoView({ block: 'center' });
    place.textContent = `${at + 1}/${marks.length}`;
  };
  /** With a sign that stands for its words where there is no room for them: the bar would hide what it leads to. */
  const button = (text: string, sign: string, onClick: () => void): HTMLButtonElement => {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = text;
    made.dataset.sign = sign;
    made.addEventListener('click', onClick);
    return made;
  };

  const bar = document.createElement('div');
  bar.className = 'hit-bar';
  bar.setAttribute('role', 'region');
  bar.setAttribute('aria-label', words.label);
  bar.lang = language;
  const way = document.createElement('a');
  way.href = back;
  way.textContent = words.back;
  const count = document.createElement('span');
  count.setAttribute('role', 'status');
  count.textContent = countText(words.hits, marks.length, language);
  const place = document.createElement('span');
  bar.append(way, count);
  if (marks.length > 0) {
    // The place says how many, too.
    count.className = 'all-hits';
    const [before, after] = [button(words.previous, '↑', () => go(at < 0 ? 0 : -1)), button(words.next, '↓', () => go(1))];
    before.setAttribute('aria-keyshortcuts', 'p');
    after.setAttribute('aria-keyshortcuts', 'n');
    before.title = 'p';
    after.title = 'n';
    bar.append(before, after, place);
  }

  const cite = document.createElement('a');
  cite.href = '#cite';
  cite.textContent = words.citePassage;
  cite.hidden = true;
  // Else pressing it would end the selection that it is about.
  cite.addEventListener('mousedown', (event) => event.preventDefault());
  bar.append(cite);
  citeSelection(article, words, (hasPassage) => {
    cite.hidden = !hasPassage;
  });

  const onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || !isFree(event.target)) return;
    if (event.key === 'n') go(1);
    else if (event.key === 'p') go(at < 0 ? 0 : -1);
    else return;
    event.preventDefault();
  };
  bar.append(
    button(words.close, '×', () => {
      document.removeEventListener('keydown', onKey);
      for (const mark of document.querySelectorAll('mark.hit')) mark.replaceWith(...mark.childNodes);
      bar.remove();
      document.getElementById('main')?.focus();
    }),
  );
  document.addEventListener('keydown', onKey);
  article.before(bar);
  go(1);
}

/** Nobody is typing, or choosing from a list. */
function isFree(target: EventTarget | null): boolean {
  return !(target instanceof HTMLElement) || target.closest('input, textarea, select, [contenteditable]') === null;
}
