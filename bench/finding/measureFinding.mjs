#!/usr/bin/env node
/**
 * What a search costs the reader, in a real browser against a built site: requests, bytes and milliseconds, beside plain
 * Pagefind over the same articles in the same browser. Called by `npm run bench`; by itself: node bench/finding/measureFinding.mjs SITE
 */
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from '../browser.mjs';
import { table } from '../table.mjs';
import { askPage } from './askPage.mjs';
import { askPagefindUi } from './askPagefindUi.mjs';
import { chooseQueries } from './chooseQueries.mjs';
import { askPagefind, makeBundle } from './plainPagefind.mjs';

/** Runs of each first query; the median counts. */
const runs = 3;

/**
 * @param {string} siteDir
 * @param {string} plainDir for plain Pagefind's site; new or empty
 * @returns {Promise<string>} Markdown
 */
export async function measureFinding(siteDir, plainDir) {
  const browser = await openBrowser();
  const { serveFolder } = await import('../../build/server/serveFolder.js');
  const articles = readArticles(siteDir);
  const queries = chooseQueries(articles);
  mkdirSync(plainDir, { recursive: true });
  const [site, plain] = [await serveFolder({ dir: siteDir, port: 0 }), await serveFolder({ dir: plainDir, port: 0 })];
  try {
    await makeBundle(articles, join(plainDir, 'pagefind'));
    writeFileSync(join(plainDir, 'index.html'), '<!doctype html><html lang="en"><title>Pagefind</title><body></body></html>');
    writeFileSync(
      join(plainDir, 'ui.html'),
      '<!doctype html><html lang="en"><title>Pagefind</title><link href="/pagefind/pagefind-ui.css" rel="stylesheet"><script src="/pagefind/pagefind-ui.js"></script><body><div id="search"></div></body></html>',
    );
    const ours = await measureAll(browser, queries, { url: `${site.url}search.html`, isSearch: (url) => url.includes('/search/'), ask: askPage });
    const theirs = await measureAll(browser, queries, { url: plain.url, isSearch: (url) => url.includes('/pagefind/'), ask: askPagefind });
    const shown = await measureAll(browser, queries, { url: `${plain.url}ui.html`, isSearch: (url) => url.includes('/pagefind/'), ask: askPagefindUi });
    return report(queries, articles.length, { ours, theirs, shown });
  } finally {
    await browser.close();
    await Promise.all([site.close(), plain.close()]);
  }
}

function readArticles(siteDir) {
  const folder = join(siteDir, 'data');
  return readdirSync(folder)
    .filter((name) => /^articles.*\.jsonl$/.test(name))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map((line) => JSON.parse(line));
}

async function measureAll(browser, queries, how) {
  const measured = [];
  const kept = await openPage(browser, how);
  const before = kept.traffic();
  for (const query of queries) {
    if (!query.isFirst) {
      measured.push(await measureOne(kept, query, how));
      continue;
    }
    // In a browser that knows nothing yet.
    const each = [];
    for (let run = 0; run < runs; run += 1) {
      const fresh = await openPage(browser, how);
      each.push(await measureOne(fresh, query, how));
      await fresh.close();
    }
    measured.push(each.sort((a, b) => a.first - b.first)[runs >> 1]);
    if (measured.length === 1) await measureOne(kept, query, how);
  }
  await kept.close();
  return { before, measured };
}

async function openPage(browser, { url, isSearch }) {
  const context = await browser.newContext();
  const page = await context.newPage();
  let [requests, bytes] = [0, 0];
  const waiting = [];
  page.on('requestfinished', (request) => {
    if (!isSearch(new URL(request.url()).pathname)) return;
    requests += 1;
    // A page that is closed cuts off what it fetches beforehand.
    const counted = request.sizes().then(({ responseBodySize }) => void (bytes += responseBodySize));
    waiting.push(counted.catch(() => undefined));
  });
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  const settle = async () => {
    await page.waitForLoadState('networkidle');
    await Promise.all(waiting);
  };
  return { page, settle, traffic: () => ({ requests, bytes }), close: () => context.close() };
}

async function measureOne({ page, settle, traffic }, query, { ask }) {
  await settle();
  const before = traffic();
  const times = await page.evaluate(ask, query);
  await settle();
  const after = traffic();
  return { ...times, requests: after.requests - before.requests, bytes: after.bytes - before.bytes };
}

function report(queries, articles, { ours, theirs, shown }) {
  const kilobytes = (bytes) => (bytes / 1000).toFixed(0);
  const rows = queries.map(({ name }, at) => {
    const [own, other, page] = [ours.measured[at], theirs.measured[at], shown.measured[at]];
    const ratio = (value, by) => (by === 0 ? '–' : (value / by).toFixed(2));
    return [
      name,
      ...[own.hits, own.requests].map(String),
      kilobytes(own.firstBytes),
      kilobytes(own.bytes),
      own.first.toFixed(0),
      own.complete.toFixed(0),
      ...[other.hits, other.requests].map(String),
      kilobytes(other.bytes),
      other.complete.toFixed(0),
      ratio(own.bytes, other.bytes),
      ratio(own.first, other.complete),
      ratio(own.complete, other.complete),
      page.complete.toFixed(0),
      ratio(own.first, page.complete),
      ratio(own.complete, page.complete),
    ];
  });
  const head = [
    '',
    'hits',
    'requests',
    'KB to first',
    'KB to all',
    'ms to first',
    'ms to all',
    'Pagefind: hits',
    'requests',
    'KB',
    'ms',
    'KB ratio',
    'first ratio',
    'all ratio',
    'its page: ms',
    'first ratio',
    'all ratio',
  ];
  return [
    `### Finding, ${articles.toLocaleString('en')} articles`,
    '',
    `Before the first keystroke: ${ours.before.requests} requests, ${ours.before.bytes} bytes of the index. Bytes as they are transferred, by a server on this machine that compresses nothing. A first query is asked by a browser that has nothing of the index; the others follow in the same page. Our milliseconds end when results stand on the page, with facets and histogram; Pagefind's when its script has answered with the texts of ten, and its page's when ten stand in its default interface, without the 0.3 s for which that waits for further keys. Pagefind's prefixes and missing words make its hits another number than ours.`,
    '',
    table(head, rows),
    '',
  ].join('\n');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const plainDir = mkdtempSync(join(tmpdir(), 'backfile-bench-pagefind-'));
  try {
    console.log(await measureFinding(resolve(process.argv[2] ?? '_site'), plainDir));
  } finally {
    rmSync(plainDir, { recursive: true, force: true });
  }
}
