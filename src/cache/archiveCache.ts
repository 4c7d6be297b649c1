/**
 * What an archive keeps between builds, in `.backfile/` beside its settings. Deleting it changes nothing but time, and so
 * does everything that goes wrong with it: what cannot be read or trusted is made anew.
 *
 *   .backfile/lock/       whose run uses it; another one at the same time does without
 *   .backfile/files       digests of files by their sizes and times
 *   .backfile/articles/   what was read from each file
 *   .backfile/sites/      what was published, and where
 *   .backfile/volumes/    volumes of the search
 *   .backfile/stems/      stems of the words in them
 *   .backfile/related     which articles are related
 */
import { lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FileStates, fileStates } from './fileStates.js';
import { type FolderCache, folderCache } from './folderCache.js';
import { folderOwner } from './folderOwner.js';
import { type KeptAnswer, keptAnswer } from './keptAnswer.js';
import { ownFolder } from './ownFolder.js';
import { type PackStore, packStore } from './packStore.js';

/** Name of the folder, in the archive's own. */
export const cacheFolder = '.backfile';

export interface ArchiveCache {
  readonly dir: string;
  readonly files: FileStates;
  readonly articles: PackStore;
  readonly volumes: FolderCache;
  readonly stemsDir: string;
  readonly related: KeptAnswer;
  /** Keeps what was learned in this run. `limit`: bytes that the store may grow to. */
  readonly commit: (limit: number) => void;
  /** Frees the lock; may be called at any time, more than once. */
  readonly close: () => void;
}

/** Why there is none: another run uses it, or it cannot be written to. */
export interface NoCache {
  readonly reason: string;
  /** By the archive's owner: it would be so in every run. */
  readonly isToMend?: true;
}

export function openArchiveCache(root: string): ArchiveCache | NoCache {
  const dir = join(root, cacheFolder);
  const lock = join(dir, 'lock');
  let endSigns: (() => void) | undefined;
  const info = lstatSync(dir, { throwIfNoEntry: false });
  // Through a link an archive of a stranger's would have files written anywhere.
  if (info !== undefined && !info.isDirectory())
    return { reason: `${dir} is ${info.isSymbolicLink() ? 'a symbolic link' : 'no folder'}; expected the folder that backfile keeps. Move it away`, isToMend: true };
  try {
    mkdirSync(dir, { recursive: true });
    // Of use to nobody else: not to version control, not to a backup.
    writeFileSync(join(dir, '.gitignore'), '*\n');
    writeFileSync(join(dir, 'CACHEDIR.TAG'), 'Signature: 8a477f597d28d172789f06886806bc55\n# Made by backfile; see https://bford.info/cachedir/\n');
    endSigns = take(lock);
    if (endSigns === undefined) return { reason: 'another run is using it' };
  } catch (error) {
    return { reason: error instanceof Error ? error.message : String(error) };
  }
  const files = fileStates(join(dir, 'files'));
  // Opened when it is asked for: a build that finds nothing changed does not, and its index is as long as the archive.
  let articles: PackStore | undefined;
  const volumes = folderCache(join(dir, 'volumes'));
  const related = keptAnswer(join(dir, 'related'));
  let isOpen = true;
  return {
    dir,
    files,
    get articles() {
      articles ??= packStore(join(dir, 'articles'));
      return articles;
    },
    volumes,
    stemsDir: join(dir, 'stems'),
    related,
    commit: (limit) => {
      articles?.commit(limit);
      volumes.shrink(limit);
      related.save();
      files.save();
    },
    close: () => {
      if (!isOpen) return;
      isOpen = false;
      articles?.close();
      endSigns?.();
      rmSync(lock, { recursive: true, force: true });
    },
  };
}

/** @returns what ends the signs of life that keep the lock, if it was free. */
function take(lock: string): (() => void) | undefined {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      mkdirSync(lock);
      return ownFolder(lock);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
    const owner = folderOwner(lock);
    if (owner === undefined || owner.isAlive) return undefined;
    rmSync(lock, { recursive: true, force: true });
  }
  return undefined;
}
