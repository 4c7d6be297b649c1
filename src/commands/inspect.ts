/** `backfile inspect`: how files were understood, every field with where it came from. */
import { existsSync, lstatSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { loadConfig, settingsFileName } from '../config.js';
import type { Article } from '../model/article.js';
import type { SourcePath } from '../model/brands.js';
import { diagnose } from '../model/diagnose.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Fingerprint } from '../model/fingerprint.js';
import type { ArchiveKnowledge } from '../model/knowledge.js';
import { plainTextOf } from '../model/plainTextOf.js';
import type { Settings } from '../model/settings.js';
import type { Reprint } from '../model/site.js';
import { textOfHtml } from '../model/textOfHtml.js';
import { UsageError } from '../model/UsageError.js';
import { diagnosticsText } from '../report/diagnosticsText.js';
import { enrichArticle } from '../stages/enrich/enrichArticle.js';
import { findReprints } from '../stages/link/findReprints.js';
import { type InferredDates, inferDates } from '../stages/link/inferDates.js';
import { draftNotice } from '../stages/parse/draftNotice.js';
import { parseArticle } from '../stages/parse/parseArticle.js';
import { reasonNotAnArticle } from '../stages/read/fileKinds.js';
import { listSources } from '../stages/read/listSources.js';
import { readSource } from '../stages/read/readSource.js';
import { surveyArchive } from '../surveyArchive.js';
import { type CommandContext, exitCode } from './command.js';
import { type Inspection, inspectionOf } from './inspection.js';
import { inspectionText } from './inspectionText.js';

export interface InspectOptions {
  readonly paths: readonly string[];
  readonly jsonl: boolean;
}

export async function inspect({ paths, jsonl }: InspectOptions, context: CommandContext): Promise<number> {
  const { options, out } = context;
  const all: Inspection[] = [];
  let code: number = exitCode.clean;
  for (const given of paths.length === 0 ? ['.'] : paths) {
    const { settings, files, shut } = filesOf(resolve(given));
    if (shut.length > 0) code = exitCode.contentErrors;
    context.log(diagnosticsText(shut, options));
    if (files.length === 0 && shut.length === 0) context.log(`backfile: there is no text that ends in .txt or .md in ${resolve(given)}.\n`);
    const archive = archiveAround(settings);
    for (const path of files) {
      const inspection = await inspectFile(path, archive);
      if (inspection.diagnostics.some(({ severity }) => severity === 'error' || (options.strict && severity === 'warning'))) code = exitCode.contentErrors;
      if (jsonl) out(`${JSON.stringify(inspection)}\n`);
      else if (options.json) all.push(inspection);
      else out(inspectionText(inspection, options));
    }
  }
  if (options.json && !jsonl) out(`${JSON.stringify(all, null, 2)}\n`);
  return code;
}

interface Whole {
  readonly inferences: InferredDates['inferences'];
  readonly reprints: ReadonlyMap<Article['id'], readonly Reprint[]>;
}

/** What the archive around a file tells of it. */
interface Around {
  readonly settings: Settings;
  readonly knowledge: ArchiveKnowledge;
  /** What only all articles together tell; they are read when the first file asks. */
  readonly whole: () => Promise<Whole>;
}

function archiveAround(settings: Settings): Around {
  const list = listSources(settings);
  const knowledge = surveyArchive(list, settings).value;
  let all: Promise<Whole> | undefined;
  const readAll = async (): Promise<Whole> => {
    const articles: Article[] = [];
    const fingerprints = new Map<SourcePath, Fingerprint>();
    for (const path of list.articles) {
      const source = readSource(path, settings).value;
      if (source === undefined) continue;
      const parsed = parseArticle(source, settings, knowledge).value;
      if (parsed.fields.draft?.value === true) continue;
      const { article, fingerprint } = (await enrichArticle(parsed, settings, knowledge.authorities)).value;
      articles.push({ ...article, body: { offset: 0, length: 0 } });
      fingerprints.set(path, fingerprint);
    }
    const { inferences } = inferDates(articles, settings);
    return { inferences, reprints: findReprints(articles, fingerprints).value };
  };
  return { settings, knowledge, whole: () => (all ??= readAll()) };
}

async function inspectFile(path: SourcePath, { settings, knowledge, whole }: Around): Promise<Inspection> {
  const source = readSource(path, settings);
  if (source.value === undefined) return { file: path, unread: true, diagnostics: source.diagnostics };
  const parsed = parseArticle(source.value, settings, knowledge);
  const diagnostics = [...source.diagnostics, ...parsed.diagnostics];
  if (parsed.value.fields.draft?.value === true) diagnostics.push(draftNotice(path, parsed.value.fields.draft));
  const reason = reasonNotAnArticle(path);
  if (reason !== undefined) diagnostics.push(diagnose('read/not-an-article', { path }, { reason }));
  const blocks = parsed.value.body.children.map((node) => plainTextOf(node)).filter((text) => text.trim() !== '');
  const hasHtml = parsed.value.body.children.some((node) => node.type === 'html');
  const enriched = await enrichArticle(parsed.value, settings, knowledge.authorities);
  // Words within HTML are those of the page that is made of it.
  const paragraphs = hasHtml
    ? textOfHtml(enriched.value.bodyHtml)
        .split('\n\n')
        .filter((text) => text.trim() !== '')
    : blocks;
  const { article } = enriched.value;
  // The clues of a file that is no article of the archive, such as a draft, are looked at by themselves.
  const { inferences, reprints } = await whole();
  const alone = { ...article, body: { offset: 0, length: 0 } };
  const inference = article.published !== undefined ? { clues: [] } : (inferences.get(article.id) ?? inferDates([alone], settings).inferences.get(article.id) ?? { clues: [] });
  const context = { paragraphs, diagnostics: [...diagnostics, ...enriched.diagnostics], inference, reprints: reprints.get(article.id) ?? [] };
  return inspectionOf(parsed.value, enriched.value, context);
}

/** The archive that a path belongs to, the source files that it means, and the folders among them that cannot be read. */
function filesOf(path: string): { settings: Settings; files: readonly SourcePath[]; shut: readonly Diagnostic[] } {
  const info = lstatSync(path, { throwIfNoEntry: false });
  if (info === undefined) throw new UsageError(`There is no file or folder ${path}.`);
  if (info.isSymbolicLink()) throw new UsageError(`${path} is a symbolic link; links are not followed.`);
  const folder = info.isDirectory() ? path : dirname(path);
  const settings = loadConfig({ root: archiveAbove(path) ?? folder });
  // A path beside the folder of texts is still one that somebody wants to understand.
  const inContent = path === settings.contentDir || path.startsWith(settings.contentDir + sep);
  const own = inContent || path === settings.root ? settings : { ...loadConfig({ root: folder, out: join(folder, '_site') }), contentDir: folder };
  if (!info.isDirectory()) return { settings: own, files: [relative(own.contentDir, path).split(sep).join('/') as SourcePath], shut: [] };
  const below = relative(own.contentDir, path).split(sep).join('/');
  const isMeant = (each: string): boolean => path === settings.root || below === '' || each === below || each.startsWith(`${below}/`);
  const list = listSources(own);
  const shut = list.diagnostics.filter(({ code, place }) => code === 'read/unreadable-folder' && isMeant(place?.path ?? ''));
  return { settings: own, files: list.articles.filter(isMeant), shut };
}

/** The nearest folder above (or at) a path that has settings, and whose texts the path is among. */
function archiveAbove(path: string): string | undefined {
  for (let folder = path; ; folder = dirname(folder)) {
    if (existsSync(join(folder, settingsFileName)) && lstatSync(folder).isDirectory()) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}
