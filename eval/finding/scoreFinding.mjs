/**
 * Scores the search of built archives: articles that are looked for by the rarest words of their headlines, and queries with
 * judged results, beside plain BM25 over the same texts. Prints a table.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { plainBm25, wordsOf } from './plainBm25.mjs';
import { scoreRanking } from './scoreRanking.mjs';

const project = fileURLToPath(new URL('../../', import.meta.url));
/** Headlines of an archive that are looked for, at most; evenly taken from all. */
const mostHeadlines = 200;
/** A query of so many words is a question. */
const longQuery = 10;

/** Name, and folder of the archive; those that are not there are passed over. */
const sets = (corpora) => [
  { name: 'sample', folders: [project] },
  ...['digitalgov-news', '18f-blog'].map((name) => ({ name, folders: corpora.map((folder) => join(folder, name)) })),
];

/** @param {{ corpora?: string, misses?: boolean }} options */
export async function scoreFinding({ corpora, misses = false }) {
  const rows = [];
  for (const { name, folders } of sets([...(corpora === undefined ? [] : [resolve(corpora)]), join(project, '../shared/corpora')])) {
    const folder = folders.find(existsSync);
    if (folder === undefined) {
      console.log(`Finding: ${name} is not there; --corpora names the folder that it is in.`);
      continue;
    }
    rows.push(...(await scoreSet(name, folder, misses)));
  }
  console.log(`\n${table(rows)}`);
}

async function scoreSet(name, folder, misses) {
  const work = mkdtempSync(join(tmpdir(), 'backfile-finding-'));
  try {
    // A build keeps its memory beside the archive, which may be somebody else's.
    const archive = join(work, 'archive');
    for (const part of name === 'sample' ? ['archive.yaml', 'content'] : ['.']) cpSync(join(folder, part), join(archive, part), { recursive: true });
    const site = join(work, 'site');
    execFileSync(process.execPath, [join(project, 'dist/cli.js'), 'build', archive, '--quiet', '--out', site], { stdio: ['ignore', 'ignore', 'inherit'] });
    const { openSite } = await import('./openSite.mjs');
    const { articles, search } = await openSite(site);
    const bm25 = plainBm25(articles);
    const plain = async (query) =>
      bm25(query)
        .slice(0, 100)
        .map((place) => articles[place].name);
    const judged = readJudgements(new URL(`${name}.tsv`, import.meta.url));
    const known = knownItems(articles);
    const missing = judged.flatMap(({ grades }) => [...grades.keys()]).filter((each) => !articles.some((article) => article.name === each));
    if (missing.length > 0) console.log(`Finding: ${name} lacks ${missing.join(', ')}`);
    const isLong = ({ query }) => wordsOf(query).length >= longQuery;
    const rows = [];
    for (const [kind, queries] of [
      ['headlines', known],
      ['queries', judged.filter((each) => !isLong(each))],
      ['questions', judged.filter(isLong)],
    ]) {
      const ours = await scoreAll(queries, search);
      rows.push({ name, kind, queries: queries.length, ours, plain: await scoreAll(queries, plain) });
      if (misses) for (const each of ours.filter(({ rank }) => rank !== 1)) console.log(`${name}: ${each.rank === 0 ? 'not found' : `rank ${each.rank}`}: ${each.query}`);
    }
    return rows;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function scoreAll(queries, search) {
  const scores = [];
  for (const { query, grades } of queries) scores.push({ query, ...scoreRanking(await search(query), grades) });
  return scores;
}

function readJudgements(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [query, list] = line.split('\t');
      return { query, grades: new Map(list.split(' ').map((each) => [each.slice(0, each.lastIndexOf('=')), Number(each.slice(each.lastIndexOf('=') + 1))])) };
    });
}

/** The four rarest words of a headline must bring its article. Headlines of fewer words, or that two articles have, are no test. */
function knownItems(articles) {
  const counts = new Map();
  for (const { headline, text } of articles) for (const word of new Set(wordsOf(`${headline}\n${text}`))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const items = articles.flatMap(({ headline, name }) => {
    const words = [...new Set(wordsOf(headline))].sort((a, b) => counts.get(a) - counts.get(b));
    const isAlone = articles.filter((other) => other.headline === headline).length === 1;
    return words.length < 4 || !isAlone ? [] : [{ query: words.slice(0, 4).join(' '), grades: new Map([[name, 1]]) }];
  });
  const step = Math.max(1, items.length / mostHeadlines);
  return Array.from({ length: Math.min(items.length, mostHeadlines) }, (_, at) => items[Math.floor(at * step)]);
}

function table(rows) {
  const mean = (scores, of) => (scores.reduce((sum, score) => sum + of(score), 0) / Math.max(1, scores.length)).toFixed(3);
  const cells = rows.map(({ name, kind, queries, ours, plain }) => [
    name,
    kind,
    String(queries),
    ...[ours, plain].flatMap((scores) => [
      mean(scores, ({ rank }) => Number(rank === 1)),
      mean(scores, ({ reciprocal }) => reciprocal),
      mean(scores, ({ gain }) => gain),
      mean(scores, ({ precision }) => precision),
    ]),
  ]);
  const head = ['Finding', 'looked for by', 'number', 'first', 'MRR', 'nDCG@10', 'MAP', 'BM25 first', 'MRR', 'nDCG@10', 'MAP'];
  const widths = head.map((text, at) => Math.max(text.length, ...cells.map((row) => row[at].length)));
  return [head, ...cells].map((row) => row.map((text, at) => (at < 2 ? text.padEnd(widths[at]) : text.padStart(widths[at]))).join('  ')).join('\n');
}
