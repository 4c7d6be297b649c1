/** What the stages of backfile's cold build take, with search where that was measured. */
import { median, runsOf } from './figures.mjs';
import { table } from './table.mjs';

const seconds = (milliseconds) => (milliseconds === undefined ? '–' : (milliseconds / 1000).toFixed(2));

/**
 * @param {import('./contender.mjs').Case} each
 * @returns {string[]} lines
 */
export function stagesTable(each) {
  const runs = [true, false].map((search) => runsOf(each, { who: 'backfile', search, step: 'cold' })).find((found) => found !== undefined);
  if (runs === undefined) return [];
  const names = [...new Set(runs.flatMap((run) => run.stages.map(({ stage }) => stage)))];
  const row = (name, of) => [name, ...['user', 'system', 'wall'].map((field) => seconds(median(runs, (run) => of(run, field))))];
  return [
    'Stages of backfile’s cold build. Threads are in their stage’s CPU, processes of their own in the last line’s; what threads took to parse and enrich is added up:',
    '',
    table(
      ['stage', 'user CPU s', 'system s', 'wall s'],
      [
        ...names.map((name) => row(name, (run, field) => run.stages.find(({ stage }) => stage === name)?.[field])),
        row('starting, and the rest', (run, field) => run[field] - run.stages.reduce((sum, stage) => sum + stage[field], 0)),
      ],
    ),
    '',
  ];
}
