/**
 * A search in words, for its citation: what was typed, the time, and what was chosen.
 */
import type { FieldName } from '../query/query.js';
import { fill } from './fill.js';
import type { SearchPage } from './findPage.js';
import type { SearchState } from './searchState.js';

export function searchText({ typed, from, to, chosen }: SearchState, { words, labels }: Pick<SearchPage, 'words' | 'labels'>): string {
  const time = from === '' && to === '' ? [] : from === to ? [from] : [fill('{from}–{to}', { from, to })];
  const facets = (Object.entries(chosen) as [FieldName, readonly string[]][]).map(([field, values]) => `${labels.get(field) ?? field}: ${values.join(' / ')}`);
  // Within quotation marks, those of the query would be lost among them.
  const query = /["“”„«»]/.test(typed) ? typed : fill(words.hitBar.quotation, { words: typed });
  return [typed === '' ? words.everything : query, ...time, ...facets].join('; ');
}
