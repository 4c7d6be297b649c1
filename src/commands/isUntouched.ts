import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { looksLike } from '../cache/fileLook.js';
import type { SiteManifest } from '../cache/siteManifest.js';

/** Whether a published folder holds exactly the files of its manifest, as they were when they were published. */
export function isUntouched(outDir: string, { files }: SiteManifest): boolean {
  let found = 0;
  try {
    for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) if (!entry.isDirectory()) found += 1;
  } catch {
    return false;
  }
  if (found !== files.size) return false;
  return [...files].every(([url, known]) => looksLike(join(outDir, url), known));
}
