import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { digestOf } from '../../model/digestOf.js';
import { dictionary } from './dictionary.js';
import { packed } from './packed.js';
import { type RarePart, rareFile } from './rareTerms.js';
import { readRarePart } from './readRarePart.js';
import type { SearchOutput } from './SearchOutput.js';
import { type VocabularyEntry, vocabularyFile } from './vocabulary.js';
import { writeRare } from './writeRare.js';

export interface VolumeFolder {
  readonly dir: string;
  readonly articles: number;
}

/**
 * The archive's words from its volumes' vocabularies, and where there are several volumes the articles of its rare words from
 * all of them; one language after the other so that memory holds one. A file of which nothing has changed is not written again.
 * Between files others may work: threads that write pages wait for what this one has for them.
 *
 * @param volumes in the order of the manifest
 * @returns for each language the least key of each shard
 */
export async function writeDictionaries(volumes: readonly VolumeFolder[], languages: readonly string[], output: SearchOutput): Promise<Map<string, string[]>> {
  const starts = new Map<string, string[]>();
  // From the last volume on, which is the oldest: articles that come to the newest move no row.
  const firstRows = volumes.map((_, place) => volumes.slice(place + 1).reduce((sum, { articles }) => sum + articles, 0));
  for (const language of languages) {
    const words = dictionary();
    const parcels: (Buffer | undefined)[] = [];
    for (const [place, volume] of volumes.entries()) {
      const file = join(volume.dir, vocabularyFile(language));
      if (!existsSync(file)) continue;
      parcels[place] = volumes.length === 1 ? undefined : readFileSync(join(volume.dir, rareFile(language)));
      words.add(JSON.parse(readFileSync(file, 'utf8')) as VocabularyEntry[], { place, rare: parcels[place] });
      await setImmediate();
    }
    const partsOf = (numbers: readonly number[]): RarePart[] => {
      const parts: RarePart[] = [];
      for (let at = numbers.length - 2; at >= 0; at -= 2) {
        const place = numbers[at] ?? 0;
        const parcel = parcels[place];
        if (parcel !== undefined) parts.push(readRarePart(parcel, numbers[at + 1] ?? 0, firstRows[place] ?? 0));
      }
      return parts;
    };
    const shards = words.shards();
    for (const [number, { shard, parts }] of shards.entries()) {
      const rareTerms = function* () {
        for (const [at, [term]] of shard.terms.entries()) if (parts[at]?.length) yield { term, parts: partsOf(parts[at]) };
      };
      const files = writeRare(rareTerms(), `search/rare/${language}-${number}-`, output).values();
      const rare = parts.map((own) => (own.length === 0 ? -1 : (files.next().value ?? -1)));
      const text = JSON.stringify(rare.some((file) => file >= 0) ? { ...shard, rare } : shard);
      output.put(`search/words/${language}-${number}.json.gz`, digestOf(text), () => packed(text));
      await setImmediate();
    }
    starts.set(
      language,
      shards.map(({ from }) => from),
    );
  }
  return starts;
}
