import type { Dirent } from 'node:fs';
import { digestOf } from '../model/digestOf.js';
import { isPassedOver } from '../model/isPassedOver.js';
import { pathsBelow } from '../model/pathsBelow.js';
import type { FileStates } from './fileStates.js';

/** Deeper folders are not read as content either. */
const depthLimit = 45;

/** Of the names and bytes of all files of a folder, hidden ones and those of packages apart, and of the links and other things in it. `skips`: paths of folders that do not count. */
export function folderDigest(folder: string, files: FileStates, skips: ReadonlySet<string> = new Set()): string {
  const rows: string[] = [];
  const pathOf = pathsBelow(folder);
  const visit = (below: string, depth: number): void => {
    let entries: readonly Dirent[];
    try {
      entries = files.entriesOf(pathOf(below));
    } catch (error) {
      rows.push(`${below}\t${error instanceof Error && 'code' in error ? String(error.code) : ''}`);
      return;
    }
    for (const entry of entries) {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (isPassedOver(entry.name) || (entry.isDirectory() && skips.has(pathOf(path)))) continue;
      if (entry.isDirectory() && depth < depthLimit) visit(path, depth + 1);
      else rows.push(`${path}\t${entry.isFile() ? (files.digestOf(pathOf(path)) ?? 'unreadable') : 'no file'}`);
    }
  };
  visit('', 0);
  return digestOf(rows.join('\n'));
}
