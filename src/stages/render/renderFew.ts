/**
 * The few pages that an edit changes, by the functions that Eleventy would call, and with the same bytes: loading Eleventy,
 * though a thread did it, was a tenth of the time of such a build. For backfile's own templates alone; what an owner brings may lean on Eleventy.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '../../model/page.js';
import { pageFinisher } from './pageFinisher.js';

/** @param outDir folder of the site; what is to be written is not there yet. */
export async function renderFew(pages: readonly Page[], outDir: string): Promise<void> {
  const finish = await pageFinisher(pages);
  for (const page of pages) {
    const path = join(outDir, page.url);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, finish(page));
  }
}
