/**
 * Digests of files that have not changed since they were digested, told by size, times and inode, so that an unchanged
 * archive is not read. A file that changed within two seconds before it was digested is digested again the next time:
 * it could change once more without showing it (the clock of a file system has steps).
 */
import { type Dirent, lstatSync, readFileSync, type Stats } from 'node:fs';
import type { Digest } from '../model/brands.js';
import { digestOf } from '../model/digestOf.js';
import { checkedRows } from './checkedRows.js';
import { readFolder } from './readFolder.js';

export interface FileStates {
  /** Of what is stored at a path. Undefined where there is no regular file, or it cannot be read. */
  readonly digestOf: (path: string) => Digest | undefined;
  /** See `readFolder`; each is read once. */
  readonly entriesOf: (folder: string) => readonly Dirent[];
  /** From now on, every file and folder is looked at again when it is asked about. */
  readonly lookAgain: () => void;
  /** Remembers the files that were asked about since, and only those. */
  readonly save: () => void;
}

/** Milliseconds. */
const clockStep = 2000;

type Row = readonly [path: string, ...State];
type State = readonly [size: number, modified: number, changed: number, inode: number, digest: Digest];

/** @param file in which it is remembered. */
export function fileStates(file: string): FileStates {
  let known = load(file);
  let now = new Map<string, { readonly state: State; readonly isSettled: boolean }>();
  let folders = new Map<string, readonly Dirent[]>();
  return {
    entriesOf: (folder) => {
      const read = folders.get(folder);
      if (read !== undefined) return read;
      const entries = readFolder(folder);
      folders.set(folder, entries);
      return entries;
    },
    digestOf: (path) => {
      const asked = now.get(path);
      if (asked !== undefined) return asked.state[4];
      const info = statsOf(path);
      if (info?.isFile() !== true) return undefined;
      const before = known.get(path);
      if (before !== undefined && isSame(before, info)) {
        now.set(path, { state: before, isSettled: true });
        return before[4];
      }
      const started = Date.now();
      let digest: Digest;
      try {
        digest = digestOf(readFileSync(path));
      } catch {
        return undefined;
      }
      now.set(path, { state: [info.size, info.mtimeMs, info.ctimeMs, info.ino, digest], isSettled: started - Math.max(info.mtimeMs, info.ctimeMs) > clockStep });
      return digest;
    },
    lookAgain: () => {
      known = new Map([...now].flatMap(([path, { state, isSettled }]) => (isSettled ? [[path, state] as const] : [])));
      now = new Map();
      folders = new Map();
    },
    save: () => {
      checkedRows.write(file, settled(now));
    },
  };
}

/** Undefined too where the folder around it can be listed and not entered. */
function statsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function isSame([size, modified, changed, inode]: State, info: Stats): boolean {
  return info.size === size && info.mtimeMs === modified && info.ctimeMs === changed && info.ino === inode;
}

function load(file: string): Map<string, State> {
  const states = new Map<string, State>();
  for (const [path, ...state] of checkedRows.read<Row>(file)?.rows ?? []) states.set(path, state);
  return states;
}

function* settled(states: ReadonlyMap<string, { readonly state: State; readonly isSettled: boolean }>): Generator<Row> {
  for (const [path, { state, isSettled }] of states) if (isSettled) yield [path, ...state];
}
