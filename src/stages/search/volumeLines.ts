import { setImmediate } from 'node:timers/promises';
import type { SearchArticle } from '../../model/searchArticle.js';
import { searchDocument } from './searchDocument.js';
import type { VolumeLine } from './volumeJob.js';

/** Articles between two moments in which signals are heard and others may work. */
const breath = 50;

/** What the process that makes a volume reads, a line for each article. */
export async function volumeLines(articles: Iterable<SearchArticle>): Promise<string[]> {
  const lines: string[] = [];
  for (const article of articles) {
    const { body, ...rest } = article;
    const line: VolumeLine = { article: rest, html: searchDocument(article) };
    lines.push(JSON.stringify(line));
    if (lines.length % breath === 0) await setImmediate();
  }
  return lines;
}
