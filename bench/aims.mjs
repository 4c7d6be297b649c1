/** What backfile is to reach on two cores, beside what it reached. */
import { cpu, median, ratio, runsOf } from './figures.mjs';

/**
 * @typedef {object} Aim
 * @property {string} words
 * @property {number} most
 * @property {'s' | 'GB' | 'times'} unit
 * @property {number | undefined} reached undefined where it was not measured
 */

const wall = (run) => run.wall / 1000;
const ours = (step, search) => ({ who: 'backfile', step, search });
const hugo = (search) => ({ who: 'Hugo', step: 'cold', search });
/** Of a cold build, in seconds of user CPU. */
const reading = (run) => run.stages.filter(({ stage }) => stage === 'parse' || stage === 'enrich').reduce((sum, { user }) => sum + user / 1000, 0);

/**
 * @param {readonly import('./contender.mjs').Case[]} cases
 * @returns {{ form: 'txt' | 'md', aims: Aim[] }[]}
 */
export function aims(cases) {
  return [...new Set(cases.map(({ form }) => form))].map((form) => {
    const of = (size) => cases.find((each) => each.form === form && each.size === size && each.refused === undefined);
    const [medium, large] = [of(10_000), of(100_000)];
    const compared = (step, search, what) => ratio(runsOf(medium, ours(step, search)), runsOf(medium, hugo(search)), what);
    const taken = (each, step, search) => median(runsOf(each, ours(step, search)), wall);
    /** With search where that was measured: it is what a build does unless told otherwise. */
    const unchanged = (each) => taken(each, 'warm', true) ?? taken(each, 'warm', false);
    const cold = (each) => runsOf(each, ours('cold', true));
    return {
      form,
      aims: [
        { words: '10,000 articles, cold, with search: wall ÷ Hugo and Pagefind', most: 0.5, unit: 'times', reached: compared('cold', true, wall) },
        { words: '10,000 articles, cold, pages alone: CPU ÷ Hugo', most: 0.6, unit: 'times', reached: compared('cold', false, cpu) },
        { words: '10,000 articles, nothing changed', most: 1, unit: 's', reached: unchanged(medium) },
        { words: '100,000 articles, nothing changed', most: 4, unit: 's', reached: unchanged(large) },
        { words: '10,000 articles, one edited, pages alone', most: 1.5, unit: 's', reached: taken(medium, 'edited', false) },
        { words: '10,000 articles, one edited, with search', most: 8, unit: 's', reached: taken(medium, 'edited', true) },
        { words: '100,000 articles, cold, with search: peak memory', most: 1.5, unit: 'GB', reached: median(cold(large), (run) => run.peakMemory / 1e9) },
        { words: '100,000 articles, cold, with search: CPU ÷ that of 10,000', most: 12, unit: 'times', reached: ratio(cold(large), cold(medium), cpu) },
        // Parsing Markdown is not in this aim's reach.
        ...(form === 'txt'
          ? [{ words: '10,000 articles, parse and enrich in one thread: user CPU', most: 3, unit: 's', reached: median(runsOf(medium, ours('alone', false)), reading) }]
          : []),
      ],
    };
  });
}
