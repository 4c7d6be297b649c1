/**
 * Pages to HTML files through Eleventy, a shard at a time: articles are never Eleventy's input files, and their text
 * never meets a template language. Each kind of page is one virtual template, paginated over addresses; the view is
 * looked up by address, so that Eleventy copies none of it. The only folder that imports Eleventy.
 */
import { mkdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import Eleventy, { type EleventyConfig, type WrittenPage } from '@11ty/eleventy';
import { DamagedCache } from '../../cache/damagedCache.js';
import { UsageError } from '../../model/UsageError.js';
import type { PageKind } from '../../model/views.js';
import { loadTemplates } from './loadTemplates.js';
import { ownersConfig } from './ownersTemplate.js';
import { type PageBytes, pageBytes } from './pageBytes.js';
import type { PageTemplate } from './pageTemplate.js';

/** Pages that one Eleventy instance renders: enough that starting it does not count, few enough that memory stays small. */
const shardSize = 1_000;

/** Milliseconds that Liquid may take for one page. */
const patience = 10_000;

/** `view` gives what the kind's template is a function of. */
export interface PageToRender {
  readonly kind: PageKind;
  readonly url: string;
  readonly view: () => unknown;
}

export interface RenderInput {
  readonly pages: readonly PageToRender[];
  /** Folder that the site is written to; it exists, and nobody else writes there. */
  readonly outDir: string;
  /** Folder for what Eleventy wants to find. */
  readonly workDir: string;
  /** Folder of the owner's templates; undefined where there is none. */
  readonly templatesDir: string | undefined;
  /** Instead of those that the owner or backfile has. */
  readonly templates?: Templates;
  readonly onPage: () => void;
  /** Awaited between shards, so that others may work or stop the build. */
  readonly pause: () => Promise<void>;
}

export type Templates = ReadonlyMap<PageKind, PageTemplate>;

/** @throws UsageError where one of the owner's templates fails. */
export async function renderPages(input: RenderInput): Promise<void> {
  const kinds = input.pages.map((page) => page.kind);
  const templates = input.templates ?? (await loadTemplates(kinds, input.templatesDir, resolve(input.workDir)));
  const configure = input.templatesDir === undefined ? undefined : await ownersConfig(input.templatesDir);
  const bytes = pageBytes();
  for (let from = 0; from < input.pages.length; from += shardSize) {
    await renderShard(input.pages.slice(from, from + shardSize), { templates, configure, bytes }, input);
    bytes.reuse();
    await input.pause();
  }
}

interface Means {
  readonly templates: Templates;
  readonly configure: ((config: object) => Promise<void>) | undefined;
  readonly bytes: PageBytes;
}

async function renderShard(pages: readonly PageToRender[], { templates, configure, bytes }: Means, input: RenderInput): Promise<void> {
  const emptyDir = join(resolve(input.workDir), 'eleventy');
  const outDir = resolve(input.outDir);
  mkdirSync(emptyDir, { recursive: true });
  const eleventy = new Eleventy(unlikeWorkingDir(emptyDir), unlikeWorkingDir(outDir), {
    configPath: null,
    quietMode: true,
    config: async (config) => {
      config.setUseGitIgnore(false);
      config.setQuietMode(true);
      // On a busy machine it would report how long its own parts take, whatever the logger.
      config.benchmarkManager.get('Configuration').setMinimumThresholdMs(0);
      // Liquid does not escape by itself; an owner's template must say `| raw` where it means HTML. And it would never end one that includes itself.
      config.setLiquidOptions({ outputEscape: 'escape', renderLimit: patience });
      if (input.templatesDir !== undefined) {
        config.setIncludesDirectory(relative(emptyDir, input.templatesDir));
        config.setLayoutsDirectory(relative(emptyDir, input.templatesDir));
      }
      await configure?.(config);
      // What an owner has set up may want to see texts.
      addTemplates(config, pages, { templates, onPage: input.onPage, ...(configure === undefined ? { bytes } : {}) });
    },
  });
  eleventy.disableLogger();
  let written: readonly WrittenPage[];
  try {
    [, written = []] = await eleventy.write();
  } catch (error) {
    throw failure(error, templates);
  }
  const outputs = new Map(written.map(({ outputPath, content }) => [resolve(outputPath), content]));
  const missing = pages.find((page) => !outputs.has(join(outDir, page.url)));
  if (missing !== undefined) {
    throw new UsageError(
      `${templates.get(missing.kind)?.file}: the template did not write ${missing.url}. It must not set permalink or pagination of its own, and its ending must be one of a template language: tsx, njk, liquid, html, 11ty.js, or one that eleventy.config.js adds.`,
    );
  }
  const blank = pages.find((page) => templates.get(page.kind)?.isOwners === true && isBlank(outputs.get(join(outDir, page.url))));
  if (blank !== undefined) throw new UsageError(`${templates.get(blank.kind)?.file}: the template gives an empty page for ${blank.url}; expected the whole page, as HTML.`);
}

/** Eleventy takes `/home/news` for a folder above `/home/news-archive`, as the letters are, and cuts a letter off what lies below `/`: from there, such a path is told by the way to it. */
function unlikeWorkingDir(path: string): string {
  const workingDir = process.cwd();
  return path.startsWith(workingDir) && path.charAt(workingDir.length) !== sep ? relative(workingDir, path) : path;
}

/** As owners' templates write them: texts, or bytes. */
function isBlank(content: string | Uint8Array | undefined): boolean {
  return content === undefined || (typeof content === 'string' ? !/\S/.test(content) : content.length === 0);
}

interface Filling {
  readonly templates: Templates;
  readonly onPage: () => void;
  readonly bytes?: PageBytes;
}

function addTemplates(config: EleventyConfig, pages: readonly PageToRender[], { templates, onPage, bytes }: Filling): void {
  const byUrl = new Map<string, PageToRender>(pages.map((page) => [page.url, page]));
  const viewOf = (url: string): unknown => byUrl.get(url)?.view();
  for (const kind of new Set(pages.map((page) => page.kind))) {
    const template = templates.get(kind);
    if (template === undefined) throw new Error(`there is no template for ${kind}`);
    const data = {
      addresses: pages.filter((page) => page.kind === kind).map((page) => page.url),
      // Over addresses and not over views: pagination copies what it is given.
      pagination: { data: 'addresses', size: 1, alias: 'address', addAllPagesToCollections: false },
      eleventyExcludeFromCollections: true,
      permalink: ({ address }: { address: string }) => address,
    };
    if (template.form === 'function') {
      const render = function (this: unknown, own: { address: string }): unknown {
        onPage();
        const html = template.render.call(this, viewOf(own.address), own);
        if (bytes === undefined || template.isOwners) return html;
        // Eleventy makes texts of bytes, but not of those that a promise brings.
        return Promise.resolve(typeof html === 'string' ? bytes.of(html) : html);
      };
      config.addTemplate(`${kind}.11ty.js`, { data, render });
    } else {
      const view = (own: { address?: string }): unknown => (own.address === undefined ? undefined : viewOf(own.address));
      config.addTemplate(`${kind}.${template.extension}`, template.content, { ...data, eleventyComputed: { view } });
    }
  }
}

/** Eleventy wraps what a template threw; the message that helps is at the bottom. */
function failure(error: unknown, templates: Templates): unknown {
  const messages: string[] = [];
  for (let cause: unknown = error; cause instanceof Error; cause = 'originalError' in cause ? cause.originalError : cause.cause) {
    if (cause instanceof DamagedCache || cause instanceof UsageError) return cause;
    messages.push(cause.message);
  }
  const own = [...templates.values()].filter((template) => template.isOwners);
  return own.length === 0
    ? error
    : new UsageError(`A template in the archive's templates/ failed (${own.map(({ file }) => file).join(', ')}): ${withoutRepeats(messages.join(': '))}`);
}

/** A template that includes itself is named as often as the stack is deep. */
function withoutRepeats(message: string): string {
  const lines = message.split('\n');
  return lines.filter((line, at) => line.trim() !== lines[at - 1]?.trim()).join('\n');
}
