/** The last stages: pages are rendered, and everything is written that the published site does not have. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { UrlPath } from '../model/brands.js';
import { digestOf } from '../model/digestOf.js';
import { large } from '../model/large.js';
import type { Page } from '../model/page.js';
import { returnMemory } from '../returnMemory.js';
import type { Release } from '../stages/publish/release.js';
import { writeStreams } from '../stages/publish/writeStreams.js';
import { fewestForThreads } from '../stages/render/renderPool.js';
import type { PlannedArchive } from './planArchive.js';
import { oneThread, type Workshop } from './workshop.js';

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
    const { renderOnThreads } = await import('../stages/render/renderOnThreads.js');
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
