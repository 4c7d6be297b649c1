/** One volume from its articles: index, texts, table, records and vocabulary. Runs in a process of its own (`volumeProcess`). */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Digest } from '../../model/brands.js';
import { tableFile } from '../../model/searchFiles.js';
import { articleTexts, type WeightedText } from './articleTexts.js';
import { divideWords, isUnspaced, zeroWidthSpace } from './divideWords.js';
import { linesOf } from './linesOf.js';
import { packed } from './packed.js';
import { packRareParts } from './packRareParts.js';
import { rareFile } from './rareTerms.js';
import { termsOfWords } from './termsOfWords.js';
import { type TextWriter, textWriter } from './textWriter.js';
import { contentsFile, type VolumeContents, vocabularyFile } from './vocabulary.js';
import { rowsPerRecords, type VolumeArticle, type VolumeLine } from './volumeJob.js';
import { type VolumeLanguage, volumeTable } from './volumeTable.js';
import { type WordIndex, wordIndex } from './wordIndex.js';
import { writeIndex } from './writeIndex.js';

export interface VolumeWork {
  /** A `VolumeLine` in each line. */
  readonly jobFile: string;
  /** Empty; the volume is written to it. */
  readonly dir: string;
  readonly textsPerFile: number;
  /** There is no other volume. */
  readonly isAlone: boolean;
  /** Of all that the volume is made from. */
  readonly digest: Digest;
  /** What Pagefind was asked for before: see `stemStore`. */
  readonly stemsDir: string;
  readonly onArticle: () => void;
}

/** Articles between two moments in which messages are sent and heard. */
const breath = 50;

/** What one language of a volume grows from. */
interface Shelf {
  readonly articles: VolumeArticle[];
  readonly index: WordIndex;
  readonly writer: TextWriter;
  /** Of languages without spaces: they are divided together. */
  readonly waiting: (readonly WeightedText[])[];
}

export async function makeVolume({ jobFile, dir, textsPerFile, isAlone, digest, stemsDir, onArticle }: VolumeWork): Promise<void> {
  const shelves = new Map<string, Shelf>();
  let read = 0;
  for (const line of linesOf(jobFile)) {
    const { article, body } = JSON.parse(line) as VolumeLine;
    // As Pagefind names languages, and so the files.
    const language = article.language.toLowerCase();
    let shelf = shelves.get(language);
    if (shelf === undefined) shelves.set(language, (shelf = { articles: [], index: wordIndex(), writer: textWriter({ dir, language, textsPerFile }), waiting: [] }));
    shelf.articles.push(article);
    const texts = articleTexts(article, body);
    if (isUnspaced(language)) shelf.waiting.push(texts);
    else take(shelf, { article, texts });
    onArticle();
    read += 1;
    if (read % breath === 0) await setImmediate();
  }
  const rows: VolumeArticle[] = [];
  const languages: VolumeLanguage[] = [];
  const contents: VolumeContents['languages'][number][] = [];
  for (const [language, shelf] of [...shelves].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const { articles, index, writer, waiting } = shelf;
    const divided = await divideWords(
      waiting.flatMap((texts) => texts.map(({ text }) => text)),
      language,
      dirname(dir),
    );
    for (const [number, texts] of waiting.entries()) take(shelf, { article: articles[number], texts, divide: (text) => divided.get(text) ?? [text] });
    writer.end();
    const firstRow = rows.length;
    rows.push(...articles);
    const words = index.words();
    const { terms, areKnown } = await termsOfWords(new Set(words.map(({ key }) => key)), language, { workDir: dirname(dir), stemsDir });
    const { chunks, vocabulary, rare } = writeIndex({ dir, language, isAlone }, words, terms);
    languages.push({ language, rows: articles.length, chunks });
    contents.push({ language, articles: articles.length, stems: areKnown });
    writeFileSync(join(dir, vocabularyFile(language)), JSON.stringify(vocabulary));
    if (isAlone) continue;
    const numbered = rare.map((part) => ({ ...part, firstRow: firstRow + part.firstRow, lastRow: firstRow + part.lastRow }));
    writeFileSync(join(dir, rareFile(language)), packRareParts(numbered));
  }
  writeFileSync(join(dir, tableFile), packed(JSON.stringify(volumeTable(rows, languages, textsPerFile))));
  for (let from = 0; from < rows.length; from += rowsPerRecords) {
    const records = rows.slice(from, from + rowsPerRecords).map(({ record }) => record);
    writeFileSync(join(dir, `records-${from / rowsPerRecords}.json.gz`), packed(JSON.stringify(records)));
  }
  writeFileSync(join(dir, contentsFile), JSON.stringify({ digest, languages: contents } satisfies VolumeContents));
}

interface Taken {
  readonly article: VolumeArticle | undefined;
  readonly texts: readonly WeightedText[];
  /** Without it, words stand between spaces. */
  readonly divide?: (text: string) => readonly string[];
}

function take({ index, writer }: Shelf, { article, texts, divide }: Taken): void {
  if (article === undefined) return;
  index.add(texts, divide);
  const content = divide === undefined ? texts.map(({ text }) => text).join(' ') : texts.flatMap(({ text }) => divide(text)).join(zeroWidthSpace);
  const wordsIn = (some: readonly WeightedText[]): number => some.reduce((sum, { text }) => sum + (divide?.(text) ?? text.split(' ')).length, 0);
  const head = texts.filter(({ isHead }) => isHead);
  const { title } = article.record.record;
  writer.add({ address: article.address, title, head: [wordsIn(title.trim() === '' ? [] : head.slice(0, 1)), wordsIn(head)], content });
}
