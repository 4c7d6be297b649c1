import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary } from './dictionary.js';
import { type RarePart, rareFile } from './rareTerms.js';
import { rareWriter } from './rareWriter.js';
import { readRarePart } from './readRarePart.js';
import { type VocabularyEntry, vocabularyFile } from './vocabulary.js';
import { writePacked } from './writePacked.js';

export interface VolumeFolder {
  readonly dir: string;
  readonly articles: number;
}

/**
 * The archive's words from its volumes' vocabularies, and where there are several volumes the articles of its rare words from
 * all of them; one language after the other so that memory holds one.
 *
 * @param volumes in the order of the manifest
 * @param dir `search/`
 * @returns for each language the least key of each shard
 */
export function writeDictionaries(volumes: readonly VolumeFolder[], languages: readonly string[], dir: string): Map<string, string[]> {
  mkdirSync(join(dir, 'words'), { recursive: true });
  const starts = new Map<string, string[]>();
  const firstRows = [0];
  for (const { articles } of volumes) firstRows.push((firstRows.at(-1) ?? 0) + articles);
  for (const language of languages) {
    const words = dictionary();
    const packed: (Buffer | undefined)[] = [];
    for (const [place, volume] of volumes.entries()) {
      const file = join(volume.dir, vocabularyFile(language));
      if (!existsSync(file)) continue;
      packed[place] = volumes.length === 1 ? undefined : readFileSync(join(volume.dir, rareFile(language)));
      words.add(JSON.parse(readFileSync(file, 'utf8')) as VocabularyEntry[], { place, rare: packed[place] });
    }
    /** Rows are numbered through all volumes. */
    const partsOf = (numbers: readonly number[]): RarePart[] => {
      const parts: RarePart[] = [];
      for (let at = 0; at < numbers.length; at += 2) {
        const [place = 0, start = 0] = numbers.slice(at, at + 2);
        const { firstRow, lastRow, ...part } = readRarePart(packed[place] ?? Buffer.alloc(0), start);
        const first = firstRows[place] ?? 0;
        parts.push({ ...part, firstRow: first + firstRow, lastRow: first + lastRow });
      }
      return parts;
    };
    const shards = words.shards();
    const writer = rareWriter(join(dir, 'rare'), language);
    for (const [number, { shard, parts }] of shards.entries()) {
      const rare = parts.map((own, at) => (own === undefined ? -1 : writer.add(shard.terms[at]?.[0] ?? '', partsOf(own))));
      writePacked(join(dir, `words/${language}-${number}.json.gz`), rare.some((file) => file >= 0) ? { ...shard, rare } : shard);
    }
    writer.end();
    starts.set(
      language,
      shards.map(({ from }) => from),
    );
  }
  return starts;
}
