import { chmodSync, constants, copyFileSync, lstatSync } from 'node:fs';

/**
 * Copies a file, with the permissions that a new file has: its owner's own would go into the site with it, where a host could not
 * read a private one, and a change of them alone would not be noticed.
 */
export function copyPlain(source: string, target: string): void {
  copyFileSync(source, target, constants.COPYFILE_FICLONE);
  const usual = 0o666 & ~process.umask();
  // Some file systems know no permissions, and refuse to change them.
  if ((lstatSync(target).mode & 0o7777) !== usual) chmodSync(target, usual);
}
