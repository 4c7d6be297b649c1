/** `serve` shows a built site as a host would; `dev` builds, shows, and tells open pages of every change, mistakes in settings included. */
import { readdirSync, readFileSync, renameSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { archive, articles, ending, printed, putFiles, runCli, startCli, tempFolder } from '../helpers/siteArchive.js';
import { filesOf } from '../helpers/siteFiles.js';

const address = /(http:\/\/127\.0\.0\.1:\d+\/)/;

describe('serve', () => {
  it('prints its address, answers, shows the 404 page, and ends with 130 at Ctrl-C', async () => {
    const root = archive(articles(2));
    expect((await runCli(['build', root, '--quiet', '--no-search'])).code).toBe(0);
    const child = startCli(['serve', root, '--port', '0']);
    const ended = ending(child);
    const [, url = ''] = await printed(child, address);
    const page = await fetch(`${url}2021/03/01/article-0.html`);
    expect([page.status, await page.text()]).toEqual([200, expect.stringContaining('Article number 0')]);
    const missing = await fetch(`${url}no/such/page.html`);
    expect([missing.status, await missing.text()]).toEqual([404, expect.stringContaining('<body class="is-not-found">')]);
    expect(await (await fetch(url)).text()).not.toContain('.backfile');
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ code: 130, stderr: '' });
  });

  it('without a built site says what to do', async () => {
    const { code, stderr } = await runCli(['serve', archive(articles(1)), '--port', '0']);
    expect(stderr).toMatch(/There is no built site in .*_site. Build it first: backfile build/);
    expect(code).toBe(2);
  });
});

interface Update {
  readonly changed: number;
  readonly diagnostics: readonly { readonly severity: string; readonly label: string; readonly text: string }[];
}

/** The updates that an open page is told, one after the other. */
async function listen(url: string): Promise<(wanted: (update: Update) => boolean) => Promise<Update>> {
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const response = await fetch(`${url}.backfile/events`, { signal: stop.signal });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  return async (wanted) => {
    for (;;) {
      for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
        const update = JSON.parse(text.slice('data: '.length, end)) as Update;
        text = text.slice(end + 2);
        if (wanted(update)) return update;
      }
      const chunk = await reader?.read();
      if (chunk?.value === undefined) throw new Error('the stream of events has ended');
      text += chunk.value;
    }
  };
}

