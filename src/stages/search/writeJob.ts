import { createHash } from 'node:crypto';
import { closeSync, openSync, writeSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { Digest } from '../../model/brands.js';
import type { SearchArticle } from '../../model/searchArticle.js';
import type { VolumeLine } from './volumeJob.js';

/** Articles between two moments in which signals are heard and others may work. */
const breath = 50;

/**
 * Writes what the process that makes a volume reads, a line for each article.
 *
 * @param maker what else the volume depends on
 * @returns the digest of both
 */
export async function writeJob(file: string, articles: Iterable<SearchArticle>, maker: string): Promise<Digest> {
  const hash = createHash('sha256').update(maker);
  const descriptor = openSync(file, 'w');
  try {
    let lines = '';
    let count = 0;
    const write = (): void => {
      hash.update(lines);
      writeSync(descriptor, lines);
      lines = '';
    };
    for (const article of articles) {
      const { body, version: _, ...rest } = article;
      lines += `${JSON.stringify({ article: rest, body: body() } satisfies VolumeLine)}\n`;
      count += 1;
      if (count % breath > 0) continue;
      write();
      await setImmediate();
    }
    write();
  } finally {
    closeSync(descriptor);
  }
  return hash.digest('hex') as Digest;
}
