/** What a reader's browser fetches for a page and how much of the page moves while it arrives, measured in a browser on a built site. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { openBrowser } from './browser.mjs';
import { pageExamples } from './pageExamples.mjs';

/** Milliseconds by which fonts come late, so that what moves when they come is seen. */
const fontDelay = 400;
/** Milliseconds in which a page is watched after everything has come. */
const afterwards = 300;

/**
 * @typedef {object} PageBudget
 * @property {string} kind
 * @property {number} html bytes of the largest page of the kind
 * @property {number} compressed the page, bytes by gzip
 * @property {number} style the stylesheet, bytes by gzip
 * @property {number} fonts bytes of the fonts that the page asks for
 * @property {number} scripts scripts that it asks for
 * @property {number} foreign requests to other hosts
 * @property {number} shift cumulative layout shift with fonts that come late
 */

/**
 * @param {string} site
 * @returns {Promise<PageBudget[]>}
 */
export async function measureBudgets(site) {
  const { serveFolder } = await import('../build/server/serveFolder.js');
  const server = await serveFolder({ dir: site, port: 0 });
  const browser = await openBrowser();
  try {
    const style = gzipSync(readFileSync(join(site, 'assets/style.css')), { level: 9 }).length;
    const budgets = [];
    for (const [kind, { url, html }] of pageExamples(site)) {
      const seen = await watch(browser, server.url, url, site);
      budgets.push({ kind, html: html.length, compressed: gzipSync(html, { level: 9 }).length, style, ...seen });
    }
    return budgets;
  } finally {
    await browser.close();
    await server.close();
  }
}

async function watch(browser, root, url, site) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const seen = { fonts: 0, scripts: 0, foreign: 0 };
  page.on('request', (request) => {
    const address = request.url();
    if (request.resourceType() === 'script') seen.scripts += 1;
    if (request.resourceType() === 'font') seen.fonts += readFileSync(join(site, decodeURIComponent(new URL(address).pathname))).length;
    if (!address.startsWith(root) && !/^(?:data|blob):/.test(address)) seen.foreign += 1;
  });
  await page.route('**/*.woff2', async (route) => {
    await setTimeout(fontDelay);
    await route.continue();
  });
  await page.addInitScript(() => {
    globalThis.shift = 0;
    new PerformanceObserver((list) => {
      for (const { value } of list.getEntries()) globalThis.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(root + url, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready);
  await setTimeout(afterwards);
  const shift = await page.evaluate(() => globalThis.shift);
  await page.close();
  return { ...seen, shift };
}
