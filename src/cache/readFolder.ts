import { type Dirent, readdirSync } from 'node:fs';

/** What a folder holds, in the order of names by code unit: readdir's own order must show nowhere. @throws as `readdirSync` does. */
export function readFolder(folder: string): Dirent[] {
  return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
}
