/** One file through read, parse and enrich: what the archive gets from it. Depends on that file, the settings and the knowledge alone, so it can run anywhere. */
import { environmentProblem } from '../environmentProblem.js';
import type { Article } from '../model/article.js';
import type { Digest, SourcePath } from '../model/brands.js';
import { diagnose } from '../model/diagnose.js';
import type { Diagnostic } from '../model/diagnostic.js';
import type { Fingerprint } from '../model/fingerprint.js';
import type { ArchiveKnowledge } from '../model/knowledge.js';
import type { Settings } from '../model/settings.js';
import { addressBlocks } from '../stages/enrich/addressBlocks.js';
import { enrichArticle } from '../stages/enrich/enrichArticle.js';
import { findLostText } from '../stages/enrich/findLostText.js';
import { draftNotice } from '../stages/parse/draftNotice.js';
import { parseArticle } from '../stages/parse/parseArticle.js';
import { readSource } from '../stages/read/readSource.js';
import type { Stopwatch } from '../stopwatch.js';

export interface ReadingInput {
  readonly settings: Settings;
  readonly knowledge: ArchiveKnowledge;
  /** Whether the file is held to the law that nothing is lost. */
  readonly verifies: boolean;
}

export interface FileReading {
  /** Undefined for a draft, or where the file cannot be read. */
  readonly article: Omit<Article, 'body'> | undefined;
  readonly fingerprint: Fingerprint;
  readonly bodyHtml: string;
  readonly diagnostics: readonly Diagnostic[];
  /** Of the bytes that were read. */
  readonly digest?: Digest;
}

const nothing = { article: undefined, fingerprint: {}, bodyHtml: '' } as const;

export async function readFile(path: SourcePath, { settings, knowledge, verifies }: ReadingInput, watch: Pick<Stopwatch, 'lap'>): Promise<FileReading> {
  const source = readSource(path, settings);
  if (source.value === undefined) return { ...nothing, diagnostics: source.diagnostics };
  const file = source.value;
  const { digest } = file;
  try {
    const parsed = watch.lap('parse', () => parseArticle(file, settings, knowledge));
    const diagnostics = [...source.diagnostics, ...parsed.diagnostics];
    if (parsed.value.fields.draft?.value === true) return { ...nothing, diagnostics: [...diagnostics, draftNotice(path, parsed.value.fields.draft)], digest };
    const syntax = verifies ? parsed.value.syntax?.() : undefined;
    const enriched = await watch.lap('enrich', () => enrichArticle(parsed.value, settings, knowledge.authorities));
    const { article, fingerprint, bodyHtml } = enriched.value;
    const lost = verifies ? findLostText(parsed.value, syntax, enriched.value) : undefined;
    if (lost !== undefined) diagnostics.push(diagnose('article/text-lost', { path }, { text: lost }));
    return { article, fingerprint, bodyHtml: addressBlocks(bodyHtml), diagnostics: [...diagnostics, ...enriched.diagnostics], digest };
  } catch (error) {
    if (environmentProblem(error) !== undefined) throw error;
    // One file must never cost the others, not even by a bug.
    return { ...nothing, diagnostics: [...source.diagnostics, diagnose('read/failed', { path }, { reason: String(error) })] };
  }
}
