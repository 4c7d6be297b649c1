/** The stages in order: survey → read → parse → enrich → link → plan → render → search. Each hands its result to the next; publish is the build command's. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { environmentProblem } from './environmentProblem.js';
import type { Article, BodyRef } from './model/article.js';
import type { Authority } from './model/authority.js';
import type { SourcePath } from './model/brands.js';
import { diagnose } from './model/diagnose.js';
import type { Diagnostic } from './model/diagnostic.js';
import type { ArchiveKnowledge } from './model/knowledge.js';
import type { Page, Plan } from './model/page.js';
import type { Settings } from './model/settings.js';
import type { Site } from './model/site.js';
import type { Progress } from './progress.js';
import { saveMemory } from './saveMemory.js';
import { addressBlocks } from './stages/enrich/addressBlocks.js';
import { enrichArticle } from './stages/enrich/enrichArticle.js';
import { findLostText, wordsOfBody } from './stages/enrich/findLostText.js';
import { linkSite } from './stages/link/linkSite.js';
import { parseArticle } from './stages/parse/parseArticle.js';
import { planPages } from './stages/plan/planPages.js';
import { copyFiles, listPublicFiles, type PublicFiles } from './stages/publish/publicFiles.js';
import { writeStreams } from './stages/publish/writeStreams.js';
import { listSources } from './stages/read/listSources.js';
import { readSource } from './stages/read/readSource.js';
import type { Stopwatch } from './stopwatch.js';
import { surveyArchive } from './surveyArchive.js';

/** What a run of the pipeline reports to and keeps its texts in. */
export interface Workshop {
  readonly settings: Settings;
  readonly progress: Progress;
  readonly watch: Stopwatch;
  readonly keepBody: (html: string) => BodyRef;
  readonly readBody: (body: BodyRef) => string;
  /** Whether every file is held to the law that nothing is lost. */
  readonly verifies?: boolean;
}

export interface ReadArchive {
  readonly articles: readonly Article[];
  readonly images: ReadonlySet<SourcePath>;
  readonly authorities: readonly Authority[];
  /** Files below the content folder. Each is among the articles or named in a diagnostic. */
  readonly found: number;
  readonly diagnostics: readonly Diagnostic[];
}

/** Answers for a file: with what it remembers, or by reading it. */
export type Memory = (path: SourcePath, read: () => Promise<ReadFile>, knowledge: ArchiveKnowledge) => Promise<ReadFile>;

/** Files between two moments in which signals are heard and others may work. */
const breath = 100;

