/** The laws of a published site, each as the faults that some of its pages have; for any archive. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { Browser, Page } from 'playwright-core';
import { serveFolder } from '../../src/server/serveFolder.js';
import { axeFaults, axeScript } from './axe.js';
import { sendPolicy, watchPage } from './siteBrowser.js';
import { byClass, filesOf, leadsAway, linkDistances, type ParsedPage, parsePage, parsePages, targetOf } from './siteFiles.js';

/** By html-validate's recommended rules. */
export function htmlFaults(site: string, files: readonly string[]): string[] {
  const validator = new HtmlValidate(new StaticConfigLoader({ root: true, extends: ['html-validate:recommended'] }));
  return files.flatMap((file) =>
    validator
      .validateStringSync(readFileSync(join(site, file), 'utf8'), file)
      .results.flatMap(({ messages }) => messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column} ${ruleId}: ${message}`)),
  );
}

/** Ids that are there twice, and links to files and ids that are not there. */
export function linkFaults(site: string, files: readonly string[]): string[] {
  const known = new Set(filesOf(site));
  const pages = new Map<string, { readonly page: ParsedPage; readonly ids: ReadonlySet<string> }>();
  const parsed = (file: string) => {
    let found = pages.get(file);
    if (found === undefined) {
      const page = parsePage(site, file);
      pages.set(file, (found = { page, ids: new Set(page.ids) }));
    }
    return found;
  };
  const wrong: string[] = [];
  for (const file of files) {
    const { page, ids } = parsed(file);
    const { links } = page;
    if (ids.size < page.ids.length) wrong.push(`${file}: an id is there twice`);
    for (const { element, value } of links) {
      // The page for wrong addresses is shown at any, and says what its links start from.
      if (element === 'base' || leadsAway(value)) continue;
      const target = targetOf(file, value);
      if (target === undefined || !known.has(target.file)) wrong.push(`${file}: ${value}`);
      else if (target.fragment !== '' && !parsed(target.file).ids.has(target.fragment)) wrong.push(`${file}: ${value} (no such id)`);
    }
  }
  return wrong;
}

/** Articles of the whole site that are more than four links from the home page. @returns also how many articles there are */
export function farArticles(site: string): { readonly far: string[]; readonly articles: number } {
  const pages = parsePages(site);
  const distances = linkDistances(pages);
  const articles = [...pages].filter(([, page]) => byClass(page, 'is-article') !== undefined).map(([file]) => file);
  return { far: articles.filter((file) => (distances.get(file) ?? Number.POSITIVE_INFINITY) > 4), articles: articles.length };
}

/** Pages looked at side by side. */
const tabs = 2;
/** What nobody wants on paper. */
const notOnPaper = '.menu, .breadcrumbs, .pager, .jump, .neighbours, .beside, .related, form, button, input, select';

/** What axe finds in light and dark, pages that scroll sideways at 320 pixels or break the strict policy, and what is on paper or is not. */
export async function shownFaults(browser: Browser, site: string, files: readonly string[]): Promise<string[]> {
  const server = await serveFolder({ dir: site, port: 0, handle: sendPolicy });
  const context = await browser.newContext({ viewport: { width: 320, height: 800 } });
  await context.addInitScript({ path: axeScript });
  const wrong: string[] = [];
  const waiting = [...files];
  const look = async (page: Page): Promise<void> => {
    const watch = watchPage(page, server.url);
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      await page.emulateMedia({ colorScheme: 'light', media: 'screen' });
      await page.goto(server.url + file.split('/').map(encodeURIComponent).join('/'));
      const faults = await axeFaults(page);
      // Only colours are others in the dark.
      await page.emulateMedia({ colorScheme: 'dark' });
      faults.push(...(await axeFaults(page, ['color-contrast'])));
      if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)) faults.push('scrolls sideways');
      await page.emulateMedia({ media: 'print' });
      faults.push(...(await page.evaluate(paperFaults, notOnPaper)));
      wrong.push(...[...faults, ...watch.troubles.splice(0)].map((fault) => `${file}: ${fault}`));
    }
  };
  await Promise.all(Array.from({ length: tabs }, async () => look(await context.newPage())));
  await context.close();
  await server.close();
  return wrong;
}

/** Runs in the page. */
function paperFaults(selector: string): string[] {
  const isShown = (element: Element | null): boolean => element !== null && element.getClientRects().length > 0;
  const printed = [...document.querySelectorAll(selector)].filter(isShown).map((element) => `on paper: ${element.outerHTML.slice(0, 80)}`);
  const isArticle = document.body.classList.contains('is-article');
  return isArticle && !isShown(document.querySelector('.cite .citation')) ? [...printed, 'on paper: no citation'] : printed;
}
