/** A site that is kept up to date: files that did not change are not read again, pages whose view did not change not rendered again. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type ArchiveCache, openArchiveCache } from '../cache/archiveCache.js';
import { codeDigest } from '../cache/codeDigest.js';
import { readMemory } from '../cache/readMemory.js';
import type { SourcePath } from '../model/brands.js';
import type { Diagnostic } from '../model/diagnostic.js';
import { digestOf } from '../model/digestOf.js';
import type { Settings } from '../model/settings.js';
import type { Threads } from '../model/threads.js';
import { type PlannedArchive, planArchive } from '../pipeline/planArchive.js';
import { type ReadArchive, readArchive } from '../pipeline/readArchive.js';
import { startSearch } from '../pipeline/startSearch.js';
import type { Workshop } from '../pipeline/workshop.js';
import { writeSite } from '../pipeline/writeSite.js';
import { previewArticle } from '../previewArticle.js';
import type { Progress } from '../progress.js';
import { mergeRepeated } from '../report/mergeRepeated.js';
import { ownersFiles } from '../stages/render/ownersFiles.js';
import { renderPages } from '../stages/render/renderPages.js';
import { type RenderPool, renderPool } from '../stages/render/renderPool.js';
import { templatesDigest } from '../stages/render/templatesDigest.js';
import { stopwatch } from '../stopwatch.js';
import type { CommandContext } from './command.js';
import { emptyArchive } from './emptyArchive.js';
import { liveRelease } from './liveRelease.js';

export interface DevUpdate {
  /** Addresses of the pages that were written. */
  readonly changed: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

export interface DevSite {
  readonly siteDir: string;
  readonly update: (settings: Settings) => Promise<DevUpdate>;
  /** Writes the page of one edited article, where that can be done before everything else. @returns its address. */
  readonly preview: (path: SourcePath) => Promise<string | undefined>;
  /** Makes the search index of the last update. */
  readonly index: () => Promise<void>;
  /** Keeps what was learned for the next run. */
  readonly close: () => void;
}

/** How a development site works. */
export interface DevSiteOptions {
  readonly progress: Progress;
  readonly threads: Threads;
  readonly onStop: CommandContext['onStop'];
}

/** @param dir folder of its own, for the site and, where another run uses the archive's cache, for what is remembered. */
export function devSite(dir: string, root: string, { progress, threads, onStop }: DevSiteOptions): DevSite {
  const siteDir = join(dir, 'site');
  const workDir = join(dir, 'work');
  mkdirSync(siteDir);
  mkdirSync(workDir);
  const cache = openCache(root, dir);
  const [release, searchRelease] = [liveRelease(siteDir), liveRelease(siteDir)];
  const code = codeDigest();
  let last: { read: ReadArchive; planned: PlannedArchive; settings: Settings } | undefined;
  // A module that was loaded is never loaded again in the same thread, whichever of those that it imports was edited.
  let owners: { readonly look: string; readonly pool: RenderPool } | undefined;
  const loadOwners = async (settings: Settings, look: string): Promise<void> => {
    const hasOwn = ownersFiles(settings.templatesDir).length > 0;
    if (hasOwn && owners?.look === look) return;
    await owners?.pool.close();
    owners = hasOwn ? { look, pool: renderPool({ outDir: siteDir, workDir, templatesDir: settings.templatesDir }, { count: 1, onStop }) } : undefined;
  };
  const workshop = (settings: Settings): Workshop => ({
    settings,
    progress,
    watch: stopwatch(),
    threads,
    keptRelated: { answer: cache.related, code },
    onStop,
    keepBody: (body) => cache.articles.add(digestOf(body).slice(0, 32), Buffer.alloc(0), body),
    readBody: cache.articles.readBody,
  });

  return {
    siteDir,
    update: async (settings) => {
      cache.files.lookAgain();
      const work = workshop(settings);
      const read = await readArchive(work, readMemory(cache, settings, code));
      const planned = await planArchive(read, work);
      const look = templatesDigest(settings.templatesDir, cache.files);
      await loadOwners(settings, look);
      const rendering = owners === undefined ? work : { ...work, renderFew: owners.pool.render, threads: { ...threads, always: true } };
      const changed = await writeSite(planned, { release, siteDir, workDir, look, digestOfFile: cache.files.digestOf }, rendering);
      release.sweep();
      last = { read, planned, settings };
      const diagnostics = mergeRepeated([...read.diagnostics, ...planned.diagnostics, ...emptyArchive(read.articles.length)]);
      return { changed, diagnostics };
    },
    preview: async (path) => {
      if (last === undefined) return undefined;
      const page = await previewArticle(path, last, workshop(last.settings));
      if (page === undefined) return undefined;
      if (owners !== undefined) await owners.pool.render([page]);
      else await renderPages({ pages: [page], outDir: siteDir, workDir, templatesDir: last.settings.templatesDir, onPage: () => undefined, pause: () => Promise.resolve() });
      return page.url;
    },
    index: async () => {
      if (last === undefined) return;
      await (await startSearch(last.planned, { workDir, output: searchRelease, onStop, volumes: cache.volumes, stemsDir: cache.stemsDir }, workshop(last.settings))).finish();
      searchRelease.sweep();
    },
    close: () => {
      if (last !== undefined) cache.commit(last.settings.limits.cacheBytes);
      cache.close();
    },
  };
}

/** The archive's own, or one for this run alone. */
function openCache(root: string, dir: string): ArchiveCache {
  const cache = openArchiveCache(root);
  if (!('reason' in cache)) return cache;
  const own = openArchiveCache(dir);
  if ('reason' in own) throw new Error(own.reason);
  return own;
}
