/**
 * The new release is made of what has not changed and what has. It may grow in the tree of the release before the last,
 * the spare: then only what differs from that is touched. What the spare does not have and the published site has is taken
 * from there by hard link, which costs no room, else by copy. Trees share files in this way, so nothing is ever written
 * into a file that exists: it is unlinked first.
 */
import { constants, copyFileSync, existsSync, mkdirSync, readdirSync, rmdirSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { lookOf, looksLike } from '../../cache/fileLook.js';
import { linkOrCopy } from '../../cache/linkOrCopy.js';
import type { PublishedFile } from '../../cache/siteManifest.js';

export interface Release {
  /** Takes a file that was made of what `key` stands for, and has not been touched since. Where there is none, its place is free afterwards. */
  readonly take: (url: string, key: string) => boolean;
  /** Notes a file that is written anew. */
  readonly note: (url: string, key: string) => void;
  /** Notes all files that were written anew below a folder. */
  readonly noteAll: (folder: string) => void;
  /** Takes a file, or writes it. `content` is asked for where it is needed. */
  readonly put: (url: string, key: string, content: () => string | Uint8Array) => void;
  /** Takes a file, or copies it from `source`. */
  readonly copy: (url: string, key: string, source: string) => void;
  /** Deletes what was neither taken nor noted, and gives all files of the release as they look now. To be asked once, when it is complete. */
  readonly finish: () => ReadonlyMap<string, PublishedFile>;
}

export interface ReleaseInput {
  /** The published site, and what is known of its files. */
  readonly outDir: string;
  readonly published: ReadonlyMap<string, PublishedFile>;
  /** The folder in which the release grows, on the same disk, and what is known of the files that are in it already. */
  readonly siteDir: string;
  readonly spare: ReadonlyMap<string, PublishedFile>;
}

export function openRelease({ outDir, published, siteDir, spare }: ReleaseInput): Release {
  const taken = new Map<string, PublishedFile>();
  const written = new Map<string, string>();
  const folders = new Set<string>();
  // Of a first release: every place is free, and asking for each would cost a second in 10,000 articles.
  const wasEmpty = readdirSync(siteDir).length === 0;

  const placeOf = (url: string): string => {
    const path = join(siteDir, url);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    rmSync(path, { force: true });
    return path;
  };
  const take = (url: string, key: string): boolean => {
    const own = spare.get(url);
    if (own?.key === key && looksLike(join(siteDir, url), own)) {
      taken.set(url, own);
      return true;
    }
    const known = published.get(url);
    if (wasEmpty && known === undefined) return false;
    const target = placeOf(url);
    const source = join(outDir, url);
    if (known?.key !== key || !looksLike(source, known)) return false;
    if (linkOrCopy(source, target)) taken.set(url, known);
    else written.set(url, key);
    return true;
  };
  const note = (url: string, key: string): void => void written.set(url, key);
  return {
    take,
    note,
    noteAll: (folder) => {
      for (const url of filesBelow(siteDir, folder)) note(url, '');
    },
    put: (url, key, content) => {
      if (take(url, key)) return;
      writeFileSync(placeOf(url), content());
      note(url, key);
    },
    copy: (url, key, source) => {
      if (take(url, key)) return;
      copyFileSync(source, placeOf(url), constants.COPYFILE_FICLONE);
      note(url, key);
    },
    finish: () => {
      const files = new Map<string, PublishedFile>();
      for (const url of filesBelow(siteDir, '')) {
        const key = written.get(url);
        const look = key === undefined ? undefined : lookOf(join(siteDir, url));
        const file = key === undefined || look === undefined ? taken.get(url) : { key, ...look };
        if (file !== undefined) files.set(url, file);
        else takeAway(join(siteDir, url), siteDir);
      }
      return files;
    },
  };
}

/** Addresses are put together on the way down: taking paths apart again would cost as much as reading the folders. */
function filesBelow(root: string, folder: string): string[] {
  const urls: string[] = [];
  const visit = (below: string): void => {
    for (const entry of readdirSync(join(root, below), { withFileTypes: true })) {
      const url = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(url);
      else urls.push(url);
    }
  };
  if (existsSync(join(root, folder))) visit(folder);
  return urls;
}

/** With the folders that are empty without it. */
function takeAway(path: string, root: string): void {
  unlinkSync(path);
  for (let folder = dirname(path); folder !== root; folder = dirname(folder)) {
    try {
      rmdirSync(folder);
    } catch {
      return;
    }
  }
}
