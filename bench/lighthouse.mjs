#!/usr/bin/env node
/** `npm run lighthouse`: builds the sample archive, serves it and lets Lighthouse judge its main pages, as on a telephone. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import lighthouse from 'lighthouse';
import { openBrowser } from './browser.mjs';
import { pageExamples } from './pageExamples.mjs';
import { table } from './table.mjs';

/** Least score of each category, in hundredths. Performance is measured with a clock, on whatever else the machine does. */
const least = { performance: 95, accessibility: 100, 'best-practices': 100, seo: 100 };
/** Searching is work for the processor, which Lighthouse slows down to a quarter. */
const leastOfResults = { ...least, performance: 90 };
/** A page is judged again, since another's work can only make it slower; its best performance counts. */
const mostRuns = 3;

const root = fileURLToPath(new URL('..', import.meta.url));
const site = mkdtempSync(join(tmpdir(), 'backfile-lighthouse-'));

async function main() {
  execFileSync(process.execPath, [join(root, 'dist/cli.js'), 'build', root, '--quiet', '--out', site], { stdio: 'inherit' });
  const { serveFolder } = await import('../build/server/serveFolder.js');
  const server = await serveFolder({ dir: site, port: 0 });
  const port = await freePort();
  const browser = await openBrowser({ port });
  try {
    const examples = pageExamples(site);
    const addresses = ['home', 'article', 'year', 'issue', 'search'].map((kind) => [kind, examples.get(kind).url, least]);
    // What the first page of a browser pays for starting is not the page's.
    await judge(server.url, port);
    const rows = [];
    for (const [kind, url, expected] of [...addresses, ['search, with results', 'search.html?q=harbour', leastOfResults]]) {
      const { scores, failed } = await bestOf(server.url + url, port);
      rows.push([kind, ...Object.keys(least).map((category) => String(scores[category]))]);
      for (const audit of failed) process.stderr.write(`${url}: ${audit}\n`);
      const missed = Object.entries(expected).filter(([category, score]) => scores[category] < score);
      for (const [category, score] of missed) process.stderr.write(`${url}: ${category} ${scores[category]}; at least ${score} was expected\n`);
      if (missed.length > 0) process.exitCode = 1;
    }
    console.log(table(['page', ...Object.keys(least)], rows));
  } finally {
    await browser.close();
    await server.close();
  }
}

async function bestOf(url, port) {
  let best = await judge(url, port);
  for (let run = 1; run < mostRuns && best.scores.performance < 100; run += 1) {
    const next = await judge(url, port);
    if (next.scores.performance > best.scores.performance) best = next;
  }
  return best;
}

/** Scores in hundredths, and what cost points. */
async function judge(url, port) {
  const { lhr } = await lighthouse(url, { port, output: 'json', logLevel: 'error', onlyCategories: Object.keys(least) });
  if (lhr.runtimeError !== undefined) throw new Error(lhr.runtimeError.message);
  const categories = Object.values(lhr.categories);
  const audits = categories.flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => lhr.audits[id]));
  return {
    scores: Object.fromEntries(categories.map(({ id, score }) => [id, Math.round(score * 100)])),
    failed: audits.filter(({ score }) => score !== null && score < 0.9).map(({ title, displayValue = '' }) => `${title} ${displayValue}`),
  };
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

try {
  await main();
} finally {
  rmSync(site, { recursive: true, force: true });
}
