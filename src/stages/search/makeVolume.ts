/** One volume from its articles: Pagefind's bundle, the table, the records and the vocabulary. Runs in a process of its own (`volumeProcess`). */
import { createReadStream, existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fragmentsOf, languageOf, languagesOf } from './bundleFiles.js';
import { pagefindBundle } from './pagefindBundle.js';
import { stripBundle } from './stripBundle.js';
import { contentsFile, type VolumeContents, vocabularyFile } from './vocabulary.js';
import { rowsPerRecords, type VolumeLine } from './volumeJob.js';
import { type Row, type VolumeArticle, volumeTable } from './volumeTable.js';
import { volumeVocabulary } from './volumeVocabulary.js';
import { wordsOfText } from './wordsOfText.js';
import { writePacked } from './writePacked.js';

export interface VolumeWork {
  /** A `VolumeLine` in each line. */
  readonly jobFile: string;
  /** Empty; the volume is written to it. */
  readonly dir: string;
  readonly articles: number;
  readonly pagesPerFragment: number;
  readonly onArticle: () => void;
}

/** Languages whose words Pagefind finds by a dictionary: a text of them cannot be divided at its spaces. */
const segmented = /^(?:zh|ja|th)\b/;

export async function makeVolume({ jobFile, dir, articles: count, pagesPerFragment, onArticle }: VolumeWork): Promise<void> {
  const articles = new Map<string, VolumeArticle>();
  await pagefindBundle(readJob(jobFile, articles), { dir, pages: count, pagesPerFragment, onPage: onArticle });

  const addresses = new Map<string, string>();
  const words = new Map<string, Map<string, number>>();
  for (const { id, address, content } of fragmentsOf(dir)) {
    addresses.set(id, address);
    const language = languageOf(id);
    const counts = words.get(language) ?? new Map<string, number>();
    words.set(language, counts);
    if (!segmented.test(language)) for (const word of wordsOfText(content)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }

  const languages = languagesOf(dir);
  const rows = languages.flatMap(({ pages }) =>
    pages.map((page): Row => {
      const article = articles.get(addresses.get(page.id) ?? '');
      if (article === undefined) throw new Error(`Pagefind's bundle has a page ${page.id} that it was not given`);
      return { page, article };
    }),
  );
  if (rows.length !== articles.size) throw new Error(`Pagefind's bundle has ${rows.length} pages; it was given ${articles.size}`);
  writePacked(join(dir, 'table.json.gz'), volumeTable(rows, languages));
  for (let from = 0; from < rows.length; from += rowsPerRecords) {
    const records = rows.slice(from, from + rowsPerRecords).map(({ article }) => article.record);
    writePacked(join(dir, `records-${from / rowsPerRecords}.json.gz`), records);
  }

  for (const [language, counts] of words) {
    const vocabulary = await volumeVocabulary({ language, counts }, dir, dirname(dir));
    writeFileSync(join(dir, vocabularyFile(language)), JSON.stringify(vocabulary));
  }
  const contents: VolumeContents = {
    languages: languages.map(({ language, pages }) => ({ language, articles: pages.length, stems: existsSync(join(dir, `wasm.${language}.pagefind`)) })),
  };
  writeFileSync(join(dir, contentsFile), JSON.stringify(contents));
  stripBundle(dir);
}

/** @param articles by their addresses; filled on the way. */
async function* readJob(jobFile: string, articles: Map<string, VolumeArticle>): AsyncGenerator<{ address: string; html: string }> {
  for await (const line of createInterface({ input: createReadStream(jobFile), crlfDelay: Number.POSITIVE_INFINITY })) {
    const { article, html } = JSON.parse(line) as VolumeLine;
    articles.set(article.address, article);
    yield { address: article.address, html };
  }
}