/** What reading one file gave: an article, unless it is a draft or cannot be read. */
export interface ReadFile {
  readonly article: Article | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

async function readFile(path: SourcePath, knowledge: ArchiveKnowledge, { settings, watch, keepBody, verifies }: Workshop): Promise<ReadFile> {
  const source = readSource(path, settings);
  if (source.value === undefined) return { article: undefined, diagnostics: source.diagnostics };
  const file = source.value;
  try {
    const parsed = watch.lap('parse', () => parseArticle(file, settings, knowledge));
    const diagnostics = [...source.diagnostics, ...parsed.diagnostics];
    if (parsed.value.fields.draft?.value === true) return { article: undefined, diagnostics: [...diagnostics, diagnose('article/draft', { path })] };
    const words = verifies === true ? wordsOfBody(parsed.value) : '';
    const enriched = await watch.lap('enrich', () => enrichArticle(parsed.value, settings, knowledge.authorities));
    const { article, bodyHtml } = enriched.value;
    const lost = verifies === true ? findLostText(parsed.value, words, enriched.value) : undefined;
    if (lost !== undefined) diagnostics.push(diagnose('article/text-lost', { path }, { text: lost }));
    return { article: Object.assign(article, { body: keepBody(addressBlocks(bodyHtml)) }), diagnostics: [...diagnostics, ...enriched.diagnostics] };
  } catch (error) {
    if (environmentProblem(error) !== undefined) throw error;
    // One file must never cost the others, not even by a bug.
    return { article: undefined, diagnostics: [...source.diagnostics, diagnose('read/failed', { path }, { reason: String(error) })] };
  }
}

/** `remembered` answers for files that have not changed since they were last read. */
export function readArchive(workshop: Workshop, remembered?: Memory): Promise<ReadArchive> {
  return workshop.watch.run('read', () => readAll(workshop, remembered));
}

async function readAll(workshop: Workshop, remembered: Memory | undefined): Promise<ReadArchive> {
  const { settings, progress, watch } = workshop;
  const list = listSources(settings);
  saveMemory(list.articles.length);
  const articles: Article[] = [];
  const survey = watch.lap('survey', () => surveyArchive(list, settings));
  const diagnostics = [...list.diagnostics, ...survey.diagnostics];
  progress.start('read', list.articles.length);
  for (const [index, path] of list.articles.entries()) {
    const read = (): Promise<ReadFile> => readFile(path, survey.value, workshop);
    const file = remembered === undefined ? await read() : await remembered(path, read, survey.value);
    if (file.article !== undefined) articles.push(file.article);
    diagnostics.push(...file.diagnostics);
    progress.step();
    if (index % breath === 0) await setImmediate();
  }
  progress.end();
  return { articles, images: list.images, authorities: survey.value.authorities, found: list.found, diagnostics };
}

export interface PlannedArchive {
  readonly site: Site;
  readonly plan: Plan;
  readonly publicFiles: PublicFiles;
  readonly diagnostics: readonly Diagnostic[];
}

export function planArchive(read: ReadArchive, { settings, watch, readBody }: Workshop): PlannedArchive {
  const files = listPublicFiles(settings.publicDir);
  const publicFiles = new Set(files.value.keys());
  const site = watch.run('link', () => linkSite({ articles: read.articles, images: read.images, authorities: read.authorities, publicFiles, settings }));
  const plan = watch.run('plan', () => planPages({ site: site.value, settings, readBody, publicFiles }));
  return { site: site.value, plan: plan.value, publicFiles: files.value, diagnostics: [...files.diagnostics, ...site.diagnostics, ...plan.diagnostics] };
}

/** Writes pages, documents, pictures and public files into `siteDir`. */
export async function writeSite(planned: PlannedArchive, pages: readonly Page[], siteDir: string, workDir: string, { settings, progress, watch }: Workshop): Promise<void> {
  const { site, plan, publicFiles } = planned;
  copyFiles(publicFiles, siteDir);
  if (plan.theme !== '') appendFileSync(join(siteDir, 'assets/style.css'), `\n/* From the settings */\n${plan.theme}`);
  copyFiles(
    site.images.map(({ url, source }) => [url, join(settings.contentDir, source)] as const),
    siteDir,
  );
  // Eleventy is loaded where pages are rendered, not to check or inspect; Pagefind likewise.
  const { renderPages } = await import('./stages/render/renderPages.js');
  progress.start('render', pages.length);
  await watch.run('render', () => renderPages({ pages, outDir: siteDir, workDir, templatesDir: settings.templatesDir, onPage: progress.step, pause: () => setImmediate() }));
  progress.end();
  for (const { url, content } of plan.documents) {
    const file = join(siteDir, url);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content());
  }
  await watch.run('data', () => writeStreams(plan.streams, siteDir, () => setImmediate()));
}

/** Where the search index is written, and what it may lean on. */
export interface SearchPlace {
  readonly siteDir: string;
  readonly workDir: string;
  readonly onStop: (undo: () => void) => () => void;
}

/** Needs no page: may run beside `writeSite`. @returns the number of articles that can be searched. */
export async function searchSite({ site, plan, publicFiles }: PlannedArchive, { siteDir, workDir, onStop }: SearchPlace, { settings, progress, watch }: Workshop): Promise<number> {
  const { indexVolumes } = await import('./stages/search/indexVolumes.js');
  const { noCache } = await import('./stages/search/volumeCache.js');
  progress.start('search', site.articles.length);
  const onArticles = (count: number): void => {
    for (let step = 0; step < count; step += 1) progress.step();
  };
  const otherFiles = plan.pages.length + plan.documents.length + plan.streams.length + publicFiles.size + site.images.length;
  const archive = { name: settings.name, ...(plan.edition === undefined ? {} : { edition: plan.edition }) };
  const count = await watch.run('search', () =>
    indexVolumes({ archive, articles: site.articles, describe: plan.forSearch, otherFiles, siteDir, workDir, cache: noCache, onStop, onArticles }),
  );
  progress.end();
  const { indexSearch } = await import('./stages/search/indexSearch.js');
  await indexSearch({ siteDir, urls: [...site.urls.values()], onPage: () => {} });
  return count;
}
