import { rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { processStart } from './processStart.js';

/** Milliseconds between two signs of life: see `folderOwner`. */
const beat = 30_000;

/**
 * Writes down that a folder is this process's, in the file `owner` in it, and from then on keeps that file young, so that
 * machines that cannot see this process know that it lives. Where it cannot be written, as on a full disk, the folder is taken away again.
 * @returns ends the signs of life; may be called more than once.
 */
export function ownFolder(folder: string): () => void {
  const file = join(folder, 'owner');
  try {
    writeFileSync(file, JSON.stringify({ pid: process.pid, host: hostname(), started: processStart(process.pid) }));
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
  const timer = setInterval(() => {
    try {
      const now = new Date();
      utimesSync(file, now, now);
    } catch {
      clearInterval(timer);
    }
  }, beat);
  timer.unref();
  return () => clearInterval(timer);
}
