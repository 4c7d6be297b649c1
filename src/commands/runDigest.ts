import { join } from 'node:path';
import type { FileStates } from '../cache/fileStates.js';
import { folderDigest } from '../cache/folderDigest.js';
import { digestOf } from '../model/digestOf.js';
import { filesOfTheArchive } from '../model/filesOfTheArchive.js';
import type { Settings } from '../model/settings.js';
import { listPublicFiles } from '../stages/publish/publicFiles.js';
import { templatesDigest } from '../stages/render/templatesDigest.js';

/** Of everything that a build is made of: the code, the settings, and every file that it could read. The same digest makes the same site and the same diagnostics. */
export function runDigest(settings: Settings, code: string, files: FileStates, options: { readonly search: boolean }): string {
  const { root, contentDir, outDir, templatesDir, publicDir } = settings;
  const own = contentDir === root ? new Set([outDir, templatesDir, publicDir]) : new Set([outDir]);
  const published = listPublicFiles(publicDir);
  return digestOf(
    JSON.stringify([
      code,
      settings,
      options,
      folderDigest(contentDir, files, own),
      templatesDigest(templatesDir, files),
      // As they are published: hidden files are too, and what is told of others is in the report.
      [...published.value].map(([url, path]) => [url, files.digestOf(path) ?? '']),
      published.diagnostics,
      filesOfTheArchive(settings).map((name) => [name, files.digestOf(join(root, name)) ?? '']),
    ]),
  );
}
