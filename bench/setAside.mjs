/**
 * Takes a site or a cache out of the way of the next build without deleting it. ext4 gives no new file an inode that was freed within the
 * last minute, and looks at each of them in turn (`recently_deleted` in Linux's fs/ext4/ialloc.c): a build that follows the deletion of
 * 30,000 files takes up to 20 s of system CPU more than the same build without it, and the contender with the most files pays the most.
 */
import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** @param {string} path of what the next build must not find; it lies beside it, in `discarded/`, until the benchmark's folder is removed */
export function setAside(path, beside = dirname(path)) {
  if (!existsSync(path)) return;
  const discarded = join(beside, 'discarded');
  mkdirSync(discarded, { recursive: true });
  renameSync(path, join(discarded, String(readdirSync(discarded).length)));
}
