import { join, relative, sep } from 'node:path';
import { settingsFileName } from '../config.js';
import { filesOfTheArchive } from '../model/filesOfTheArchive.js';
import { isPassedOver } from '../model/isPassedOver.js';
import type { Settings } from '../model/settings.js';
import { neverPublished } from '../stages/publish/neverPublished.js';
import { importedFiles } from '../stages/render/importedFiles.js';

/** What a site is made of, as long as these are the settings. */
export interface Watched {
  /** Files and folders, there or not. */
  readonly paths: readonly string[];
  /** Whether a path is one of them, in one of them or on the way to one, and not of those that are never read. */
  readonly has: (path: string) => boolean;
}

export function watchedBy(settings: Settings): Watched {
  const { root, contentDir, templatesDir, publicDir, outDir } = settings;
  const folders = [contentDir, templatesDir, publicDir];
  const files = [settingsFileName, ...filesOfTheArchive(settings)].map((name) => join(root, name));
  const paths = [...new Set([...folders, ...files, ...importedFiles(templatesDir).files])];
  return {
    paths,
    has: (path) => {
      if (isWithin(path, outDir)) return false;
      // Named by somebody: then it counts, were it hidden.
      if (paths.some((each) => isWithin(each, path))) return true;
      if (isWithin(path, publicDir)) return !partsOf(publicDir, path).some((part) => neverPublished.has(part));
      return folders.some((folder) => isWithin(path, folder) && !partsOf(folder, path).some(isPassedOver));
    },
  };
}

function isWithin(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

function partsOf(folder: string, path: string): string[] {
  return relative(folder, path).split(sep);
}
