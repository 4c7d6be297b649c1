/** Measurements to words: Markdown that is also read on a terminal. */
import { indexText } from './searchIndex.mjs';
import { spread } from './statistics.mjs';
import { table } from './table.mjs';

/**
 * @typedef {object} Case
 * @property {number} size
 * @property {'txt' | 'md'} form
 * @property {{ bytes: number, words: number }} corpus
 * @property {import('./tools.mjs').Run[]} backfile without search
 * @property {import('./tools.mjs').Run[]} searched with search
 * @property {import('./tools.mjs').Run[]} hugo
 * @property {string} [finding] what finding costs in a browser, as text
 * @property {import('./budgets.mjs').PageBudget[]} [budgets] of a site of plain texts
 * @property {Awaited<ReturnType<typeof import('./searchIndex.mjs').measureIndex>>} [index]
 */

/** Page counts further apart than this are two different sites, and are not compared. */
const tolerance = 0.05;
/** What parse and enrich together may take of this corpus, in milliseconds of user CPU. */
const readingAim = { form: 'txt', size: 10_000, user: 3000 };
const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
const megabytes = (bytes) => (bytes / 1e6).toFixed(0);
const count = (number) => number.toLocaleString('en');
const forms = { txt: 'plain text', md: 'Markdown' };

/**
 * @param {ReturnType<typeof import('./machine.mjs').machine>} machine
 * @param {'compared' | 'absent' | 'left out'} hugoIs
 */
export function machineText(machine, hugoIs) {
  const { cpu, cores, memory, system, node, hugo, date, load } = machine;
  return [
    `${date}. ${cpu}, ${cores} cores, ${(memory / 2 ** 30).toFixed(0)} GB, ${system}. Node ${node}${hugo === undefined ? '' : `, Hugo ${hugo}`}.`,
    `Load when it began: ${load.toFixed(1)}. Others may use the machine; user CPU is the number to go by, wall time the least certain.`,
    'Numbers are medians, with the range in brackets where there were several runs. CPU and memory are of all processes of a build together.',
    ...(hugoIs === 'absent' ? ['Hugo is not on the PATH, so nothing is compared with it.'] : []),
    'Of the stages, CPU is that of the main process: Pagefind, which is a process of its own, is in the totals only.',
  ].join('\n');
}

/** @param {Case} each */
export function caseText(each) {
  const { size, form, corpus, backfile, searched, hugo } = each;
  const rows = [
    ['backfile', backfile],
    ['backfile, with search', searched],
    ['Hugo', hugo],
  ].filter(([, runs]) => runs.length > 0);
  return [
    `## ${count(size)} articles, ${forms[form]}`,
    '',
    `${count(Math.round(corpus.words / size))} words an article, ${megabytes(corpus.bytes)} MB in all. ${backfile.length} ${backfile.length === 1 ? 'run' : 'runs'}${searched.length === 0 ? '' : `, ${searched.length} with search`}.`,
    '',
    table(
      ['', 'user CPU s', 'user + system s', 'wall s', 'peak memory MB', 'HTML pages', 'HTML MB', 'files', 'MB'],
      rows.map(([name, runs]) => [name, ...numbers(runs), count(runs[0].pages), megabytes(runs[0].pageBytes), count(runs[0].files), megabytes(runs[0].bytes)]),
    ),
    '',
    ...(hugo.length === 0 ? [] : [comparison(backfile, hugo), '']),
    ...readingLine(each),
    stagesTable(each),
    '',
    ...(each.index === undefined ? [] : [indexText(each.index)]),
  ].join('\n');
}

function numbers(runs) {
  return [(run) => run.user, (run) => run.user + run.system, (run) => run.wall]
    .map((of) => ranged(runs.map(of), seconds))
    .concat(
      ranged(
        runs.map((run) => run.peakMemory),
        megabytes,
      ),
    );
}

function ranged(values, print) {
  const found = spread(values);
  if (found === undefined) return '–';
  const { median, least, most } = found;
  return values.length === 1 ? print(median) : `${print(median)} (${print(least)}–${print(most)})`;
}

function comparison(backfile, hugo) {
  const [ours, theirs] = [backfile[0].pages, hugo[0].pages];
  const apart = Math.abs(ours - theirs) / Math.min(ours, theirs);
  const difference = `backfile makes ${count(ours)} pages, Hugo ${count(theirs)} (${(apart * 100).toFixed(1)} % apart)`;
  if (apart > tolerance) return `**Not compared:** ${difference}; these are not the same site. Mend bench/makeHugoSite.mjs.`;
  const ratio = (of) => {
    const [a, b] = [spread(backfile.map(of)), spread(hugo.map(of))];
    return a === undefined || b === undefined ? '–' : (a.median / b.median).toFixed(2);
  };
  return `backfile ÷ Hugo: user CPU ${ratio((run) => run.user)}, user + system ${ratio((run) => run.user + run.system)}, wall ${ratio((run) => run.wall)}, peak memory ${ratio((run) => run.peakMemory)}. ${difference}.`;
}

/** For the corpus that has an aim. */
function readingLine({ size, form, backfile }) {
  if (size !== readingAim.size || form !== readingAim.form) return [];
  const reading = backfile.map((run) => run.stages.filter(({ stage }) => stage === 'parse' || stage === 'enrich').reduce((sum, { user }) => sum + user, 0));
  const isMet = spread(reading).median <= readingAim.user;
  return [`Parse and enrich: ${ranged(reading, seconds)} s of user CPU. Aim: at most ${seconds(readingAim.user)} s (${isMet ? 'met' : 'not met'}).`, ''];
}

/** `search` is of the run with search; everything else of those without. */
function stagesTable({ backfile, searched }) {
  const names = [...new Set([...backfile, ...searched].flatMap((run) => run.stages.map(({ stage }) => stage)))];
  const rows = names.map((name) => {
    const runs = backfile.some((run) => run.stages.some(({ stage }) => stage === name)) ? backfile : searched;
    const of = (field) =>
      ranged(
        runs.map((run) => run.stages.find(({ stage }) => stage === name)?.[field]),
        seconds,
      );
    return [name, of('user'), of('system'), of('wall')];
  });
  const rest = (field) =>
    ranged(
      backfile.map((run) => run[field] - run.stages.reduce((sum, stage) => sum + stage[field], 0)),
      seconds,
    );
  rows.push(['starting, and the rest', rest('user'), rest('system'), rest('wall')]);
  return table(['stage', 'user CPU s', 'system s', 'wall s'], rows);
}