describe('dev', () => {
  it('shows an edited article, a new one, and a mistake in the settings until it is mended; leaves nothing behind', async () => {
    const root = archive(articles(2));
    const temporary = tempFolder();
    const child = startCli(['dev', root, '--port', '0'], { env: { TMPDIR: temporary } });
    const ended = ending(child);
    const [, url = ''] = await printed(child, address);
    expect(await (await fetch(`${url}index.html`)).text()).toContain('<script defer src="/.backfile/dev.js"></script></body>');
    const next = await listen(url);
    expect(await next(() => true)).toMatchObject({ changed: 0, diagnostics: [] });

    putFiles(root, { 'content/2021/2021-03-01-article-0.txt': 'Edited just now\n\nThe text is another one.\n' });
    // The page itself comes first, before everything that shows its headline.
    expect(await next(({ changed }) => changed > 0)).toMatchObject({ changed: 1, diagnostics: [] });
    expect(await (await fetch(`${url}2021/03/01/article-0.html`)).text()).toContain('The text is another one.');
    expect((await next(({ changed }) => changed > 1)).diagnostics).toEqual([]);
    expect(await (await fetch(`${url}2021/03/index.html`)).text()).toContain('Edited just now');

    putFiles(root, { 'content/2021/2021-04-09-brand-new.txt': 'Brand new\n\nJust written.\n' });
    await next(({ changed }) => changed > 0);
    expect((await fetch(`${url}2021/04/09/brand-new.html`)).status).toBe(200);

    putFiles(root, { 'archive.yaml': 'nmae: Small archive\n' });
    const broken = await next(({ diagnostics }) => diagnostics.length > 0);
    expect(broken.changed).toBe(0);
    expect(broken.diagnostics[0]).toMatchObject({ severity: 'error', text: expect.stringContaining('did you mean "name"?') });
    expect((await fetch(`${url}2021/04/09/brand-new.html`)).status).toBe(200);

    putFiles(root, { 'archive.yaml': 'name: Mended archive\n' });
    await next(({ changed, diagnostics }) => changed > 0 && diagnostics.length === 0);
    expect(await (await fetch(`${url}index.html`)).text()).toContain('Mended archive');

    // A folder that is taken away and comes back is watched as before.
    renameSync(join(root, 'content'), join(temporary, 'away'));
    expect((await next(({ diagnostics }) => diagnostics.length > 0)).diagnostics[0]).toMatchObject({ severity: 'warning' });
    renameSync(join(temporary, 'away'), join(root, 'content'));
    await next(({ changed, diagnostics }) => changed > 0 && diagnostics.length === 0);
    putFiles(root, { 'content/2021/2021-04-09-brand-new.txt': 'Changed again\n\nJust written.\n' });
    await next(({ changed }) => changed > 1);
    expect(await (await fetch(`${url}2021/04/09/brand-new.html`)).text()).toContain('Changed again');

    child.kill('SIGINT');
    const { code, stderr } = await ended;
    expect(code).toBe(130);
    expect(stderr).toContain('did you mean "name"?');
    expect(readdirSync(temporary)).toEqual([]);
    // The site that readers see is not built by dev.
    expect(filesOf(root).filter((file) => !/^(?:content|\.backfile)\//.test(file))).toEqual(['archive.yaml']);
  });

  it('takes over what templates import, hidden public files, lists beside the texts, and another folder of texts', async () => {
    const root = archive({
      ...articles(1),
      'archive.yaml': 'name: Small archive\npeople: auth/people.yaml\n',
      'texts/2021/2021-03-01-article-0.txt': 'Another text\n\nNot the same.\n',
      'public/.well-known/a.txt': 'one',
      'templates/about.tsx': 'import { Part } from "./parts/My.js"; export const render = () => <Part />;\n',
      'templates/parts/My.tsx': 'export const Part = () => <p>one</p>;\n',
      'templates/home.11ty.mjs': 'import { word } from "../code/middle.mjs"; export default () => word;\n',
      'code/middle.mjs': 'export { word } from "./word.mjs";\n',
      'code/word.mjs': 'export const word = "one";\n',
    });
    const temporary = tempFolder();
    const child = startCli(['dev', root, '--port', '0', '--quiet'], { env: { TMPDIR: temporary } });
    const [, url = ''] = await printed(child, address);
    const next = await listen(url);
    await next(() => true);
    const shows = async (path: string, wanted: string): Promise<void> => {
      await next(({ changed }) => changed > 0);
      expect(await (await fetch(`${url}${path}`)).text()).toContain(wanted);
    };
    putFiles(root, { 'templates/parts/My.tsx': 'export const Part = () => <p>two</p>;\n' });
    await shows('about.html', 'two');
    putFiles(root, { 'code/word.mjs': 'export const word = "two";\n' });
    await shows('index.html', 'two');
    putFiles(root, { 'public/.well-known/a.txt': 'two' });
    await next(() => true);
    const [site = ''] = readdirSync(temporary);
    expect(readFileSync(join(temporary, site, 'site/.well-known/a.txt'), 'utf8')).toBe('two');
    putFiles(root, { 'auth/people.yaml': '- name: [broken\n' });
    await next(({ diagnostics }) => diagnostics.some(({ text }) => text.includes('Flow sequence')));
    putFiles(root, { 'authors.yaml': '- name: [broken\n' });
    await next(({ diagnostics }) => diagnostics.some(({ text }) => text.includes('file of authors')));
    putFiles(root, { 'authors.yaml': '- name: Ada Quill\n', 'archive.yaml': 'name: Small archive\ncontent: texts\n' });
    await shows('2021/03/01/article-0.html', 'Not the same.');
    putFiles(root, { 'texts/2021/2021-03-01-article-0.txt': 'Another text\n\nEdited.\n' });
    await next(({ changed }) => changed > 0);
    expect(await (await fetch(`${url}2021/03/01/article-0.html`)).text()).toContain('Edited.');
  });

  it('that cannot begin leaves nothing behind', async () => {
    const taken = startCli(['dev', archive(articles(1)), '--port', '0', '--quiet']);
    const [, url = ''] = await printed(taken, address);
    const temporary = tempFolder();
    const wrong = archive({ ...articles(1), 'archive.yaml': 'nmae: x\n' });
    const right = archive(articles(1));
    for (const [root, port] of [
      [join(wrong, 'none'), '0'],
      [wrong, '0'],
      [right, new URL(url).port],
    ] as const) {
      expect((await runCli(['dev', root, '--port', port], { env: { TMPDIR: temporary } })).code).toBe(2);
      expect(readdirSync(temporary)).toEqual([]);
    }
    expect(filesOf(right)).not.toContain('.backfile/lock');
    expect((await runCli(['build', right, '--no-search', '--verbose'])).stderr).not.toContain('nothing is remembered');
  });

  it('answers no other host name', async () => {
    const child = startCli(['dev', archive(articles(1)), '--port', '0', '--quiet']);
    const [, url = ''] = await printed(child, address);
    const status = await new Promise((resolve, reject) => {
      request(url, { headers: { host: 'evil.example' } }, (response) => resolve(response.statusCode))
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });
});

it('a site that lies in the folder itself can be served', async () => {
  const root = archive(articles(1));
  expect((await runCli(['build', root, '--quiet', '--no-search'])).code).toBe(0);
  const child = startCli(['serve', root, '--out', join(root, '_site'), '--port', '0', '--json']);
  const [, text = ''] = await printed(child, /^(\{.*\})\n/);
  const { url, dir } = JSON.parse(text) as { url: string; dir: string };
  expect(dir).toBe(join(root, '_site'));
  expect((await fetch(url)).status).toBe(200);
});
