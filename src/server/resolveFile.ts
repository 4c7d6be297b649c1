/**
 * Finds the file an address means, below one folder and nowhere else.
 * Every name on the way is looked at without following links: a symbolic link is as good as absent.
 */
import type { Stats } from 'node:fs';
import { lstat, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import type { Target } from './parseTarget.js';

/** `folder`: the address lacks its final slash. `undefined`: there is nothing to serve. */
export async function resolveFile(
  dir: string,
  target: Pick<Target, 'segments' | 'isFolder'>,
): Promise<{ readonly kind: 'file'; readonly path: string } | { readonly kind: 'folder' } | undefined> {
  // The served folder itself may be a link that publishing has just turned to a new build: look each time.
  const root = await realpath(dir).catch(() => undefined);
  if (root === undefined) return undefined;

  let path = root;
  let found: Stats | undefined = await look(path);
  for (const segment of target.segments) {
    if (found === undefined || !found.isDirectory()) return undefined;
    path = join(path, segment);
    found = await look(path);
  }
  if (found === undefined) return undefined;
  if (found.isFile()) return target.isFolder ? undefined : { kind: 'file', path };
  if (!found.isDirectory()) return undefined;
  const index = join(path, 'index.html');
  if (!(await look(index))?.isFile()) return undefined;
  return target.isFolder ? { kind: 'file', path: index } : { kind: 'folder' };
}

/** Absent, unreadable and over-long names are all the same to the reader: not there. */
async function look(path: string): Promise<Stats | undefined> {
  return lstat(path).catch(() => undefined);
}
