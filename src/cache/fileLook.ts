import { lstatSync } from 'node:fs';

/** How a file looks on disk. One that looks otherwise later has been touched. */
export interface FileLook {
  readonly size: number;
  readonly modified: number;
  readonly inode: number;
}

/** Undefined where there is no regular file. */
export function lookOf(path: string): FileLook | undefined {
  const info = lstatSync(path, { throwIfNoEntry: false });
  return info?.isFile() === true ? { size: info.size, modified: info.mtimeMs, inode: info.ino } : undefined;
}

export function looksLike(path: string, known: FileLook): boolean {
  const look = lookOf(path);
  return look !== undefined && isSameLook(look, known);
}

export function isSameLook(a: FileLook, b: FileLook): boolean {
  return a.size === b.size && a.modified === b.modified && a.inode === b.inode;
}
