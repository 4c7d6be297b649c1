/** A site that is changed in place while it is served: files whose key is the same are left alone, and what is no longer asked for is taken away. */
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Release } from '../stages/publish/release.js';

export interface LiveRelease extends Pick<Release, 'take' | 'note' | 'put' | 'copy'> {
  /** Takes away what has not been asked for since the last time. */
  readonly sweep: () => void;
}

export function liveRelease(siteDir: string): LiveRelease {
  let before = new Map<string, string>();
  let now = new Map<string, string>();
  const take = (url: string, key: string): boolean => {
    if (before.get(url) !== key) return false;
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
    copy: (url, key, source) => write(url, key, (path) => copyFileSync(source, path)),
    sweep: () => {
      for (const url of before.keys()) if (!now.has(url)) rmSync(join(siteDir, url), { force: true });
      before = now;
      now = new Map();
    },
  };
}
