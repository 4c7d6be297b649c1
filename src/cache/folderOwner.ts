import { lstatSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { processStart } from './processStart.js';

export interface FolderOwner {
  readonly pid: number;
  readonly host: string;
  /** Whether it still runs, as far as can be told from this machine. */
  readonly isAlive: boolean;
}

/** Milliseconds in which whoever made a folder has also written down whose it is. */
const grace = 10_000;

/** Milliseconds after which a process on another machine that gave no sign of life is taken for dead; it gives one every half minute (`ownFolder`). Containers of one machine are other machines. */
const silence = 15 * 60_000;

interface Claim {
  readonly pid: number;
  readonly host: string;
  readonly started?: string;
}

/** The process that made a folder its own, by the file `owner` in it. Undefined where the folder is so new that nothing can be said. */
export function folderOwner(folder: string): FolderOwner | undefined {
  const file = join(folder, 'owner');
  try {
    const claim = JSON.parse(readFileSync(file, 'utf8')) as Claim;
    const { pid, host } = claim;
    return { pid, host, isAlive: host === hostname() ? runs(claim) : Date.now() - lstatSync(file).mtimeMs < silence };
  } catch {
    // Without a name in it the folder is either a second old or the remains of a crash in that second.
    const age = Date.now() - (lstatSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0);
    return age > grace ? { pid: 0, host: hostname(), isAlive: false } : undefined;
  }
}

function runs({ pid, started }: Claim): boolean {
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  // Numbers of processes are used again, in containers soon.
  const now = processStart(pid);
  return started === undefined || now === undefined || started === now;
}
