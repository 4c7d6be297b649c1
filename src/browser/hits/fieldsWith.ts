/**
 * The fields of which a value holds a word: what is in no text may be a topic or a section, which stands on the article's page. As far as
 * volumes are loaded, and a few more.
 */
import type { FacetName } from '../../model/searchFiles.js';
import { facetValues } from './facetValues.js';
import { labelHas } from './labelHas.js';
import type { Archive } from './searchArchive.js';

/** Volumes that are loaded to tell, at most. */
const mostLoaded = 8;
const facets: readonly FacetName[] = ['section', 'topic', 'author', 'person', 'place', 'issue'];

export async function fieldsWith(word: string, { manifest, loadedVolume, volume }: Pick<Archive, 'manifest' | 'loadedVolume' | 'volume'>): Promise<FacetName[]> {
  const places = [...manifest.volumes.keys()];
  const loaded = places.filter((place) => loadedVolume(place) !== undefined);
  const asked = places.length - loaded.length > mostLoaded ? loaded : places;
  // One that cannot be loaded offers nothing.
  const volumes = (await Promise.allSettled(asked.map(volume))).flatMap((each) => (each.status === 'fulfilled' ? [each.value] : []));
  return facets.filter((field) => volumes.some(({ table }) => facetValues(table, field).labels.some((label) => labelHas(label, word))));
}
