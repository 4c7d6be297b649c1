import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dictionary } from './dictionary.js';
import { type VocabularyEntry, vocabularyFile } from './vocabulary.js';
import { writePacked } from './writePacked.js';

/**
 * The archive's words from its volumes' vocabularies, one language after the other so that memory holds one.
 *
 * @param volumes their folders, in the order of the manifest
 * @param dir `search/words`
 * @returns for each language the least key of each shard
 */
export function writeDictionaries(volumes: readonly string[], languages: readonly string[], dir: string): Map<string, string[]> {
  mkdirSync(dir, { recursive: true });
  const starts = new Map<string, string[]>();
  for (const language of languages) {
    const words = dictionary();
    for (const [place, volume] of volumes.entries()) {
      const file = join(volume, vocabularyFile(language));
      if (existsSync(file)) words.add(JSON.parse(readFileSync(file, 'utf8')) as VocabularyEntry[], place);
    }
    const shards = words.shards();
    for (const [number, { shard }] of shards.entries()) writePacked(join(dir, `${language}-${number}.json.gz`), shard);
    starts.set(
      language,
      shards.map(({ from }) => from),
    );
  }
  return starts;
}
