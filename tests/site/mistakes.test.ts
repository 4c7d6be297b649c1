/** What a reader types, asks an address for, or prints that the search page has no use for: nothing is passed over in silence. In a real browser, on the sample archive. */
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSite } from '../helpers/openSite.js';

const site = openSite();

async function answered(tab: Page): Promise<void> {
  await tab.locator('#search-results[aria-busy="false"]').waitFor({ state: 'attached' });
}

async function search(query: string, work: (tab: Page) => Promise<void>): Promise<void> {
  await site.visit(`search.html${query}`, async (tab) => {
    await answered(tab);
    await work(tab);
  });
}

describe('a query', () => {
  it.each(['!!!', '""', '-', '*', '\u{1f986}', '\u200f'])('of no word (%s) is called one', (typed) =>
    search(`?q=${encodeURIComponent(typed)}`, async (tab) => {
      expect(await tab.locator('#search-status').innerText()).toBe(`“${typed}” holds no word to search for.`);
      expect(await tab.locator('#search-results li, #search-chart:visible, #search-take:visible').count()).toBe(0);
    }),
  );

  it('of ten thousand letters is named by its beginning', () =>
    search(`?q=${'a'.repeat(10_000)}`, async (tab) => {
      const notes = await tab.locator('#search-notes').innerText();
      expect(notes).toContain(`“${'a'.repeat(79)}…” is nowhere in this archive.`);
      expect(notes.length).toBeLessThan(200);
    }));

  it('for a value that no article has says so', () =>
    search('?q=ferry+section:moon', async (tab) => {
      expect(await tab.locator('#search-status').innerText()).toBe('Nothing found.');
      expect(await tab.locator('#search-notes').innerText()).toContain('“Section: moon” is nowhere in this archive.');
    }));

  it.each(['2023-01-12', '2023-01'])('that is a date by itself is offered as one: %s', (typed) =>
    search(`?q=${typed}`, async (tab) => {
      await tab.locator('#search-notes button', { hasText: new RegExp(`^on:${typed}$`) }).click();
      await answered(tab);
      expect(await tab.locator('#q').inputValue()).toBe(`on:${typed}`);
      expect(await tab.locator('#search-results li').count()).toBeGreaterThan(1);
    }),
  );

  it('with a sign in a word is offered as words', () =>
    search('?q=ferry@quay', async (tab) => {
      await tab.locator('#search-notes button', { hasText: /^ferry quay$/ }).click();
      await answered(tab);
      expect(await tab.locator('#search-results li').count()).toBeGreaterThan(0);
    }));
});

describe('an address', () => {
  it('with a date that there is not says so, and the field is marked', () =>
    search('?q=ferry&from=2023-02-30&to=2024', async (tab) => {
      expect(await tab.locator('#search-notes').innerText()).toContain('“2023-02-30” is no date; the search is not narrowed by it.');
      expect(await tab.locator('#from').getAttribute('aria-invalid')).toBe('true');
      expect(await tab.locator('#to').getAttribute('aria-invalid')).toBe('false');
    }));

  it('of a page behind the last shows the last', () =>
    search('?q=ferry&page=999', async (tab) => {
      expect(await tab.locator('#search-results li').count()).toBeGreaterThan(0);
      expect(await tab.locator('#search-pages').innerText()).toMatch(/Page 2 of 2/);
      expect(await tab.locator('#search-pages a.prev').getAttribute('href')).not.toContain('page=998');
    }));

  it('with an open end of time shows it as open', () =>
    search('?q=ferry+before:2023', async (tab) => {
      expect(await tab.locator('#search-chart .wider').innerText()).toMatch(/… – 2022$/);
    }));
});

describe('a result', () => {
  it('has its hits marked in the headline, and does not repeat headline and byline below it', () =>
    search('?q=%22The+Petrel+Turns+Forty%22', async (tab) => {
      const first = tab.locator('#search-results li').first();
      expect(await first.locator('.result-title mark').allTextContents()).toEqual(['The', 'Petrel', 'Turns', 'Forty']);
      expect(await first.locator('.result-title').innerText()).toBe('The Petrel Turns Forty, and Feels It');
      expect(await first.locator('.result-excerpt').innerText()).toMatch(/^On Monday the ferry Petrel/);
    }));
});

describe('the title of a search', () => {
  it('says what was searched, so that it is known among others', () =>
    search('?q=ferry&from=2023&to=2024', async (tab) => {
      expect(await tab.title()).toBe('“ferry”; 2023–2024 – Search – Harbour Bulletin');
      await tab.locator('#q').fill('quay');
      await tab.waitForFunction(() => document.title.startsWith('“quay”'));
      await tab.goto(`${site.url}search.html`);
      expect(await tab.title()).toBe('Search – Harbour Bulletin');
    }));
});

describe('a printed search', () => {
  it('has what was found and its citation, and nothing to press', () =>
    search('?q=ferry', async (tab) => {
      await tab.emulateMedia({ media: 'print' });
      for (const shown of ['#search-status', '#search-results li', '#search-citation']) expect(await tab.locator(shown).first().isVisible(), shown).toBe(true);
      expect(await tab.locator('button:visible, select:visible, input:visible, summary:visible').count()).toBe(0);
    }));
});

describe('on the narrowest screen', () => {
  it('a date stands beside its label, however long the words are', async () => {
    await site.visit(
      'search.html',
      async (tab) => {
        const beside = await tab.evaluate(() => {
          for (const label of document.querySelectorAll('.range label')) label.textContent = 'Hasta el';
          return [...document.querySelectorAll<HTMLInputElement>('.range input')].map((input) => {
            const [own, label] = [input.getBoundingClientRect(), input.labels?.[0]?.getBoundingClientRect()];
            return label !== undefined && label.top < own.bottom && label.bottom > own.top;
          });
        });
        expect(beside).toEqual([true, true]);
      },
      { viewport: { width: 320, height: 800 } },
    );
  });
});

describe('type of twice the size on the narrowest screen', () => {
  it.each(['index.html', '2023/index.html', '2023/01/index.html', 'timeline/index.html', 'search.html?q=ferry'])(
    '%s breaks no word of its heading and does not scroll sideways',
    async (address) => {
      await site.visit(
        address,
        async (tab) => {
          await tab.addStyleTag({ content: 'html { font-size: 200% }' });
          const seen = await tab.evaluate(() => {
            const words = [...document.querySelectorAll('h1, .name')].flatMap((heading) => {
              const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
              const broken: string[] = [];
              for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
                for (const { 0: word, index } of (node.textContent ?? '').matchAll(/\S+/g)) {
                  const range = document.createRange();
                  range.setStart(node, index);
                  range.setEnd(node, index + word.length);
                  if (range.getClientRects().length > 1) broken.push(word);
                }
              }
              return broken;
            });
            return { words, isTooWide: document.documentElement.scrollWidth > document.documentElement.clientWidth };
          });
          expect(seen).toEqual({ words: [], isTooWide: false });
        },
        { viewport: { width: 320, height: 800 }, bypassCSP: true },
      );
    },
  );
});
