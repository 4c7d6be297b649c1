/** Notes at the end of an article: in its language on its page, and no words of ours in search and data. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { labelNotes } from '../../src/stages/plan/labelNotes.js';
import { openSite } from '../helpers/openSite.js';

const site = openSite({
  'archive.yaml': 'name: Notes\nlanguage: de\n',
  'content/2020-01-01-en.md':
    '---\ntitle: The bird\nlanguage: en\n---\n\nThe gannet[^1], which is white, flew over the harbour and was seen by all of us.\n\n[^1]: A bird of the sea.\n',
  'content/2020-01-02-ar.md': '---\ntitle: الطائر\nlanguage: ar\n---\n\nطار النورس[^1] فوق المرفأ.\n\n[^1]: طائر بحري.\n',
  'content/2020-01-03-fi.md': '---\ntitle: Lintu\nlanguage: fi\n---\n\nLokki[^1] lensi sataman yli.\n\n[^1]: Merilintu.\n',
});
const addresses = { en: '2020/01/01/en.html', ar: '2020/01/02/ar.html', fi: '2020/01/03/fi.html' };

it.each([
  ['en', 'Notes', null, 'Back to reference 1'],
  ['ar', 'الهوامش', null, 'العودة إلى الإحالة 1'],
  // The interface's, where it has no words of the article's language.
  ['fi', 'Anmerkungen', 'de', 'Zurück zur Textstelle 1'],
] as const)('are headed in the language of an article in %s', (language, heading, lang, back) =>
  site
    .visit(addresses[language], async (tab) => {
      const title = tab.locator('#footnote-label');
      expect(await title.textContent()).toBe(heading);
      expect(await title.getAttribute('lang')).toBe(lang);
      expect(await tab.locator('[data-footnote-backref]').getAttribute('aria-label')).toBe(back);
    })
    .then(() => undefined),
);

it('leave the words they stand at to search and data', async () => {
  const texts = readFileSync(join(site.folder, 'data/articles.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => (JSON.parse(line) as { text: string }).text);
  expect(texts[0]).toBe('The gannet, which is white, flew over the harbour and was seen by all of us.\n\nA bird of the sea.');
  await site.visit('search.html?q=%22gannet%22', async (tab) => {
    await tab.locator('#search-results .result-title a').click();
    await tab.waitForURL(/en.html/);
    await tab.locator('mark.hit').first().waitFor();
    expect(await tab.locator('mark.hit').allTextContents()).toEqual(['gannet']);
  });
  await site.visit('search.html?q=footnotes+notes', async (tab) => {
    await tab.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
    expect(await tab.locator('#search-results li').count()).toBe(0);
  });
});

it('headings of the article itself stay as they are', () => {
  const own = '<section data-footnotes><h2 id="footnote-label">What I found</h2></section>';
  expect(labelNotes(own, 'en', { words: {} as never, language: 'en' })).toBe(own);
});
