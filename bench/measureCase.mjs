/** One corpus through all contenders and their steps, in turns, so that whoever else uses the machine is in everyone's numbers. */
import { stepWords } from './contender.mjs';
import { unequalPages } from './unequalPages.mjs';

/**
 * @param {import('./contender.mjs').Contender[]} contenders
 * @param {{ runs: number, say: (words: string) => void, onStart: import('./contender.mjs').OnStart }} how
 * @returns {Promise<Pick<import('./contender.mjs').Case, 'figures' | 'failures' | 'refused'>>}
 */
export async function measureCase(contenders, { runs, say, onStart }) {
  const figures = [];
  const failures = [];
  const failed = new Set();
  for (let run = 1; run <= runs; run += 1) {
    for (const contender of contenders.filter((each) => !failed.has(each))) {
      for (const [step, change] of Object.entries(contender.steps)) {
        say(`${contender.who}, ${stepWords[step]}, run ${run} of ${runs}`);
        change();
        try {
          for await (const { search, run: taken } of contender.build(onStart)) {
            say(`  ${search ? 'with search: ' : ''}${inWords(taken)}`);
            figureFor(figures, { who: contender.who, search, step }).runs.push(taken);
          }
        } catch (error) {
          if (contender.isOurs) throw error;
          failed.add(contender);
          failures.push(`${contender.who}, ${stepWords[step]}: ${error.message}`);
          say(failures.at(-1));
          break;
        }
        const refused = unequalPages(figures);
        if (refused !== undefined) return { figures, failures, refused };
      }
    }
  }
  return { figures, failures };
}

function figureFor(figures, { who, search, step }) {
  const found = figures.find((each) => each.who === who && each.search === search && each.step === step);
  if (found !== undefined) return found;
  const figure = { who, search, step, runs: [] };
  figures.push(figure);
  return figure;
}

function inWords({ user, system, wall, peakMemory }) {
  const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
  return `user ${seconds(user)} s, system ${seconds(system)} s, wall ${seconds(wall)} s${peakMemory === undefined ? '' : `, peak memory ${Math.round(peakMemory / 1e6)} MB`}`;
}
