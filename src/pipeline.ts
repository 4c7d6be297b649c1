/** The stages in order: survey → read → parse → enrich → link → plan → render → search. Each hands its result to the next; publish is the build command's. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { ReadMemory, Remembered } from './cache/readMemory.js';
import { decodeRecord } from './cache/readRecord.js';
import { relateBeside } from './linking/relateBeside.js';
import type { Article, BodyRef } from './model/article.js';
import type { SourcePath, UrlPath } from './model/brands.js';
import type { Diagnostic } from './model/diagnostic.js';
import { digestOf } from './model/digestOf.js';
import type { Fingerprint } from './model/fingerprint.js';
import type { ArchiveKnowledge } from './model/knowledge.js';
import { large } from './model/large.js';
import type { OnStop } from './model/onStop.js';
import type { Page, Plan } from './model/page.js';
import type { Settings } from './model/settings.js';
import type { Site } from './model/site.js';
import type { Threads } from './model/threads.js';
import type { Progress } from './progress.js';
import { readFiles } from './reading/readFiles.js';
import type { ReadPool } from './reading/readPool.js';
import { type SlowFile, slowestFiles } from './reading/slowestFiles.js';
import { returnMemory } from './returnMemory.js';
import { saveMemory } from './saveMemory.js';
import { linkSite } from './stages/link/linkSite.js';
import { planPages } from './stages/plan/planPages.js';
import { listPublicFiles, type PublicFiles } from './stages/publish/publicFiles.js';
import type { Release } from './stages/publish/release.js';
import { writeStreams } from './stages/publish/writeStreams.js';
import { listSources } from './stages/read/listSources.js';
import { fewestForThreads, type RenderPool } from './stages/render/renderPool.js';
import type { SearchOutput } from './stages/search/SearchOutput.js';
import { noCache, type VolumeCache } from './stages/search/volumeCache.js';
import type { Stopwatch } from './stopwatch.js';
import { surveyArchive } from './surveyArchive.js';

/** What a run of the pipeline reports to and keeps its texts in. */
export interface Workshop {
  readonly settings: Settings;
  readonly progress: Progress;
  readonly watch: Stopwatch;
  readonly keepBody: (html: Buffer) => BodyRef;
  readonly readBody: (body: BodyRef) => string;
  /** Whether every file is held to the law that nothing is lost. */
  readonly verifies?: boolean;
  /** Without any, everything runs in this one. */
  readonly threads?: Threads;
  /** A thread that was started before, for the few files that changed. */
  readonly readingReady?: ReadPool | undefined;
  /** Threads that were started before: they have loaded Eleventy by then, or sooner than others would. */
  readonly ready?: RenderPool | undefined;
  /** Told of the threads that write. */
  readonly onStop?: OnStop;
  /** Renders fewer than `fewestForThreads` pages, where there is a better way than to load Eleventy for them. */
  readonly renderFew?: ((pages: readonly Page[]) => Promise<void>) | undefined;
}

const oneThread: Threads = { count: 1 };

