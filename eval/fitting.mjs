/** What the scripts that find weights share: Adam, how texts are read for it, and which are held back. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadConfig } from '../build/config.js';

const rate = 0.05;
const penalty = 0.0005;

/**
 * The weights at which a mean likelihood is highest, by Adam (Kingma and Ba, "Adam: a method for stochastic optimization", 2015) with a quadratic penalty.
 * @param {{ size: number, steps: number, count: number }} of how many weights, steps, and cases whose slopes are added up
 * @param {(weights: Float64Array, slope: Float64Array) => void} addSlopes adds the slope of each case's likelihood
 */
export function fitted({ size, steps, count }, addSlopes) {
  const [weights, mean, square] = [0, 0, 0].map(() => new Float64Array(size));
  for (let step = 1; step <= steps; step += 1) {
    const slope = new Float64Array(size);
    addSlopes(weights, slope);
    for (let at = 0; at < size; at += 1) {
      const each = slope[at] / count - penalty * weights[at];
      mean[at] = 0.9 * mean[at] + 0.1 * each;
      square[at] = 0.99 * square[at] + 0.01 * each * each;
      weights[at] += (rate * (mean[at] / (1 - 0.9 ** step))) / (Math.sqrt(square[at] / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

/** @type {(values: readonly number[], weights: ArrayLike<number>) => number} */
export function pointsOf(values, weights) {
  let points = 0;
  for (let at = 0; at < values.length; at += 1) points += values[at] * weights[at];
  return points;
}

/** The lines of a plain text; undefined of other files, and of texts with front matter. @param {string} folder @param {string} file */
export function linesOfText(folder, file) {
  if (!/\.(?:txt|text)$/i.test(file)) return undefined;
  const lines = readFileSync(join(folder, file), 'utf8')
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  return /^(?:---|\+\+\+)$/.test(lines.find((line) => line.trim() !== '') ?? '') ? undefined : lines;
}

/** A third, always the same. @param {string} folder @param {string} file */
export function isHeldBack(folder, file) {
  const [first = 0] = createHash('sha256')
    .update(folder + file)
    .digest();
  return first % 3 === 0;
}

/** With the settings of an archive that says nothing. @param {(settings: import('../build/model/settings.js').Settings) => void} work */
export function withPlainSettings(work) {
  const root = mkdtempSync(join(tmpdir(), 'backfile-fit-'));
  try {
    work(loadConfig({ root }));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** As `headlineWeights.ts` and `pageLineWeights.ts` have them. @param {readonly string[]} names @param {Float64Array} weights */
export function printWeights(names, weights) {
  for (const [at, name] of names.entries()) console.log(`  ${name}: ${weights[at].toFixed(2)},`);
}
