import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary } from './dictionary.js';
import { rareFile } from './rareTerms.js';
import { rareWriter } from './rareWriter.js';
import { unpackRareParts } from './unpackRareParts.js';
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
  for (const language of languages) {
    const words = dictionary();
    let firstRow = 0;
    for (const [place, volume] of volumes.entries()) {
      const file = join(volume.dir, vocabularyFile(language));
      if (existsSync(file)) {
        const vocabulary = JSON.parse(readFileSync(file, 'utf8')) as VocabularyEntry[];
        const rare = volumes.length === 1 ? [] : unpackRareParts(readFileSync(join(volume.dir, rareFile(language))), vocabulary);
        words.add(vocabulary, { place, firstRow, rare });
      }
      firstRow += volume.articles;
    }
    const shards = words.shards();
    const writer = rareWriter(join(dir, 'rare'), language);
    for (const [number, { shard, parts }] of shards.entries()) {
      const rare = parts.map((own, at) => (own === undefined ? -1 : writer.add(shard.terms[at]?.[0] ?? '', own)));
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
