/** A site that is changed in place while it is served: files whose key is the same are left alone, and what is no longer asked for is taken away. */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { clearGround } from '../stages/publish/clearGround.js';
import { copyPlain } from '../stages/publish/copyPlain.js';
import { looksBelow } from '../stages/publish/looksBelow.js';
import type { Release } from '../stages/publish/release.js';

export interface LiveRelease extends Pick<Release, 'take' | 'note' | 'put' | 'copy' | 'moveFolder'> {
  /** Takes away what has not been asked for since the last time. */
  readonly sweep: () => void;
}

export function liveRelease(siteDir: string): LiveRelease {
  let before = new Map<string, string>();
  let now = new Map<string, string>();
  let ground = clearGround(siteDir, before);
  const take = (url: string, key: string): boolean => {
    if (before.get(url) !== key) {
      // The old file stays until there is a new one: readers may ask for it now.
      ground.clearWay(url);
      return false;
    }
    now.set(url, key);
    return true;
  };
  const note = (url: string, key: string): void => void now.set(url, key);
  const write = (url: string, key: string, how: (path: string) => void): void => {
    if (take(url, key)) return;
    const path = join(siteDir, url);
    mkdirSync(dirname(path), { recursive: true });
    how(path);
    note(url, key);
  };
  return {
    take,
    note,
    put: (url, key, content) => write(url, key, (path) => writeFileSync(path, content())),
    copy: (url, key, source) => write(url, key, (path) => copyPlain(source, path)),
    moveFolder: (folder, key, source) => {
      const place = join(siteDir, folder);
      ground.clearWay(folder);
      rmSync(place, { recursive: true, force: true });
      mkdirSync(dirname(place), { recursive: true });
      renameSync(source, place);
      for (const url of looksBelow(place).keys()) note(`${folder}/${url}`, key);
    },
    sweep: () => {
      const kept = now;
      ground.clearAllBut((url) => kept.has(url));
      before = kept;
      ground = clearGround(siteDir, before);
      now = new Map();
    },
  };
}
