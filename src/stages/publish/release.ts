/**
 * The new release is made of what has not changed and what has. It may grow in the tree of the release before the last,
 * the spare: then only what differs from that is touched. What the spare does not have and the published site has is taken
 * from there by hard link, which costs no room, else by copy. Trees share files in this way, so nothing is ever written
 * into a file that exists: it is unlinked first.
 */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type FileLook, isSameLook, lookOf, looksLike } from '../../cache/fileLook.js';
import { linkOrCopy } from '../../cache/linkOrCopy.js';
import type { PublishedFile } from '../../cache/siteManifest.js';
import { clearGround } from './clearGround.js';
import { copyPlain } from './copyPlain.js';
import { looksBelow } from './looksBelow.js';

export interface Release {
  /** Takes a file that was made of what `key` stands for, and has not been touched since. Where there is none, its place is free afterwards. */
  readonly take: (url: string, key: string) => boolean;
  /** Notes a file that is written anew. */
  readonly note: (url: string, key: string) => void;
  /** Moves a folder of files that were all made of what `key` stands for to its place, whatever stands there. */
  readonly moveFolder: (folder: string, key: string, source: string) => void;
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
  /** The folder in which the release grows, on the same disk; what is in it already, and what is known of that. */
  readonly siteDir: string;
  readonly found: ReadonlyMap<string, FileLook | undefined>;
  readonly spare: ReadonlyMap<string, PublishedFile>;
}

export function openRelease({ outDir, published, siteDir, found, spare }: ReleaseInput): Release {
  const taken = new Map<string, PublishedFile>();
  const written = new Map<string, string>();
  const folders = new Set<string>();
  const ground = clearGround(siteDir, found);

  const placeOf = (url: string): string => {
    const path = join(siteDir, url);
    const folder = dirname(path);
    ground.clear(url);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return path;
  };
  const take = (url: string, key: string): boolean => {
    const own = spare.get(url);
    const look = found.get(url);
    if (own?.key === key && look !== undefined && isSameLook(own, look)) {
      taken.set(url, own);
      return true;
    }
    const known = published.get(url);
    const source = join(outDir, url);
    if (known?.key !== key || !looksLike(source, known)) {
      ground.clear(url);
      return false;
    }
    if (linkOrCopy(source, placeOf(url))) taken.set(url, known);
    else written.set(url, key);
    return true;
  };
  const note = (url: string, key: string): void => void written.set(url, key);
  return {
    take,
    note,
    moveFolder: (folder, key, source) => {
      const place = placeOf(folder);
      // A folder that could be taken only in part. In a first build there is none, and what was noted is as long as the site.
      if (existsSync(place)) {
        rmSync(place, { recursive: true });
        for (const url of taken.keys()) if (url.startsWith(`${folder}/`)) taken.delete(url);
      }
      renameSync(source, place);
      for (const url of looksBelow(place).keys()) note(`${folder}/${url}`, key);
    },
    put: (url, key, content) => {
      if (take(url, key)) return;
      writeFileSync(placeOf(url), content());
      note(url, key);
    },
    copy: (url, key, source) => {
      if (take(url, key)) return;
      copyPlain(source, placeOf(url));
      note(url, key);
    },
    finish: () => {
      ground.clearAllBut((url) => taken.has(url) || written.has(url));
      const files = new Map(taken);
      for (const [url, key] of written) {
        const look = lookOf(join(siteDir, url));
        if (look !== undefined) files.set(url, { key, ...look });
      }
      return files;
    },
  };
}
