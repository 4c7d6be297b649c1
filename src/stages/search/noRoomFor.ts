import { statfsSync } from 'node:fs';

/** Less free space than this, in bytes, and a process that ended had no room to write. */
const least = 1_000_000;

/** Whether the file system of a folder is full. */
export function noRoomFor(dir: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(dir);
    return bavail * bsize < least;
  } catch {
    return false;
  }
}
