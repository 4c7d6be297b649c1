import { readdirSync } from 'node:fs';
import { looksLike } from '../cache/fileLook.js';
import type { SiteManifest } from '../cache/siteManifest.js';
import { pathsBelow } from '../model/pathsBelow.js';

/** Whether a published folder holds exactly the files of its manifest, as they were when they were published. */
export function isUntouched(outDir: string, { files }: SiteManifest): boolean {
  let found = 0;
  try {
    for (const entry of readdirSync(outDir, { recursive: true, withFileTypes: true })) if (!entry.isDirectory()) found += 1;
  } catch {
    return false;
  }
  if (found !== files.size) return false;
  const pathOf = pathsBelow(outDir);
  for (const [url, known] of files) if (!looksLike(pathOf(url), known)) return false;
  return true;
}
