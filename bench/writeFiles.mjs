/** Writes the files of a corpus into a folder. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * @param {string} folder
 * @param {Iterable<{ path: string, text: string }>} files
 * @returns {number} bytes
 */
export function writeFiles(folder, files) {
  const made = new Set();
  let bytes = 0;
  for (const { path, text } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, text);
    bytes += Buffer.byteLength(text);
  }
  return bytes;
}
