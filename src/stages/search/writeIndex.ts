/** Writes the index files of one language: its terms in order, in files small enough to be fetched for one word. The form is Pagefind's. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { VolumeTable } from '../../model/searchFiles.js';
import { cborWriter } from './cborWriter.js';
import { indexFileSize } from './indexFileSize.js';
import { pagefindFile } from './pagefindFile.js';
import { fewArticles, type RarePart } from './rareTerms.js';
import type { VocabularyEntry } from './vocabulary.js';
import type { WordPlaces } from './wordIndex.js';
import { writeTerm } from './writeTerm.js';

export interface WrittenIndex {
  readonly chunks: VolumeTable['chunks'][string];
  readonly vocabulary: readonly VocabularyEntry[];
  /** Of the rare terms, in the vocabulary's order. Rows are those of the language. */
  readonly rare: readonly RarePart[];
}

export interface IndexPlace {
  readonly dir: string;
  readonly language: string;
  /** The volume is all there is: its rare terms are in its own index, too. */
  readonly isAlone: boolean;
}

/** @param terms folded word → its term */
export function writeIndex({ dir, language, isAlone }: IndexPlace, words: readonly WordPlaces[], terms: ReadonlyMap<string, string>): WrittenIndex {
  const folder = join(dir, 'index');
  const grouped = new Map<string, WordPlaces[]>();
  for (const word of words) {
    const term = terms.get(word.key) ?? word.key;
    const known = grouped.get(term);
    if (known === undefined) grouped.set(term, [word]);
    else known.push(word);
  }
  const size = isAlone ? indexFileSize.ofOne : indexFileSize.ofSeveral;
  const chunks: string[] = [];
  const vocabulary: VocabularyEntry[] = [];
  const rare: RarePart[] = [];
  const [one, body, file] = [cborWriter(), cborWriter(), cborWriter()];
  let waiting = 0;
  const close = (): void => {
    if (waiting === 0) return;
    // Where all is rare there is none, and no folder that would be empty.
    mkdirSync(folder, { recursive: true });
    file.clear();
    file.array(1);
    file.array(waiting);
    file.written(body.bytes());
    writeFileSync(join(folder, `${language}_${chunks.length - 1}.pf_index`), pagefindFile(file.bytes()));
    body.clear();
    waiting = 0;
  };
  for (const term of [...grouped.keys()].sort(byCodePoints)) {
    const own = (grouped.get(term) ?? []).sort((a, b) => b.articles - a.articles || (a.word < b.word ? -1 : 1));
    one.clear();
    const part = writeTerm(term, own, one);
    vocabulary.push([term, part.articles, ...own.flatMap(({ word, articles: count }) => [word, count])]);
    if (!isAlone && part.articles <= fewArticles) {
      // A Buffer's own slice would be the same bytes, which the next term overwrites.
      rare.push({ ...part, bytes: Uint8Array.from(part.bytes) });
      continue;
    }
    if (body.size() + one.size() > size) close();
    if (waiting === 0) chunks.push(term);
    body.written(one.bytes());
    waiting += 1;
  }
  close();
  return { chunks, vocabulary, rare };
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
