/** A site in a browser for the tests of one file: the sample archive's, or one of an archive that is built first. Served under the strict policy. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { type RunningServer, serveFolder } from '../../src/server/serveFolder.js';
import { type Files, makeFolder, putFiles, runCli } from './siteArchive.js';
import { openBrowser, sendPolicy, type Watch, watchPage } from './siteBrowser.js';

export interface OpenSite {
  readonly folder: string;
  /** Address of the front page's folder. */
  readonly url: string;
  readonly browser: Browser;
  /** Opens a page for a while; fails on anything that goes wrong in it. */
  visit(address: string, work: (tab: Page) => Promise<void>, options?: BrowserContextOptions): Promise<Watch>;
}

/** To be called at the top of a test file. @param files of the archive; without them, it is the sample archive's site */
export function openSite(files?: Files, args: readonly string[] = []): OpenSite {
  const root = files === undefined ? undefined : makeFolder();
  const folder = root === undefined ? inject('sampleSite') : join(root, '_site');
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    if (root !== undefined && files !== undefined) {
      putFiles(root, files);
      const { code, stderr } = await runCli(['build', root, ...args]);
      expect(code, stderr).toBe(0);
    }
    browser = await openBrowser();
    server = await serveFolder({ dir: folder, port: 0, handle: sendPolicy });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (root !== undefined) rmSync(root, { recursive: true, force: true });
  });
  return {
    folder,
    get url() {
      return server.url;
    },
    get browser() {
      return browser;
    },
    async visit(address, work, options = {}) {
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const tab = await context.newPage();
      const watch = watchPage(tab, server.url);
      await tab.goto(server.url + address);
      await work(tab);
      await context.close();
      expect(watch.troubles).toEqual([]);
      return watch;
    },
  };
}