export interface ReadArchive {
  readonly articles: readonly Article[];
  /** Of the articles; empty after `planArchive`. */
  readonly fingerprints: Map<SourcePath, Fingerprint>;
  readonly images: ReadonlySet<SourcePath>;
  readonly knowledge: ArchiveKnowledge;
  /** Files below the content folder. Each is among the articles or named in a diagnostic. */
  readonly found: number;
  /** Those that took longest to read, in this run. */
  readonly slowest: readonly SlowFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Without `memory`, every file is read. */
export function readArchive(workshop: Workshop, memory?: ReadMemory): Promise<ReadArchive> {
  return workshop.watch.run('read', () => readAll(workshop, memory));
}

async function readAll({ settings, progress, watch, keepBody, verifies, threads, readingReady }: Workshop, memory: ReadMemory | undefined): Promise<ReadArchive> {
  const list = listSources(settings, memory?.entriesOf);
  if (list.articles.length >= large) saveMemory();
  const survey = watch.lap('survey', () => surveyArchive(list, settings, memory?.notes));
  const knowledge = survey.value;
  const read = new Array<Remembered | undefined>(list.articles.length);
  const slowest = slowestFiles();
  const readAnew = async (places: readonly number[]): Promise<void> => {
    progress.start('read', places.length);
    await readFiles(
      places.map((place) => list.articles[place] as SourcePath),
      {
        settings,
        knowledge,
        verifies: verifies === true,
        threads: threads ?? oneThread,
        ready: readingReady,
        watch,
        onFile: ({ index, record, body, digest, milliseconds }) => {
          const place = places[index] as number;
          const path = list.articles[place] as SourcePath;
          slowest.add(path, milliseconds);
          const { article, fingerprint, diagnostics } = decodeRecord(record);
          const kept = digest === undefined ? undefined : memory?.keep(path, knowledge, { digest, record, body });
          read[place] = {
            article:
              article === undefined
                ? undefined
                : Object.assign(article, kept ?? { body: keepBody(body), ...(memory === undefined ? {} : { version: digestOf(Buffer.concat([record, body])) }) }),
            fingerprint,
            diagnostics,
          };
          progress.step();
        },
        pause: () => setImmediate(),
      },
    );
    progress.end();
  };
  const recalled = list.articles.map((path) => memory?.recall(path, knowledge));
  const isNew = recalled.flatMap((recall, place) => (recall === undefined ? [place] : []));
  const underWay = isNew.length > 0 ? readAnew(isNew) : undefined;
  const outdated: number[] = [];
  for (const [place, recall] of recalled.entries()) {
    if (recall === undefined) continue;
    const remembered = recall();
    if (remembered === undefined) outdated.push(place);
    else read[place] = remembered;
  }
  await underWay;
  if (outdated.length > 0) await readAnew(outdated);
  // What is known of the published site, and of the one before, is in memory besides.
  if (recalled.length >= large && isNew.length < recalled.length) returnMemory();
  const articles = read.flatMap((file) => file?.article ?? []);
  const fingerprints = new Map(read.flatMap((file) => (file?.article === undefined ? [] : [[file.article.source.path, file.fingerprint] as const])));
  const diagnostics = [...list.diagnostics, ...survey.diagnostics, ...read.flatMap((file) => file?.diagnostics ?? [])];
  return { articles, fingerprints, images: list.images, knowledge, found: list.found, slowest: slowest.list(), diagnostics };
}

export interface PlannedArchive {
  readonly site: Site;
  readonly plan: Plan;
  readonly publicFiles: PublicFiles;
  readonly diagnostics: readonly Diagnostic[];
}

export async function planArchive(read: ReadArchive, { settings, watch, readBody, threads = oneThread }: Workshop): Promise<PlannedArchive> {
  const files = listPublicFiles(settings.publicDir);
  const publicFiles = new Set(files.value.keys());
  const { articles, fingerprints, images, knowledge } = read;
  const beside = threads.count > 1 ? relateBeside() : undefined;
  const site = watch.run('link', () =>
    linkSite({ articles, fingerprints, images, authorities: knowledge.authorities, publicFiles, settings, ...(beside === undefined ? {} : { relate: beside.relate }) }),
  );
  // A tenth of the memory, which rendering has a use for.
  fingerprints.clear();
  const plan = watch.run('plan', () => planPages({ site: site.value, settings, readBody, publicFiles }));
  await watch.run('link', async () => beside?.done());
  const published = new Map([...files.value].filter(([url]) => !plan.value.refused.has(url)));
  return { site: site.value, plan: plan.value, publicFiles: published, diagnostics: [...files.diagnostics, ...site.diagnostics, ...plan.diagnostics] };
}

export interface WritingInput {
  /** What was published before, and what is about to be. */
  readonly release: Pick<Release, 'take' | 'note' | 'put' | 'copy'>;
  /** Folder in which the site grows. */
  readonly siteDir: string;
  readonly workDir: string;
  /** Digest of what decides, beside its view, what a page looks like: templates and our own code. Undefined where nothing is remembered. */
  readonly look: string | undefined;
  /** Of the bytes of a file, told without reading it where it has not changed. Undefined where it cannot be read. */
  readonly digestOfFile: (path: string) => string | undefined;
  /** What needs no page, and is done here while threads write the last ones. */
  readonly meanwhile?: () => Promise<void>;
}

/** Writes pages, documents, pictures and public files, those apart that the published site has already. @returns addresses of the pages that were rendered. */
export async function writeSite(
  planned: PlannedArchive,
  input: WritingInput,
  { settings, progress, watch, threads = oneThread, ready, onStop, renderFew }: Workshop,
): Promise<readonly UrlPath[]> {
  const { site, plan, publicFiles } = planned;
  const { release, siteDir, workDir, look, digestOfFile, meanwhile } = input;
  const images = site.images.map(({ url, source }) => [url, join(settings.contentDir, source)] as const);
  for (const [url, path] of [...publicFiles, ...images]) {
    const key = digestOfFile(path) ?? '';
    if (url === 'assets/style.css' && plan.theme !== '')
      release.put(url, digestOf(`${key}\n${plan.theme}`), () => `${readFileSync(path, 'utf8')}\n/* From the settings */\n${plan.theme}`);
    else release.copy(url, key, path);
  }
  const changed: Page[] = [];
  watch.run('compare', () => {
    // Digested once: the settings are longer than all that most pages add to them.
    const shared = look === undefined ? '' : digestOf(`${look}\n${plan.shared()}`);
    for (const page of plan.pages) {
      // Where nothing is remembered, nothing is compared.
      const key = look === undefined ? '' : digestOf(`${shared}\n${page.kind}\n${page.key?.() ?? JSON.stringify(page.view())}`);
      if (release.take(page.url, key)) continue;
      changed.push(page);
      release.note(page.url, key);
    }
  });
  // Where a page has failed, nothing is written any more: the folder is about to be taken away.
  let failure: { readonly error: unknown } | undefined;
  const pause = async (): Promise<void> => {
    await setImmediate();
    if (failure !== undefined) throw failure.error;
  };
  const writeRest = async (): Promise<void> => {
    watch.run('documents', () => {
      for (const { url, content } of plan.documents) {
        const text = content();
        release.put(url, digestOf(text), () => text);
      }
    });
    await watch.run('data', async () => {
      const keys = new Map(plan.streams.map((stream) => [stream, look === undefined ? '' : digestOf(`${look}\n${plan.shared()}\n${stream.key()}`)]));
      const unlike = plan.streams.filter((stream) => !release.take(stream.url, keys.get(stream) ?? ''));
      await writeStreams(unlike, siteDir, pause);
      for (const stream of unlike) release.note(stream.url, keys.get(stream) ?? '');
    });
    await meanwhile?.();
  };
  if (renderFew !== undefined && changed.length > 0 && changed.length < fewestForThreads) {
    await watch.run('render', () => renderFew(changed));
    await writeRest();
  } else if (changed.length > 0) {
    // Eleventy is loaded where pages are rendered, not to check or inspect; Pagefind likewise.
    const { renderOnThreads } = await import('./stages/render/renderOnThreads.js');
    if (changed.length >= large) returnMemory();
    progress.start('render', changed.length);
    const { written } = await watch.run('render', () =>
      renderOnThreads({
        pages: changed,
        outDir: siteDir,
        workDir,
        templatesDir: settings.templatesDir,
        onPage: progress.step,
        pause: () => setImmediate(),
        threads,
        ready,
        ...(onStop === undefined ? {} : { onStop }),
      }),
    );
    progress.end();
    written.catch((error: unknown) => {
      failure = { error };
    });
    const rest = writeRest();
    try {
      // A template that fails is told at once.
      await Promise.race([rest, written.then(() => rest)]);
    } finally {
      await watch.run('render', () => written);
    }
  } else await writeRest();
  return changed.map(({ url }) => url);
}

/** Where the search index is written, and what it may lean on. */
export interface SearchPlace {
  readonly output: SearchOutput;
  readonly workDir: string;
  readonly onStop: OnStop;
  /** Volumes of other runs. */
  readonly volumes?: VolumeCache;
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
  { output, workDir, onStop, volumes = noCache }: SearchPlace,
  { settings, progress, watch }: Workshop,
): Promise<SearchUnderWay> {
  const { startVolumes } = await import('./stages/search/startVolumes.js');
  if (site.articles.length >= large) returnMemory();
  let done = 0;
  let onArticles = (count: number): void => void (done += count);
  const otherFiles = plan.pages.length + plan.documents.length + plan.streams.length + publicFiles.size + site.images.length;
  const archive = { name: settings.name, ...(plan.edition === undefined ? {} : { edition: plan.edition }) };
  const underWay = await watch.run('search', () =>
    startVolumes({
      archive,
      spellings: settings.search.spellings,
      articles: site.articles,
      describe: plan.forSearch,
      otherFiles,
      output,
      workDir,
      cache: volumes,
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
