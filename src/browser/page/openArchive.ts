/**
 * Opens the archive's index: its manifest now, everything else when a search asks for it.
 */
import { type SearchManifest, searchFormat } from '../../model/searchFiles.js';
import type { Archive } from '../hits/searchArchive.js';
import type { FetchFile } from '../volumes/fetchFile.js';
import { once } from '../volumes/once.js';
import { openRareIndex } from '../volumes/openRareIndex.js';
import { openTables } from '../volumes/openTables.js';
import { openVolume, type Volume } from '../volumes/openVolume.js';
import { openDictionary } from '../words/openDictionary.js';
import { readJson } from '../words/readJson.js';
import { wordKey } from '../words/wordKey.js';

/** Rejects where there is no index, or one of another form than this script reads. */
export async function openArchive(fetchFile: FetchFile): Promise<Archive> {
  const manifest = readJson<SearchManifest>(await fetchFile('index.json'));
  if (manifest.format !== searchFormat) throw new Error(`The index is of form ${manifest.format}, not ${searchFormat}`);
  const { table, expect } = openTables(manifest, fetchFile);
  const source = { manifest, fetchFile, rareIndex: openRareIndex(manifest, fetchFile), table };
  const loaded = new Map<number, Volume>();
  const volume = once(async (place) => {
    const opened = await openVolume(Number(place), source);
    loaded.set(Number(place), opened);
    return opened;
  });
  return {
    manifest,
    dictionary: openDictionary(manifest, fetchFile),
    spellings: spellingsOf(manifest.spellings ?? []),
    volume: (place) => volume(String(place)),
    loadedVolume: (place) => loaded.get(place),
    expect: (places) => expect(places.filter((place) => !loaded.has(place))),
  };
}

function spellingsOf(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const spellings = new Map<string, string[]>();
  for (const group of groups) {
    for (const word of group) {
      const others = group.filter((other) => wordKey(other) !== wordKey(word));
      spellings.set(wordKey(word), [...(spellings.get(wordKey(word)) ?? []), ...others]);
    }
  }
  return spellings;
}
