import { constants, copyFileSync, linkSync } from 'node:fs';

/** Gives a file a second place: by hard link, which costs no room, else by copy, on a disk without links or with too many to one file. @returns whether it is a link. */
export function linkOrCopy(source: string, target: string): boolean {
  try {
    linkSync(source, target);
    return true;
  } catch {
    copyFileSync(source, target, constants.COPYFILE_FICLONE);
    return false;
  }
}
