/** The builds that are measured. Each begins without a site and ends with one. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { measure } from './measure.mjs';
import { measureFolder } from './measureFolder.mjs';

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));

/**
 * @typedef {Omit<import('./measure.mjs').Measurement, 'stdout'> & ReturnType<typeof measureFolder> & { stages?: { stage: string, wall: number, user: number, system: number }[] }} Run
 */

/**
 * @param {string} archive
 * @param {string} out
 * @param {{ search: boolean, onStart: (child: import('node:child_process').ChildProcess) => void }} how
 * @returns {Promise<Run>}
 */
export async function runBackfile(archive, out, { search, onStart }) {
  rmSync(out, { recursive: true, force: true });
  const { stdout, ...measured } = await measure(process.execPath, [cli, 'build', archive, '--out', out, '--json', ...(search ? [] : ['--no-search'])], { onStart });
  const { stages, peakMemory } = JSON.parse(stdout);
  return { ...measured, peakMemory: measured.peakMemory ?? peakMemory, ...measureFolder(out), stages };
}

/**
 * @param {string} site
 * @param {string} out
 * @param {{ onStart: (child: import('node:child_process').ChildProcess) => void }} how
 * @returns {Promise<Run>}
 */
export async function runHugo(site, out, { onStart }) {
  rmSync(out, { recursive: true, force: true });
  const { stdout, ...measured } = await measure('hugo', ['--quiet', '--source', site, '--destination', out], { onStart });
  return { ...measured, ...measureFolder(out) };
}
