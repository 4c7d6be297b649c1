/**
 * A build happens beside its target and replaces it at the end, so that a failed or interrupted build leaves the old
 * site untouched. The folder it happens in is also the lock: whoever makes it builds.
 *
 *   ./_site                    the site that readers see
 *   ./._site.backfile-build/   owner (whose build this is), work/, site/ (the new one), old/ (for the moment of the switch)
 */
import { existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { folderOwner } from '../../cache/folderOwner.js';
import { ownFolder } from '../../cache/ownFolder.js';
import { siteMark } from '../../model/siteMark.js';
import { UsageError } from '../../model/UsageError.js';

/** What `siteMark` holds. */
export const siteMarkText = 'Built by backfile. The next build replaces this folder and everything in it.\n';

export interface Staging {
  /** The new site grows here. */
  readonly siteDir: string;
  /** Lets it grow in the tree of an earlier site, before anything else is in it. @returns whether there is one, on the same disk. */
  readonly growIn: (spare: string) => boolean;
  /** For whatever a build must put down for a while. */
  readonly workDir: string;
  /** Puts the new site in the old one's place, and the old one in that of the spare, if there is to be one. @returns whether it is there. */
  readonly publish: (spare?: string) => boolean;
  /** Takes everything away again and frees the lock; the old site stays. May be called at any time, also after `publish`. */
  readonly discard: () => void;
}

/** @throws UsageError where the target is not ours to replace, or another build is under way. */
export function openStaging(outDir: string): Staging {
  const parent = dirname(outDir);
  const building = join(parent, `.${basename(outDir)}.backfile-build`);
  checkPlace(parent, outDir);
  const endSigns = takeLock(building, outDir);
  try {
    checkTarget(outDir);
    mkdirSync(join(building, 'work'));
    mkdirSync(join(building, 'site'));
  } catch (error) {
    endSigns();
    rmSync(building, { recursive: true, force: true });
    throw error;
  }
  const siteDir = join(building, 'site');
  return {
    siteDir,
    growIn: (spare) => {
      if (!existsSync(spare)) return false;
      rmdirSync(siteDir);
      if (moves(spare, siteDir)) return true;
      mkdirSync(siteDir);
      return false;
    },
    workDir: join(building, 'work'),
    publish: (spare) => {
      const old = join(building, 'old');
      checkTarget(outDir);
      const replaces = existsSync(outDir);
      try {
        if (replaces) renameSync(outDir, old);
      } catch (cause) {
        throw new UsageError(`${outDir} cannot be replaced (${codeOf(cause)}): it may be a mount point, or in use. Build to a folder inside it with --out.`);
      }
      try {
        renameSync(siteDir, outDir);
      } catch (cause) {
        if (replaces) renameSync(old, outDir);
        throw cause;
      }
      if (!replaces || spare === undefined) return false;
      rmSync(spare, { recursive: true, force: true });
      return moves(old, spare);
    },
    discard: () => {
      endSigns();
      rmSync(building, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Moves a folder, if it is there and on the same disk. */
function moves(from: string, to: string): boolean {
  if (lstatSync(from, { throwIfNoEntry: false })?.isDirectory() !== true) return false;
  try {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** @returns what ends the signs of life that keep the lock. */
function takeLock(building: string, outDir: string): () => void {
  for (let attempt = 0; attempt < 2; attempt += 1) {
    try {
      mkdirSync(building);
      return ownFolder(building);
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw noFolder(building, outDir, error);
    }
    const owner = folderOwner(building);
    if (owner === undefined || owner.isAlive) {
      const who = owner === undefined ? 'which has just begun' : `by process ${owner.pid}${owner.host === hostname() ? '' : ` on ${owner.host}`}`;
      throw new UsageError(`Another build to ${outDir} is under way (${who}). Wait for it to end; if there is none, delete ${building}.`);
    }
    recover(building, outDir);
  }
  throw new UsageError(`Another build to ${outDir} began at the same moment. Try again.`);
}

/** What a killed build left: if it was killed in the middle of the switch, the old site goes back. */
function recover(building: string, outDir: string): void {
  const old = join(building, 'old');
  if (existsSync(old) && !existsSync(outDir)) renameSync(old, outDir);
  rmSync(building, { recursive: true, force: true });
}

/** Makes the folder around the target, which may be anywhere but in another site: the next build of that would delete it. */
function checkPlace(parent: string, outDir: string): void {
  for (let folder = parent; ; folder = dirname(folder)) {
    if (existsSync(join(folder, siteMark)))
      throw new UsageError(
        `The site cannot be published to ${outDir}: ${folder} is a site that backfile built, and its next build would delete what is in it. Choose another folder with --out.`,
      );
    if (dirname(folder) === folder) break;
  }
  makeFolders(parent, outDir);
}

/** One after the other: told to make them all, Node never ends below `/proc`, where none can be made. */
function makeFolders(folder: string, outDir: string): void {
  if (existsSync(folder)) return;
  makeFolders(dirname(folder), outDir);
  try {
    mkdirSync(folder);
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw noFolder(folder, outDir, error);
  }
}

/** Why a folder could not be made. What may happen anywhere, such as a full disk, is told as it is everywhere. */
function noFolder(folder: string, outDir: string, cause: unknown): unknown {
  if (codeOf(cause) !== 'ENOENT' && codeOf(cause) !== 'ENOTDIR') return cause;
  return new UsageError(
    `The site cannot be published to ${outDir}: no folder can be made in ${dirname(folder)} (${codeOf(cause)}): a part of the path is a file, or belongs to the system. Choose another folder with --out.`,
    { cause },
  );
}

function checkTarget(outDir: string): void {
  const info = lstatSync(outDir, { throwIfNoEntry: false });
  if (info === undefined) return;
  if (info.isSymbolicLink()) throw new UsageError(`${outDir} is a symbolic link; the site is published only to a real folder.`);
  if (!info.isDirectory()) throw new UsageError(`${outDir} is a file; expected a folder to publish the site to.`);
  const names = readdirSync(outDir);
  if (names.length > 0 && !names.includes(siteMark))
    throw new UsageError(`${outDir} is not empty and was not built by backfile. Name an empty or new folder with --out, or move what is in it away.`);
  if (names.includes('.git')) throw new UsageError(`${outDir} holds a git repository, which a build would delete. Build to another folder and copy the site.`);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
