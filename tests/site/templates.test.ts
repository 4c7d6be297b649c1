/** The owner's own templates: every language they may be written in, the text of articles that is never one of them, and templates that go wrong. */
import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildInProcess } from '../helpers/inProcessBuild.js';
import { archive, runCli, tempFolder } from '../helpers/siteArchive.js';
import { contentsOf, filesOf } from '../helpers/siteFiles.js';

const headline = 'Cod {{ 7*7 }} & <b>{% include "x" %}</b>';
const text = 'Prices {{ 7*7 }} rose, {% include "x" %} and {# no comment #} and ${7*7} and <%= 7*7 %> & {{{ raw }}}.';
const content = {
  'archive.yaml': 'name: Own <templates>\n',
  'content/2020-03-04-cod.txt': `${headline}\n\n${text}\n`,
  'content/2020-03-05-code.md': `---\ntitle: ${JSON.stringify(headline)}\n---\n\nWrite \`${text}\` there.\n`,
};
const escaped = (plain: string): string => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** As a browser would show it. */
const shown = (html: string): string =>
  html.replaceAll('&lt;', '<').replaceAll('&#x3C;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#x26;', '&').replaceAll('&amp;', '&');

it('templates in Nunjucks, Liquid, JavaScript and JSX render their pages; all others stay as they are', async () => {
  const root = archive({
    ...content,
    'templates/eleventy.config.js': 'export default (config) => { config.addFilter("shout", (text) => String(text).toUpperCase() + "!"); };\n',
    'templates/article.njk':
      '---\nlayout: frame.njk\n---\n<main>{% include "kind.njk" %}<h1>{{ view.headline }}</h1><h2>{{ view.site.name | shout }}</h2>{{ view.bodyHtml | safe }}</main>\n',
    'templates/frame.njk': '<!doctype html><title>{{ view.documentTitle }}</title><!-- framed -->{{ content | safe }}',
    'templates/kind.njk': '<p class="kind">Article of {{ view.date.text }}</p>',
    'templates/month.liquid': '<h1>{{ view.title | shout }}</h1>{% for entry in view.entries %}<li>{{ entry.headline }}</li>{% endfor %}\n',
    'templates/day.11ty.js': 'export default function ({ view }) { return `<p>${this.shout(view.title)} ${view.entries.length} entries at ${view.root}</p>`; }\n',
    'templates/years.jsx': 'export function render(view) { return <main><h1>{view.title}</h1><p title={view.site.name}>{view.site.name}</p></main>; }\n',
  });
  const { code, stderr } = await runCli(['build', root]);
  expect(code, stderr).toBe(0);
  const page = (file: string): string => readFileSync(join(root, '_site', file), 'utf8');

  const article = page('2020/03/04/cod.html');
  expect(article).toContain('<!doctype html><title>');
  expect(article).toContain('<!-- framed --><main><p class="kind">Article of March 4, 2020</p>');
  expect(article).toContain(`<h1>${escaped(headline)}</h1>`);
  expect(article).toContain('<h2>OWN &lt;TEMPLATES&gt;!</h2>');
  expect(shown(article)).toContain(`>${text}</p>`);
  expect(page('2020/03/index.html')).toContain('<h1>MARCH 2020!</h1>');
  expect(page('2020/03/index.html')).toContain('<li>Cod {{ 7*7 }} &amp; &lt;b&gt;{% include &quot;x&quot; %}&lt;/b&gt;</li>'.replaceAll('&quot;', '&#34;'));
  expect(page('2020/03/04/index.html')).toContain('<p>MARCH 4, 2020! 1 entries at ../../../</p>');
  expect(page('years/index.html')).toContain('<p title="Own &lt;templates>">Own &lt;templates></p>');
  expect(page('index.html')).toContain('<body class="is-home">');
  // A template is not content, and what it includes is no page.
  expect(filesOf(join(root, '_site')).filter((file) => /kind|frame|eleventy/.test(file))).toEqual([]);
});

it('copies of all of backfile’s own templates give the same pages', async () => {
  const root = tempFolder();
  for (const name of ['archive.yaml', 'content', 'public']) cpSync(name, join(root, name), { recursive: true });
  const [own, copied] = [join(root, 'own'), join(root, 'copied')];
  await buildInProcess({ root, out: own, search: false, cache: false });
  cpSync('templates', join(root, 'templates'), { recursive: true });
  await buildInProcess({ root, out: copied, search: false, cache: false });
  expect(contentsOf(copied)).toEqual(contentsOf(own));
}, 240_000);

