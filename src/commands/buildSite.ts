/** One run of the pipeline, from the content folder to the published site. */
import { join } from 'node:path';
import type { ArchiveCache } from '../cache/archiveCache.js';
import { bodyStore } from '../cache/bodyStore.js';
import { readMemory } from '../cache/readMemory.js';
import { retireManifest, type SiteManifest, type SitePlace, saveManifest } from '../cache/siteManifest.js';
import { environmentProblem } from '../environmentProblem.js';
import { digestOf } from '../model/digestOf.js';
import { large } from '../model/large.js';
import type { Page } from '../model/page.js';
import type { Settings } from '../model/settings.js';
import { siteMark } from '../model/siteMark.js';
import type { Threads } from '../model/threads.js';
import { planArchive } from '../pipeline/planArchive.js';
import { readArchive } from '../pipeline/readArchive.js';
import { type SearchUnderWay, startSearch } from '../pipeline/startSearch.js';
import { writeSite } from '../pipeline/writeSite.js';
import { progress } from '../progress.js';
import { readPool } from '../reading/readPool.js';
import type { SlowFile } from '../reading/slowestFiles.js';
import { accountFor } from '../report/accountFor.js';
import { mergeRepeated } from '../report/mergeRepeated.js';
import { lookAhead } from '../stages/publish/lookAhead.js';
import { openRelease } from '../stages/publish/release.js';
import { type Staging, siteMarkText } from '../stages/publish/staging.js';
import { ownersFiles } from '../stages/render/ownersFiles.js';
import { renderFew } from '../stages/render/renderFew.js';
import { renderingThreads } from '../stages/render/renderingThreads.js';
import { fewestForThreads, type RenderPool, renderPool } from '../stages/render/renderPool.js';
import { templatesDigest } from '../stages/render/templatesDigest.js';
import type { Stopwatch } from '../stopwatch.js';
import type { BuildReport } from './buildReport.js';
import type { CommandContext } from './command.js';
import { emptyArchive } from './emptyArchive.js';

/** Files of a site from which on it pays to load what an edit needs in a thread, while this one finds out what changed. */
const manyFiles = 2_000;

export interface SiteBuild {
  readonly settings: Settings;
  readonly staging: Staging;
  readonly watch: Stopwatch;
  readonly search: boolean;
  readonly threads: Threads;
  /** Without it, everything is made anew and nothing kept. */
  readonly memory?: BuildMemory;
}

/** What other builds left, and what they published here. */
export interface BuildMemory extends SitePlace {
  readonly cache: ArchiveCache;
  readonly manifest: SiteManifest;
  /** Of the tree that the new site may grow in. */
  readonly spare: SiteManifest;
  /** See `codeDigest` and `runDigest`. */
  readonly code: string;
  readonly run: string;
}

export interface FinishedBuild {
  readonly report: BuildReport;
  /** Files that are not those of the site before. */
  readonly written: number;
  /** Files of the site before that are not of this one. */
  readonly removed: number;
  /** See `ReadArchive.slowest`. */
  readonly slowest: readonly SlowFile[];
}

