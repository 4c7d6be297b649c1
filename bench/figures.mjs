/** Questions to the figures of a case; what was not measured is undefined. */
import { spread } from './statistics.mjs';

/** CPU of a run, in milliseconds. */
export const cpu = (run) => run.user + run.system;

/**
 * @param {import('./contender.mjs').Case | undefined} each
 * @param {{ who: string, search: boolean, step: import('./contender.mjs').Step }} which
 * @returns {import('./contender.mjs').Run[] | undefined}
 */
export function runsOf(each, { who, search, step }) {
  return each?.figures.find((figure) => figure.who === who && figure.search === search && figure.step === step)?.runs;
}

/**
 * @param {import('./contender.mjs').Run[] | undefined} runs
 * @param {(run: import('./contender.mjs').Run) => number | undefined} of
 * @returns {number | undefined}
 */
export function median(runs, of) {
  return runs === undefined ? undefined : spread(runs.map(of))?.median;
}

/**
 * @param {import('./contender.mjs').Run[] | undefined} ours
 * @param {import('./contender.mjs').Run[] | undefined} theirs
 * @param {(run: import('./contender.mjs').Run) => number | undefined} of
 * @returns {number | undefined} median by median
 */
export function ratio(ours, theirs, of) {
  const [a, b] = [median(ours, of), median(theirs, of)];
  return a === undefined || b === undefined || b === 0 ? undefined : a / b;
}
