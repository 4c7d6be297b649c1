/**
 * Keeps folders of files by the digest of what they were made of, for the volumes of the search. Where the disk has hard
 * links, a kept file and the published one are one and the same: so each is looked at again before it is taken, and a
 * folder in which a file has changed is not used.
 *
 *   volumes/<digest>/        the files
 *   volumes/<digest>.json    how each of them looks; written last, so that a folder without it is none
 */
import { mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { checkedRows } from './checkedRows.js';
import { type FileLook, lookOf, looksLike } from './fileLook.js';
import { linkOrCopy } from './linkOrCopy.js';

export interface FolderCache {
  /** Paths of the files that are kept under a digest, unseen; nothing where none are. */
  readonly list: (digest: string) => readonly string[] | undefined;
  /** Puts the files that are kept under a digest into a folder, those of them that are wanted. @returns whether they are there, and as they were. */
  readonly take: (digest: string, dir: string, isWanted?: (path: string) => boolean) => boolean;
  readonly keep: (digest: string, dir: string) => void;
  /** Folders in which a file had changed, and which were not used. */
  readonly damaged: () => number;
  /** Takes away what was not used in this run until the rest is smaller than `limit` bytes, what was used longest ago first. */
  readonly shrink: (limit: number) => void;
}

type Row = readonly [path: string, size: number, modified: number, inode: number];

export function folderCache(root: string): FolderCache {
  const used = new Set<string>();
  let damaged = 0;
  const listOf = (digest: string): string => join(root, `${digest}.json`);
  const forget = (digest: string): void => {
    rmSync(listOf(digest), { force: true });
    rmSync(join(root, digest), { recursive: true, force: true });
  };
  return {
    list: (digest) => {
      const paths = load(listOf(digest))?.map(([path]) => path);
      if (paths !== undefined) used.add(digest);
      return paths;
    },
    take: (digest, dir, isWanted = () => true) => {
      const rows = load(listOf(digest))?.filter(([path]) => isWanted(path));
      if (rows === undefined) return false;
      if (!rows.every(([path, size, modified, inode]) => looksLike(join(root, digest, path), { size, modified, inode }))) {
        damaged += 1;
        forget(digest);
        return false;
      }
      for (const [path] of rows) place(join(root, digest, path), join(dir, path));
      used.add(digest);
      return true;
    },
    damaged: () => damaged,
    keep: (digest, dir) => {
      const growing = join(root, `new-${process.pid}`);
      rmSync(growing, { recursive: true, force: true });
      mkdirSync(growing, { recursive: true });
      const paths = readdirSync(dir, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(dir, join(entry.parentPath, entry.name)))
        .sort();
      for (const path of paths) place(join(dir, path), join(growing, path));
      forget(digest);
      renameSync(growing, join(root, digest));
      const rows = paths.map((path): Row => {
        const { size, modified, inode } = lookOf(join(root, digest, path)) as FileLook;
        return [path, size, modified, inode];
      });
      checkedRows.write(listOf(digest), rows);
      used.add(digest);
    },
    shrink: (limit) => {
      const now = new Date();
      const kept = namesIn(root)
        .filter((name) => name.endsWith('.json'))
        .map((name) => {
          const digest = name.slice(0, -'.json'.length);
          if (used.has(digest)) utimesSync(join(root, name), now, now);
          const size = (load(join(root, name)) ?? []).reduce((sum, [, bytes]) => sum + bytes, 0);
          return { digest, size, used: statSync(join(root, name)).mtimeMs };
        })
        .sort((a, b) => b.used - a.used);
      let size = 0;
      for (const each of kept) {
        size += each.size;
        if (size > limit && !used.has(each.digest)) forget(each.digest);
      }
      const listed = new Set(namesIn(root).filter((name) => name.endsWith('.json')));
      for (const name of namesIn(root)) if (!name.endsWith('.json') && !listed.has(`${name}.json`)) rmSync(join(root, name), { recursive: true, force: true });
    },
  };
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function load(file: string): readonly Row[] | undefined {
  const found = checkedRows.read<Row>(file);
  return found === undefined ? undefined : [...found.rows];
}

function place(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  linkOrCopy(source, target);
}
