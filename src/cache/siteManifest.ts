/** What was published to a folder: of each file the key of what it was made of, and how it looked on disk. A file that looks otherwise now is not ours any more. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf } from '../model/digestOf.js';
import { checkedRows } from './checkedRows.js';
import type { FileLook } from './fileLook.js';

export interface PublishedFile extends FileLook {
  readonly key: string;
}

export interface SiteManifest {
  /** By address. */
  readonly files: ReadonlyMap<string, PublishedFile>;
  /** What the build that published it found and said; the same build would say it again. */
  readonly run?: { readonly key: string; readonly report: unknown };
}

type Row = readonly [url: string, key: string, size: number, modified: number, inode: number];

/** Where the cache has what it keeps of a published folder. */
export interface SitePlace {
  /** Manifest of the published site. */
  readonly manifestFile: string;
  /** Tree of the site that was published before it, and its manifest. */
  readonly spareTree: string;
  readonly spareFile: string;
}

export function sitePlace(cacheDir: string, outDir: string): SitePlace {
  const base = join(cacheDir, 'sites', digestOf(outDir).slice(0, 32));
  return { manifestFile: `${base}.json`, spareTree: `${base}-spare`, spareFile: `${base}-spare.json` };
}

/** An empty one where there is none, or it cannot be trusted. */
export function loadManifest(file: string): SiteManifest {
  const files = new Map<string, PublishedFile>();
  const found = checkedRows.read<Row>(file);
  for (const [url, key, size, modified, inode] of found?.rows ?? []) files.set(url, { key, size, modified, inode });
  const run = (found?.head ?? undefined) as SiteManifest['run'];
  return { files, ...(run === undefined ? {} : { run }) };
}

/** Before that of the new site is saved: the manifest of the site before it goes where its tree has gone. */
export function retireManifest({ manifestFile, spareFile }: SitePlace, hasSpare: boolean): void {
  rmSync(spareFile, { force: true });
  if (hasSpare && existsSync(manifestFile)) renameSync(manifestFile, spareFile);
}

export function saveManifest(file: string, { files, run }: SiteManifest): void {
  mkdirSync(dirname(file), { recursive: true });
  checkedRows.write(file, rowsOf(files), run);
}

function* rowsOf(files: SiteManifest['files']): Generator<Row> {
  for (const [url, { key, size, modified, inode }] of files) yield [url, key, size, modified, inode];
}
