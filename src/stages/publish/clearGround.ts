/** Takes away what stands in the folder in which a release grows and is not part of it, or is in its way. */
import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { foldersAbove } from '../../model/foldersAbove.js';

export interface Ground {
  /** Frees the place of a file: of an older one, and of what is in its way. */
  readonly clear: (url: string) => void;
  /** Takes away a folder of its name, and files where it wants folders. */
  readonly clearWay: (url: string) => void;
  /** Frees all that is not kept, and takes away folders that are empty without it. */
  readonly clearAllBut: (isKept: (url: string) => boolean) => void;
}

/** @param found addresses of all files in the folder */
export function clearGround(siteDir: string, found: ReadonlyMap<string, unknown>): Ground {
  const gone = new Set<string>();
  let known: ReadonlySet<string> | undefined;
  const remove = (url: string): void => {
    rmSync(join(siteDir, url), { force: true });
    gone.add(url);
  };
  const clearWay = (url: string): void => {
    if (found.size === 0) return;
    for (const above of foldersAbove(url)) if (found.has(above) && !gone.has(above)) remove(above);
    known ??= foldersOf(found.keys());
    if (!known.has(url)) return;
    for (const each of found.keys()) if (each.startsWith(`${url}/`)) gone.add(each);
    rmSync(join(siteDir, url), { force: true, recursive: true });
  };
  return {
    clear: (url) => {
      if (found.has(url) && !gone.has(url)) remove(url);
      clearWay(url);
    },
    clearWay,
    clearAllBut: (isKept) => {
      for (const url of found.keys()) {
        if (gone.has(url) || isKept(url)) continue;
        remove(url);
        for (let folder = dirname(join(siteDir, url)); folder !== siteDir; folder = dirname(folder)) if (!removesEmpty(folder)) break;
      }
    },
  };
}

function foldersOf(urls: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const url of urls) {
    for (const folder of foldersAbove(url)) {
      if (folders.has(folder)) break;
      folders.add(folder);
    }
  }
  return folders;
}

function removesEmpty(folder: string): boolean {
  try {
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
}