it('a page with a copy of a part that is kept shows the copy, and all others backfile’s own', async () => {
  const part = (name: string): string => readFileSync(`templates/${name}.tsx`, 'utf8');
  const root = archive({
    ...content,
    'templates/article.tsx': part('article'),
    'templates/parts/Page.tsx': part('parts/Page'),
    'templates/parts/Footer.tsx': part('parts/Footer').replace('<p class="made">', '<p class="own">ours</p><p class="made">'),
  });
  const { code, stderr } = await runCli(['build', root, '--no-search']);
  expect(code, stderr).toBe(0);
  const pages = filesOf(join(root, '_site')).filter((file) => file.endsWith('.html'));
  const own = pages.filter((file) => readFileSync(join(root, '_site', file), 'utf8').includes('<p class="own">ours</p>'));
  expect(own).toEqual(pages.filter((file) => /^\d{4}\/\d\d\/\d\d\/(?!index)/.test(file)));
  expect(own).toHaveLength(2);
}, 60_000);

it('a word before a text in quotation marks is no import', async () => {
  const root = archive({
    ...content,
    'templates/parts/hint.js': 'export const hint = "beside it";\n',
    'templates/years.jsx':
      'import { hint } from "./parts/hint.js";\n// from "nowhere"\nexport const render = (view) => <main><input id="from" name="from" title={"import " + \'from "elsewhere"\'} /><p>{hint}</p></main>;\n',
  });
  const { code, stderr } = await runCli(['build', root, '--no-search']);
  expect(code, stderr).toBe(0);
  expect(readFileSync(join(root, '_site/years/index.html'), 'utf8')).toContain('<p>beside it</p>');
});

it('text that looks like a template is text in backfile’s own templates too', async () => {
  const root = archive(content);
  const { code, stderr } = await runCli(['build', root, '--no-search']);
  expect(code, stderr).toBe(0);
  const pages = filesOf(join(root, '_site'))
    .filter((file) => /^2020\/03\/0[45]\/[^i]/.test(file))
    .map((file) => shown(readFileSync(join(root, '_site', file), 'utf8')));
  expect(pages.length).toBe(2);
  expect(pages[0]).toContain(`>${text}</p>`);
  expect(pages[1]).toContain(`<code>${text}</code>`);
  for (const page of pages) expect(page).toContain(`>${headline}</h1>`);
});

describe('a template that goes wrong ends the build with 2, names itself, and leaves neither site nor staging', () => {
  it.each([
    ['has a permalink of its own', 'article.njk', '---\npermalink: elsewhere.html\n---\nText {{ view.headline }}', /article\.njk.*permalink/],
    ['leads out of the site', 'article.njk', '---\npermalink: ../../../escaped.html\n---\nText', /article\.njk/],
    ['throws', 'home.11ty.js', 'export default () => { throw new Error("the kettle is dry"); };', /home\.11ty\.js.*the kettle is dry/s],
    ['is not valid Nunjucks', 'month.njk', '<p>{% if %}</p>', /month\.njk/],
    ['includes what is not there', 'day.njk', '{% include "nowhere.njk" %}', /day\.njk.*nowhere\.njk/s],
    ['is not valid JavaScript', 'years.11ty.js', 'export default ( => 1;', /years\.11ty\.js/],
    ['exports nothing that renders', 'years.11ty.js', 'export default 7;', /years\.11ty\.js.*render/],
    ['is not valid JSX', 'years.jsx', 'export const render = (view) => <p>;', /years\.jsx/],
    ['is a configuration that throws', 'eleventy.config.js', 'export default () => { throw new Error("no such plugin"); };', /eleventy\.config\.js.*no such plugin/s],
    ['is a configuration that is not valid', 'eleventy.config.js', 'export default (', /eleventy\.config\.js/],
  ])('%s', async (_case, name, template, message) => {
    const root = archive({ ...content, [`templates/${name}`]: template });
    const { code, stderr, stdout } = await runCli(['build', root, '--no-search']);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/bug in backfile/);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(existsSync(join(root, '_site'))).toBe(false);
    // What was read is remembered, whatever became of the pages.
    expect(
      readdirSync(root)
        .filter((name) => name !== '.backfile')
        .sort(),
    ).toEqual(['archive.yaml', 'content', 'templates']);
  });

  it('is there twice', async () => {
    const root = archive({ ...content, 'templates/day.njk': 'a', 'templates/day.liquid': 'b' });
    const { code, stderr } = await runCli(['build', root, '--no-search']);
    expect(stderr).toMatch(/two templates for day: day\.liquid and day\.njk/);
    expect(code).toBe(2);
  });
});
