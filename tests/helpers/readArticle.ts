/** One source file through read's decoding, parse and enrich: what the pipeline does with a file, without a disk. */
import type { Article, MarkdownSyntax, ParsedArticle } from '../../src/model/article.js';
import type { SourcePath } from '../../src/model/brands.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import { digestOf } from '../../src/model/digestOf.js';
import type { Settings } from '../../src/model/settings.js';
import { enrichArticle } from '../../src/stages/enrich/enrichArticle.js';
import { parseArticle } from '../../src/stages/parse/parseArticle.js';
import { decodeText } from '../../src/stages/read/decodeText.js';
import { testSettings } from './testSettings.js';

export interface ArticleRead {
  readonly parsed: ParsedArticle;
  readonly article: Omit<Article, 'body'>;
  readonly bodyHtml: string;
  readonly text: string;
  readonly syntax: MarkdownSyntax | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

export async function readArticle(source: string | Buffer, path = 'article.txt', settings: Settings = testSettings()): Promise<ArticleRead> {
  const bytes = typeof source === 'string' ? Buffer.from(source) : source;
  const sourcePath = path as SourcePath;
  const decoded = decodeText(bytes, sourcePath);
  if (decoded.value === undefined) throw new Error(`${path}: ${decoded.diagnostics.map(({ message }) => message).join(' ')}`);
  const parsed = parseArticle({ path: sourcePath, digest: digestOf(bytes), ...decoded.value }, settings);
  // Before the tree is changed.
  const syntax = parsed.value.syntax?.();
  const enriched = await enrichArticle(parsed.value, settings);
  return { parsed: parsed.value, ...enriched.value, syntax, diagnostics: [...decoded.diagnostics, ...parsed.diagnostics, ...enriched.diagnostics] };
}