export async function buildSite({ settings, staging, watch, search, threads, memory }: SiteBuild, { options, log, onStop }: CommandContext): Promise<FinishedBuild> {
  const cache = memory?.cache;
  const { siteDir, workDir } = staging;
  // Bodies that the cache does not keep, because there is none or because their files change at this moment.
  const bodies = bodyStore(join(workDir, 'bodies'));
  const startRendering = (count: number): RenderPool => renderPool({ outDir: siteDir, workDir, templatesDir: settings.templatesDir }, { count, onStop });
  const publishedFiles = memory?.manifest.files.size ?? 0;
  const hasOwnTemplates = ownersFiles(settings.templatesDir).length > 0;
  const loadsAhead = threads.count > 1 && (threads.always === true ? publishedFiles > 0 : publishedFiles >= manyFiles);
  // What an owner's templates ask for is loaded while the texts are read.
  let ready = loadsAhead && hasOwnTemplates ? startRendering(1) : undefined;
  const few = hasOwnTemplates ? ready?.render : (pages: readonly Page[]) => renderFew(pages, siteDir);
  const reading = loadsAhead ? readPool(1, 1) : undefined;
  try {
    const workshop = {
      settings,
      watch,
      threads,
      readingReady: reading,
      isFirst: publishedFiles === 0,
      keptRelated: memory === undefined ? undefined : { answer: memory.cache.related, code: memory.code },
      keepBody: bodies.add,
      readBody: (body: Parameters<typeof bodies.read>[0]) => (body.pack === undefined || cache === undefined ? bodies.read(body) : cache.articles.readBody(body)),
      progress: progress(process.stderr, options.quiet),
      onStop,
    };
    const spareLooks = memory === undefined ? undefined : lookAhead(memory.spareTree, memory.spare.files.size);
    const read = await readArchive(workshop, memory === undefined ? undefined : readMemory(memory.cache, settings, memory.code));
    // Where every page is to be rendered, they load it while this thread links and plans; of a large archive later, when memory was returned.
    const { length } = read.articles;
    if (publishedFiles === 0 && threads.count > 1 && length >= fewestForThreads && length < large) ready = startRendering(renderingThreads(threads.count));
    const planned = await planArchive(read, workshop);
    // Before the tree is moved, it must have been looked at.
    const spareFound = await spareLooks;
    const hasGround = memory !== undefined && staging.growIn(memory.spareTree);
    const release = openRelease({
      outDir: settings.outDir,
      published: memory?.manifest.files ?? new Map(),
      siteDir,
      ...(hasGround && spareFound !== undefined ? { found: spareFound, spare: memory.spare.files } : { found: new Map(), spare: new Map() }),
    });
    release.put(siteMark, siteMarkText, () => siteMarkText);
    const look = memory === undefined ? undefined : digestOf(JSON.stringify([memory.code, templatesDigest(settings.templatesDir, memory.cache.files)]));
    const index = (): Promise<SearchUnderWay> =>
      startSearch(planned, { workDir, output: release, onStop, ...(cache === undefined ? {} : { volumes: cache.volumes, stemsDir: cache.stemsDir }) }, workshop);
    // Beside the pages; of a large archive after them, so that less is in memory at a time.
    const beside = search && read.articles.length < large ? await index() : undefined;
    let searchable: number | undefined;
    const meanwhile = async (): Promise<void> => {
      searchable = await beside?.finish();
    };
    try {
      await writeSite(
        planned,
        { release, siteDir, workDir, look, digestOfFile: cache?.files.digestOf ?? (() => ''), meanwhile },
        { ...workshop, ready, renderFew: publishedFiles > 0 ? few : undefined },
      );
    } catch (error) {
      await beside?.stop();
      throw error;
    }
    if (search && beside === undefined) searchable = await (await index()).finish();
    const files = release.finish();
    const written = [...files.keys()].filter((url) => memory?.manifest.files.get(url)?.inode !== files.get(url)?.inode).length;
    const removed = [...(memory?.manifest.files.keys() ?? [])].filter((url) => !files.has(url)).length;
    const report: BuildReport = {
      archive: settings.name,
      account: accountFor(read.found, read.articles.length, read.diagnostics),
      pages: planned.plan.pages.length,
      ...(searchable === undefined ? {} : { searchable }),
      files: files.size,
      ...(planned.plan.moved === 0 ? {} : { moved: planned.plan.moved }),
      bytes: [...files.values()].reduce((sum, { size }) => sum + size, 0),
      diagnostics: mergeRepeated([...read.diagnostics, ...planned.diagnostics, ...emptyArchive(read.articles.length)]),
    };
    const hasSpare = watch.run('publish', () => staging.publish(memory?.spareTree));
    if (memory !== undefined) {
      watch.run('remember', () => {
        try {
          memory.cache.commit(settings.limits.cacheBytes);
          retireManifest(memory, hasSpare);
          saveManifest(memory.manifestFile, { files, run: { key: memory.run, report } });
        } catch (error) {
          const problem = environmentProblem(error);
          if (problem === undefined) throw error;
          log(`backfile: the site is published, but what this build learned could not be kept for the next one. ${problem}\n`);
        }
      });
    }
    return { report, written, removed, slowest: read.slowest };
  } finally {
    bodies.close();
    await Promise.all([ready?.close(), reading?.close()]);
  }
}
