/**
 * What is announced when a search is done: how many articles, and which words occur in none.
 */
import { absentTerms } from './absentTerms.js';
import { countText } from './countText.js';
import type { SearchPage } from './findPage.js';
import type { TermHits } from './rankHits.js';

export function statusText(answers: readonly (readonly TermHits[])[], total: number, { words, language }: Pick<SearchPage, 'words' | 'language'>): string {
  const absent = absentTerms(answers).map((term) => `“${term}”: ${words.searchNothing}`);
  if (total > 0) return [countText(words.resultCount, total, language), ...absent].join(' ');
  return absent.length > 0 ? absent.join(' ') : words.searchNothing;
}
