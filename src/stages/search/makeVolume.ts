/** One volume from its articles: Pagefind's bundle, the table, the records and the vocabulary. Runs in a process of its own (`volumeProcess`). */
import { createReadStream, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fragmentsOf, languageOf } from './bundleFiles.js';
import { pagefindBundle } from './pagefindBundle.js';
import { removeCode } from './pagefindCode.js';
import { vocabularyFile } from './vocabulary.js';
import { pagesPerFragment, rowsPerRecords, type VolumeLine } from './volumeJob.js';
import { type Row, volumeTable } from './volumeTable.js';
import { volumeVocabulary } from './volumeVocabulary.js';
import { wordsOfText } from './wordsOfText.js';

export interface VolumeWork {
  /** A `VolumeLine` in each line. */
  readonly jobFile: string;
  /** Empty; the volume is written to it. */
  readonly dir: string;
  readonly articles: number;
  readonly onArticle: () => void;
}

/** Languages whose words Pagefind finds by a dictionary: a text of them cannot be divided at its spaces. */
const segmented = /^(?:zh|ja|th)\b/;

export async function makeVolume({ jobFile, dir, articles: count, onArticle }: VolumeWork): Promise<void> {
  const articles: VolumeLine['article'][] = [];
  await pagefindBundle(readJob(jobFile, articles), { dir, pages: count, pagesPerFragment, onPage: onArticle });
  removeCode(dir);

  const pages = new Map<string, string>();
  const words = new Map<string, Map<string, number>>();
  for (const { id, address, content } of fragmentsOf(dir)) {
    pages.set(address, id);
    const language = languageOf(id);
    const counts = words.get(language) ?? new Map<string, number>();
    words.set(language, counts);
    if (!segmented.test(language)) for (const word of wordsOfText(content)) counts.set(word, (counts.get(word) ?? 0) + 1);
  }

  const rows = articles
    .map((article): Row => {
      const page = pages.get(article.address);
      if (page === undefined) throw new Error(`Pagefind's bundle does not have ${article.address}`);
      return { article, page, language: languageOf(page) };
    })
    .sort((a, b) => (a.language < b.language ? -1 : Number(a.language > b.language)));
  writeJson('table.json', volumeTable(rows));
  for (let from = 0; from < rows.length; from += rowsPerRecords) {
    writeJson(
      `records-${from / rowsPerRecords}.json`,
      rows.slice(from, from + rowsPerRecords).map(({ article }) => article.record),
    );
  }

  for (const [language, counts] of words) writeJson(vocabularyFile(language), await volumeVocabulary({ language, counts }, dir, dirname(dir)));

  function writeJson(name: string, content: unknown): void {
    writeFileSync(join(dir, name), JSON.stringify(content));
  }
}

/** @param articles filled on the way. */
async function* readJob(jobFile: string, articles: VolumeLine['article'][]): AsyncGenerator<{ address: string; html: string }> {
  for await (const line of createInterface({ input: createReadStream(jobFile), crlfDelay: Number.POSITIVE_INFINITY })) {
    const { article, html } = JSON.parse(line) as VolumeLine;
    articles.push(article);
    yield { address: article.address, html };
  }
}
