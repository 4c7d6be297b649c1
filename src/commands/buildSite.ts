/** One run of the pipeline, from the content folder to the published site. */
import { join } from 'node:path';
import type { ArchiveCache } from '../cache/archiveCache.js';
import { bodyStore } from '../cache/bodyStore.js';
import { folderDigest } from '../cache/folderDigest.js';
import { readMemory } from '../cache/readMemory.js';
import { manifestFile, type SiteManifest, saveManifest } from '../cache/siteManifest.js';
import { digestOf } from '../model/digestOf.js';
import type { Settings } from '../model/settings.js';
import { planArchive, readArchive, searchSite, writeSite } from '../pipeline.js';
import { progress } from '../progress.js';
import { accountFor } from '../report/accountFor.js';
import { mergeRepeated } from '../report/mergeRepeated.js';
import { openRelease } from '../stages/publish/release.js';
import type { Staging } from '../stages/publish/staging.js';
import type { Stopwatch } from '../stopwatch.js';
import type { BuildReport } from './buildReport.js';
import type { CommandContext } from './command.js';
import { emptyArchive } from './emptyArchive.js';

export interface SiteBuild {
  readonly settings: Settings;
  readonly staging: Staging;
  readonly watch: Stopwatch;
  readonly search: boolean;
  readonly workers: number;
  /** See `runDigest` and `codeDigest`. */
  readonly run: string;
  readonly code: string;
  /** Both or neither: what other builds left, and what they published here. */
  readonly cache?: ArchiveCache;
  readonly manifest?: SiteManifest;
}

export async function buildSite(build: SiteBuild, { options, onStop }: CommandContext): Promise<{ readonly report: BuildReport; readonly written: number }> {
  const { settings, staging, watch, search, workers, run, code, cache, manifest } = build;
  const { siteDir, workDir } = staging;
  // Bodies that the cache does not keep, because there is none or because their files change at this moment.
  const bodies = bodyStore(join(workDir, 'bodies'));
  try {
    const workshop = {
      settings,
      watch,
      workers,
      keepBody: bodies.add,
      readBody: (body: Parameters<typeof bodies.read>[0]) => (body.pack === undefined || cache === undefined ? bodies.read(body) : cache.articles.readBody(body)),
      progress: progress(process.stderr, options.quiet),
    };
    const read = await readArchive(workshop, cache === undefined ? undefined : readMemory(cache, settings, code));
    const planned = planArchive(read, workshop);
    const release = openRelease(settings.outDir, siteDir, manifest ?? { files: new Map() });
    const look = cache === undefined ? undefined : digestOf(JSON.stringify([code, folderDigest(settings.templatesDir, cache.files)]));
    await writeSite(planned, { release, siteDir, workDir, look, digestOfFile: cache?.files.digestOf ?? (() => '') }, workshop);
    const searchable = search ? await searchSite(planned, { ...staging, onStop, ...(cache === undefined ? {} : { volumes: cache.volumes }) }, workshop) : undefined;
    const files = release.files();
    const written = [...files.keys()].filter((url) => manifest?.files.get(url)?.inode !== files.get(url)?.inode).length;
    const report: BuildReport = {
      archive: settings.name,
      account: accountFor(read.found, read.articles.length, read.diagnostics),
      pages: planned.plan.pages.length,
      ...(searchable === undefined ? {} : { searchable }),
      files: files.size,
      bytes: [...files.values()].reduce((sum, { size }) => sum + size, 0),
      diagnostics: mergeRepeated([...read.diagnostics, ...planned.diagnostics, ...emptyArchive(read.articles.length)]),
    };
    watch.run('publish', staging.publish);
    if (cache !== undefined) {
      watch.run('remember', () => {
        cache.commit(settings.limits.cacheBytes);
        saveManifest(manifestFile(cache.dir, settings.outDir), { files, run: { key: run, report } });
      });
    }
    return { report, written };
  } finally {
    bodies.close();
  }
}
