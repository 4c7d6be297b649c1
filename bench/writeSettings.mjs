/** Writes the archive.yaml of the benchmark's archive. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const archive = {
  name: 'The Benchmark Courier',
  tagline: 'All the words that are fit to measure',
  description: 'An archive of made-up articles, to measure how long it takes to build.',
  url: 'https://example.org/',
  footer: 'Nothing in this archive happened, and nobody in it exists.',
};

/**
 * @param {string} folder
 * @param {object} [settings] besides its own
 */
export function writeSettings(folder, settings = {}) {
  const lines = Object.entries({ ...archive, ...settings }).map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`);
  writeFileSync(join(folder, 'archive.yaml'), lines.join(''));
}
