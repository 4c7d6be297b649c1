import { type Dirent, readdirSync } from 'node:fs';
import { type FileLook, lookOf } from '../../cache/fileLook.js';
import { pathsBelow } from '../../model/pathsBelow.js';

/** How everything below a folder looks that is not a folder itself, by its address there. Undefined of links and other things that are no files; empty where the folder cannot be read. */
export function looksBelow(root: string): Map<string, FileLook | undefined> {
  const looks = new Map<string, FileLook | undefined>();
  const pathOf = pathsBelow(root);
  // Addresses are put together on the way down: taking paths apart again would cost as much as reading the folders.
  const visit = (below: string): void => {
    for (const entry of entriesOf(pathOf(below))) {
      const url = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) visit(url);
      else looks.set(url, lookOf(pathOf(url)));
    }
  };
  visit('');
  return looks;
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
