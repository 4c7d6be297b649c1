import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that backfile is installed in. Found by its package.json, since the same code runs as source, compiled and bundled. */
const home = homeOf(dirname(fileURLToPath(import.meta.url)));

/** @param path of a file or folder that backfile brings, from its package's root: `public`, `dist/templates`. @returns the whole path. */
export function ownFile(path: string): string {
  return join(home, path);
}

function homeOf(folder: string): string {
  return existsSync(join(folder, 'package.json')) || dirname(folder) === folder ? folder : homeOf(dirname(folder));
}
