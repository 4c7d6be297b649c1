/** Writes the index files of one language: its terms in order, in files small enough to be fetched for one word. The form is Pagefind's. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { VolumeTable } from '../../model/searchFiles.js';
import { cborWriter } from './cborWriter.js';
import { indexFileSize } from './indexFileSize.js';
import { fewArticles, type RarePart } from './rareTerms.js';
import type { VocabularyEntry } from './vocabulary.js';
import type { WordPlaces } from './wordIndex.js';
import { writePagefindFile } from './writePagefindFile.js';
import { writeTerm } from './writeTerm.js';

export interface WrittenIndex {
  readonly chunks: VolumeTable['chunks'][string];
  readonly vocabulary: readonly VocabularyEntry[];
  /** Of the rare terms, in the vocabulary's order. Rows are those of the language. */
  readonly rare: readonly RarePart[];
}

/** @param terms folded word → its term */
export function writeIndex(dir: string, language: string, words: readonly WordPlaces[], terms: ReadonlyMap<string, string>): WrittenIndex {
  const folder = join(dir, 'index');
  mkdirSync(folder, { recursive: true });
  const grouped = new Map<string, WordPlaces[]>();
  for (const word of words) {
    const term = terms.get(word.key) ?? word.key;
    const known = grouped.get(term);
    if (known === undefined) grouped.set(term, [word]);
    else known.push(word);
  }
  const chunks: string[] = [];
  const vocabulary: VocabularyEntry[] = [];
  const rare: RarePart[] = [];
  let waiting: string[] = [];
  let size = 0;
  const close = (): void => {
    const writer = cborWriter();
    writer.array(1);
    writer.array(waiting.length);
    for (const term of waiting) {
      const own = (grouped.get(term) ?? []).sort((a, b) => b.articles - a.articles || (a.word < b.word ? -1 : 1));
      const part = writeTerm(term, own, writer);
      if (part.articles <= fewArticles) rare.push({ ...part, bytes: part.bytes.slice() });
      vocabulary.push([term, part.articles, ...own.flatMap(({ word, articles: count }) => [word, count])]);
    }
    writePagefindFile({ folder, name: `${language}_${chunks.length}`, ending: 'pf_index' }, writer.bytes());
    chunks.push(waiting[0] ?? '');
    [waiting, size] = [[], 0];
  };
  for (const term of [...grouped.keys()].sort(byCodePoints)) {
    waiting.push(term);
    size += bytesOf(term, grouped.get(term) ?? []);
    if (size >= indexFileSize) close();
  }
  if (waiting.length > 0) close();
  return { chunks, vocabulary, rare };
}

/** About. */
function bytesOf(term: string, words: readonly WordPlaces[]): number {
  return words.reduce((sum, { places, articles }) => sum + places.length / 2 + 4 * articles, term.length + 4);
}

/** As UTF-8 and Pagefind order text; UTF-16 has characters beyond 0xFFFF before the last ones below it. */
function byCodePoints(a: string, b: string): number {
  let at = 0;
  while (at < a.length && at < b.length && a[at] === b[at]) at += 1;
  if (at === a.length || at === b.length) return a.length - b.length;
  return rank(a.charCodeAt(at)) - rank(b.charCodeAt(at));
}

/** Surrogates, of which characters beyond 0xFFFF are made, after all others. */
function rank(unit: number): number {
  return unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit;
}
