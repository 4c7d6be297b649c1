/**
 * The new release takes from the published site what has not changed: by hard link, which costs no room, else by copy.
 * Both sites share such files for the moment of the switch, so nothing is ever written into a file that exists.
 */
import { constants, copyFileSync, linkSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { lookOf, type PublishedFile, type SiteManifest } from '../../cache/siteManifest.js';

export interface Release {
  /** Takes a file from the published site, if it was made of what `key` stands for and has not been touched since. */
  readonly take: (url: string, key: string) => boolean;
  /** Notes a file that was written anew. */
  readonly note: (url: string, key: string) => void;
  /** Takes a file, or writes it. `content` is asked for where it is needed. */
  readonly put: (url: string, key: string, content: () => string | Uint8Array) => void;
  /** Takes a file, or copies it from `source`. */
  readonly copy: (url: string, key: string, source: string) => void;
  /** All files of the release, as they look now; to be asked once, when it is complete. */
  readonly files: () => ReadonlyMap<string, PublishedFile>;
}

/** @param outDir the published site; @param siteDir the release that grows beside it, on the same disk. */
export function openRelease(outDir: string, siteDir: string, published: SiteManifest): Release {
  const taken = new Map<string, PublishedFile>();
  const written = new Map<string, string>();
  const folders = new Set<string>();

  const folderOf = (url: string): string => {
    const path = join(siteDir, url);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return path;
  };
  const take = (url: string, key: string): boolean => {
    const known = published.files.get(url);
    if (known === undefined || known.key !== key) return false;
    const source = join(outDir, url);
    const look = lookOf(source);
    if (look === undefined || look.size !== known.size || look.modified !== known.modified || look.inode !== known.inode) return false;
    const target = folderOf(url);
    try {
      linkSync(source, target);
      taken.set(url, known);
    } catch {
      // A disk without hard links, or too many of them to one file.
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      written.set(url, key);
    }
    return true;
  };
  const note = (url: string, key: string): void => void written.set(url, key);
  return {
    take,
    note,
    put: (url, key, content) => {
      if (take(url, key)) return;
      writeFileSync(folderOf(url), content(), { flag: 'wx' });
      note(url, key);
    },
    copy: (url, key, source) => {
      if (take(url, key)) return;
      const target = folderOf(url);
      rmSync(target, { force: true });
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      note(url, key);
    },
    files: () => {
      for (const entry of readdirSync(siteDir, { recursive: true, withFileTypes: true })) {
        if (entry.isDirectory()) continue;
        const path = join(entry.parentPath, entry.name);
        const url = relative(siteDir, path).split(sep).join('/');
        if (taken.has(url)) continue;
        const look = lookOf(path);
        if (look !== undefined) taken.set(url, { key: written.get(url) ?? '', ...look });
      }
      return taken;
    },
  };
}
