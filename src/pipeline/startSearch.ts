/** The search index, made in processes of its own. */
import { large } from '../model/large.js';
import type { OnStop } from '../model/onStop.js';
import { returnMemory } from '../returnMemory.js';
import type { SearchOutput } from '../stages/search/SearchOutput.js';
import { noCache, type VolumeCache } from '../stages/search/volumeCache.js';
import type { PlannedArchive } from './planArchive.js';
import type { Workshop } from './workshop.js';

/** Where the search index is written, and what it may lean on. */
export interface SearchPlace {
  readonly output: SearchOutput;
  readonly workDir: string;
  readonly onStop: OnStop;
  /** Volumes of other runs. */
  readonly volumes?: VolumeCache;
  /** Stems that Pagefind told other runs. */
  readonly stemsDir?: string;
}

/** The search index while it is made. */
export interface SearchUnderWay {
  /** @returns the number of articles that can be searched. */
  readonly finish: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** Needs no page: volumes are made in processes of their own while `writeSite` runs, and put together in `finish`. */
export async function startSearch(
  { site, plan, publicFiles }: PlannedArchive,
  { output, workDir, onStop, volumes = noCache, stemsDir }: SearchPlace,
  { settings, progress, watch }: Workshop,
): Promise<SearchUnderWay> {
  const { startVolumes } = await import('../stages/search/startVolumes.js');
  if (site.articles.length >= large) returnMemory();
  let done = 0;
  let onArticles = (count: number): void => void (done += count);
  const otherFiles = plan.pages.length + plan.documents.length + plan.streams.length + publicFiles.size + site.images.length;
  const archive = { name: settings.name, ...(plan.edition === undefined ? {} : { edition: plan.edition }) };
  const underWay = await watch.run('search', () =>
    startVolumes({
      archive,
      spellings: settings.search.spellings,
      sections: settings.sections,
      articles: site.articles,
      describe: plan.forSearch,
      otherFiles,
      output,
      workDir,
      cache: volumes,
      ...(stemsDir === undefined ? {} : { stemsDir }),
      onStop,
      onArticles: (count) => onArticles(count),
    }),
  );
  return {
    finish: async () => {
      // Only now, since one bar is shown at a time.
      progress.start('search', site.articles.length);
      onArticles = (count) => {
        for (let step = 0; step < count; step += 1) progress.step();
      };
      onArticles(done);
      const count = await watch.run('search', underWay.finish);
      progress.end();
      return count;
    },
    stop: underWay.stop,
  };
}
