/**
 * The few pages that an edit changes, by the functions that Eleventy would call, and with the same bytes: loading Eleventy,
 * though a thread did it, was a tenth of the time of such a build. For backfile's own templates alone; what an owner brings may lean on Eleventy.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '../../model/page.js';
import { loadTemplates } from './loadTemplates.js';

/** @param outDir folder of the site; what is to be written is not there yet. */
export async function renderFew(pages: readonly Page[], outDir: string): Promise<void> {
  const templates = await loadTemplates(
    pages.map(({ kind }) => kind),
    undefined,
    outDir,
  );
  for (const { kind, url, view } of pages) {
    const template = templates.get(kind);
    if (template?.form !== 'function') throw new Error(`there is no template for ${kind}`);
    const path = join(outDir, url);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, String(template.render(view(), {})));
  }
}
