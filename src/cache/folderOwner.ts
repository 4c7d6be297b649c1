import { lstatSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';

export interface FolderOwner {
  readonly pid: number;
  readonly host: string;
  /** Whether it still runs, as far as can be told from this machine. */
  readonly isAlive: boolean;
}

/** Milliseconds in which whoever made a folder has also written down whose it is. */
const grace = 10_000;

/** The process that made a folder its own, by the file `owner` in it. Undefined where the folder is so new that nothing can be said. */
export function folderOwner(folder: string): FolderOwner | undefined {
  try {
    const { pid, host } = JSON.parse(readFileSync(join(folder, 'owner'), 'utf8')) as { pid: number; host: string };
    return { pid, host, isAlive: host !== hostname() || runs(pid) };
  } catch {
    // Without a name in it the folder is either a second old or the remains of a crash in that second.
    const age = Date.now() - (lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return age > grace ? { pid: 0, host: hostname(), isAlive: false } : undefined;
  }
}

function runs(pid: number): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
