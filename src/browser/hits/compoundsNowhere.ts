/**
 * Words with a sign within them that no article has in that form, though it has some of their parts. Where the dictionary has all of
 * them only the indexes tell, and nothing is said to be nowhere as long as a volume that may have it has not been looked into.
 */

import type { Volume } from '../volumes/openVolume.js';
import { compoundWords } from '../words/compoundWords.js';
import { mayBeIn } from './chooseVolumes.js';
import { matchWay } from './matchWay.js';
import type { PlannedTerm, QueryPlan } from './planQuery.js';
import type { Archive } from './searchArchive.js';

/** Volumes that are loaded to tell, beside those that the search itself needed. */
const mostLoaded = 8;

type Indexes = Pick<Archive, 'manifest' | 'dictionary' | 'loadedVolume' | 'volume'>;

export async function compoundsNowhere({ clauses }: QueryPlan, archive: Indexes): Promise<PlannedTerm[]> {
  const terms = clauses.filter(({ clause }) => clause.sign !== 'not').flatMap((clause) => clause.terms);
  const compounds = terms.filter(({ term, ways }) => (term.kind === 'word' || term.kind === 'prefix') && [...ways.values()].flat().every((way) => way.length > 1));
  const areNowhere = await Promise.all(compounds.map((compound) => (compound.ways.size === 0 ? hasKnownPart(compound, archive) : isNowhere(compound, archive))));
  return compounds.filter((_, at) => areNowhere[at]);
}

async function hasKnownPart({ term }: PlannedTerm, { dictionary }: Indexes): Promise<boolean> {
  const parts = compoundWords(term.text);
  if (parts.length < 2) return false;
  const found = await Promise.all(parts.flatMap((part) => dictionary.languages.map((language) => dictionary.find(language, part))));
  return found.flat().length > 0;
}

async function isNowhere(compound: PlannedTerm, { manifest, loadedVolume, volume }: Indexes): Promise<boolean> {
  const places = [...manifest.volumes.keys()].filter((place) => mayBeIn(compound, place));
  if (places.filter((place) => loadedVolume(place) === undefined).length > mostLoaded) return false;
  try {
    for (const place of places) if (await isIn(compound, await volume(place))) return false;
    return true;
  } catch {
    // One that cannot be loaded might have it.
    return false;
  }
}

async function isIn({ ways }: PlannedTerm, volume: Volume): Promise<boolean> {
  for (const [language, each] of ways) {
    if (!volume.languages.has(language)) continue;
    for (const way of each) if ((await matchWay(way, language, volume)).size > 0) return true;
  }
  return false;
}
