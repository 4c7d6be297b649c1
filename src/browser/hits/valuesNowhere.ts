/**
 * What was typed for a field and is no value of it in the whole archive. Nothing is said to be nowhere as long as a volume has not
 * been looked into; where nothing was found, a few more are loaded for it.
 */
import type { FieldClause } from '../query/query.js';
import type { Volume } from '../volumes/openVolume.js';
import { facetValues } from './facetValues.js';
import type { Archive } from './searchArchive.js';
import { valueHas } from './valueHas.js';

export interface WantedValues {
  readonly typed: readonly FieldClause[];
  readonly isAnythingFound: boolean;
}

/** Volumes that are loaded to tell, at most. */
const mostLoaded = 8;

export async function valuesNowhere({ manifest, loadedVolume, volume }: Pick<Archive, 'manifest' | 'loadedVolume' | 'volume'>, wanted: WantedValues): Promise<FieldClause[]> {
  const { typed, isAnythingFound } = wanted;
  if (typed.length === 0) return [];
  const missing = [...manifest.volumes.keys()].filter((place) => loadedVolume(place) === undefined);
  if (missing.length > (isAnythingFound ? 0 : mostLoaded)) return [];
  // One that cannot be loaded might have it.
  const volumes = await Promise.all(manifest.volumes.map((_, place) => volume(place))).catch((): Volume[] => []);
  if (volumes.length === 0) return [];
  return typed.filter((clause) => !clause.isNot && !volumes.some(({ table }) => facetValues(table, clause.field).labels.some((label) => valueHas(label, clause))));
}
