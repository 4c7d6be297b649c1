/** Measurements to words: Markdown that is also read on a terminal. */
import { aims } from './aims.mjs';
import { stepWords } from './contender.mjs';
import { cpu, ratio, runsOf } from './figures.mjs';
import { stagesTable } from './stagesTable.mjs';
import { spread } from './statistics.mjs';
import { table } from './table.mjs';

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
const megabytes = (bytes) => (bytes / 1e6).toFixed(0);
const count = (number) => number.toLocaleString('en');
const forms = { txt: 'plain text', md: 'Markdown' };
const searched = { backfile: 'backfile, with search', Hugo: 'Hugo, then Pagefind', Eleventy: 'Eleventy, then Pagefind' };
const nameOf = ({ who, search }) => (search ? searched[who] : who);

/**
 * @param {ReturnType<typeof import('./machine.mjs').machine>} machine
 * @param {readonly string[]} absent what is not compared, and why
 */
export function machineText(machine, absent) {
  const { cpu: processor, cores, memory, system, versions, date, load } = machine;
  return [
    `${date}. ${processor}, ${cores} cores, ${(memory / 2 ** 30).toFixed(0)} GB, ${system}. ${versions.join(', ')}.`,
    `Load when it began: ${load.toFixed(1)}. Others may use the machine; CPU is the number to go by, wall time the least certain.`,
    'Numbers are medians, with the range in brackets where there were several runs. CPU is user and system; CPU and memory are of all',
    'processes of a build together, memory at its largest moment. Pages are HTML files, Hugo’s redirects from page/1/ left out.',
    ...absent,
  ].join('\n');
}

/** How the page came to be, for its readers. */
export const methodText = `\`npm run bench -- --full --write docs/benchmarks.md\` makes this page; \`npm run bench -- --help\` tells the options.

All contenders build the same made-up articles into the same pages: articles, years, months, days, the days of all years,
timeline, sections, topics, authors, search page, about page and front page, with the same lists of 50. A run in which they
differ in the number of pages is refused. What backfile makes besides and a setting can leave out is left out (\`feeds: []\`,
\`data: false\`). Wherever the others offer a choice, the faster one was taken: root-relative links, front matter instead of
dates that are guessed, no related articles, in Eleventy templates in JavaScript and no template language in the texts.

- **cold**: no site and no cache; backfile writes its cache, as a first build does. Sites of earlier runs were set aside, not deleted: on ext4
  each new file is slow for a minute after thousands were deleted, for all contenders (\`bench/setAside.mjs\`).
- **nothing changed**, **one article edited** (a paragraph more), **one article added**, **one template changed** (an
  \`article.tsx\` put into \`templates/\`): each right after the one before. Hugo, Eleventy and Pagefind keep nothing from one
  run of their commands to the next, so only cold and edited are measured of them.
- **cold, in one thread** (\`--workers 1\`): what the stages take when no other thread shares their core; two threads of one core
  count as user CPU what they wait for each other.
- What holds more than 70 % of the machine's memory, or takes more than 90 minutes, is stopped and said to have failed.`;

/** @param {import('./contender.mjs').Case} each */
export function caseText(each) {
  const { size, form, corpus, figures, failures, refused } = each;
  const head = [`## ${count(size)} articles, ${forms[form]}`, '', `${count(Math.round(corpus.words / size))} words an article, ${megabytes(corpus.bytes)} MB in all.`];
  if (refused !== undefined)
    return [...head, '', `**Refused:** ${refused}. These are not the same site; mend bench/makeHugoSite.mjs or bench/makeEleventySite.mjs.`, ''].join('\n');
  const most = Math.max(0, ...figures.map(({ runs }) => runs.length));
  return [
    `${head.join('\n')} ${most} ${most === 1 ? 'run' : 'runs'}.`,
    '',
    table(
      ['', 'wall s', 'user CPU s', 'CPU s', 'peak memory MB', 'pages', 'files', 'MB'],
      figures.map((figure) => [`${nameOf(figure)}: ${stepWords[figure.step]}`, ...numbers(figure.runs)]),
    ),
    '',
    ...failures.map((failure) => `**Failed:** ${failure}\n`),
    ...ratios(each),
    ...stagesTable(each),
  ].join('\n');
}

function numbers(runs) {
  const { pages, files, bytes } = runs[0];
  const ranged = (of, print) => {
    const found = spread(runs.map(of));
    if (found === undefined) return '–';
    const { median, least, most } = found;
    return runs.length === 1 ? print(median) : `${print(median)} (${print(least)}–${print(most)})`;
  };
  return [
    ranged((run) => run.wall, seconds),
    ranged((run) => run.user, seconds),
    ranged(cpu, seconds),
    ranged((run) => run.peakMemory, megabytes),
    count(pages),
    count(files),
    megabytes(bytes),
  ];
}

/** backfile divided by each of the others, step by step. */
function ratios(each) {
  const rows = each.figures
    .filter(({ who }) => who !== 'backfile')
    .map((figure) => {
      const ours = runsOf(each, { ...figure, who: 'backfile' });
      const by = (of) => ratio(ours, figure.runs, of)?.toFixed(2) ?? '–';
      return [
        `${nameOf({ ...figure, who: 'backfile' })} ÷ ${nameOf(figure)}: ${stepWords[figure.step]}`,
        by((run) => run.wall),
        by(cpu),
        by((run) => run.peakMemory),
        by((run) => run.files),
        by((run) => run.bytes),
      ];
    });
  return rows.length === 0 ? [] : [table(['', 'wall', 'CPU', 'peak memory', 'files', 'bytes'], rows), ''];
}

/** @param {readonly import('./contender.mjs').Case[]} cases */
export function aimsText(cases) {
  const print = (number, unit) => (unit === 'times' ? number.toFixed(2) : `${number.toFixed(2)} ${unit}`);
  const verdict = ({ reached, most }) => (reached === undefined ? 'not measured' : reached <= most ? 'met' : '**not met**');
  return [
    '## Aims',
    '',
    ...aims(cases).flatMap((each) => [
      table(
        [`${forms[each.form]}, two cores`, 'at most', 'reached', ''],
        each.aims.map((aim) => [aim.words, print(aim.most, aim.unit), aim.reached === undefined ? '–' : print(aim.reached, aim.unit), verdict(aim)]),
      ),
      '',
    ]),
  ].join('\n');
}
