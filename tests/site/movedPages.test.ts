/** The pages at earlier addresses in a real browser: valid, for everybody, without scripts, below a folder and from the file system. */
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { serveFolder } from '../../src/server/serveFolder.js';
import { axeFaults, axeScript } from '../helpers/axe.js';
import { openSite } from '../helpers/openSite.js';
import { makeFolder } from '../helpers/siteArchive.js';
import { sendPolicy } from '../helpers/siteBrowser.js';
import { htmlFaults, linkFaults } from '../helpers/siteFaults.js';

const text = 'The council voted in the evening, after long talk, and everybody went home by the last ferry.';
const site = openSite({
  'archive.yaml': 'name: An archive with a name that is long enough for a line of its own\n',
  'content/2012-01-05-quay.md': `---\ntitle: "A headline, long enough to be broken: the <quay> & “its” unbelievablylongwordwithoutanyhyphenation"\naliases: [/old/quay.html, /old/path, /%D8%AE%D8%A8%D8%B1/caf%C3%A9/, /new quay/]\n---\n${text}\n`,
  'content/2012-01-06-ar.md': '---\ntitle: خبر\nlanguage: ar\naliases: /khabar.html\n---\nطار النورس فوق المرفأ.\n',
});
const files = ['old/quay.html', 'old/path/index.html', 'خبر/café/index.html', 'new quay/index.html', 'khabar.html'];
const target = '/2012/01/05/quay.html';

it('are valid HTML, and their links lead to files', () => {
  expect(htmlFaults(site.folder, files)).toEqual([]);
  expect(linkFaults(site.folder, files)).toEqual([]);
});

it.each(['old/quay.html', 'old/path/', 'old/path', '%D8%AE%D8%A8%D8%B1/caf%C3%A9/', 'خبر/café', 'new%20quay/'])('lead without a script from %s to the article', async (address) => {
  await site.visit(
    address,
    async (tab) => {
      await tab.waitForURL(`**${target}`);
      expect(await tab.locator('h1').textContent()).toContain('the <quay> & “its”');
    },
    { javaScriptEnabled: false },
  );
});

it('lead below a folder, and from the file system', async () => {
  const parent = makeFolder();
  cpSync(site.folder, join(parent, 'deep/archive'), { recursive: true });
  const server = await serveFolder({ dir: parent, port: 0, handle: sendPolicy });
  const tab = await site.browser.newPage();
  await tab.goto(`${server.url}deep/archive/old/path/`);
  await tab.waitForURL(`**/deep/archive${target}`);
  await tab.goto(pathToFileURL(join(parent, 'deep/archive/old/path/index.html')).href);
  await tab.waitForURL(`file://**/deep/archive${target}`);
  await tab.close();
  await server.close();
  rmSync(parent, { recursive: true });
});

describe.each(['light', 'dark'] as const)('where the browser stays, in the %s', (colorScheme) => {
  it.each([320, 1280])('they are for everybody, %i pixels wide', async (width) => {
    const context = await site.browser.newContext({ viewport: { width, height: 800 }, colorScheme });
    await context.addInitScript({ path: axeScript });
    const tab = await context.newPage();
    // "No content": the browser stays where it is.
    await tab.route(/\/2012\//, (route) => route.fulfill({ status: 204 }));
    for (const file of ['old/quay.html', 'khabar.html']) {
      await tab.goto(site.url + file);
      expect(await axeFaults(tab)).toEqual([]);
      expect(await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
    await context.close();
  });
});
