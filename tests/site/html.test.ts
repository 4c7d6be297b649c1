/** The files of the sample site, without a browser: valid HTML, links that lead somewhere from any folder, articles that can be reached, languages. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAtomFeed } from 'feedsmith';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { htmlFaults } from '../helpers/siteFaults.js';
import { byClass, filesOf, leadsAway, linkDistances, type ParsedPage, parsePages, targetOf, textOf } from '../helpers/siteFiles.js';

const site = inject('sampleSite');
let files: ReadonlySet<string>;
let pages: ReadonlyMap<string, ParsedPage>;

beforeAll(() => {
  files = new Set(filesOf(site));
  pages = parsePages(site);
});

const isArticle = (page: ParsedPage): boolean => byClass(page, 'is-article') !== undefined;
const sources = (): string[] => filesOf('content').filter((path) => /\.(?:txt|md)$/.test(path));
const sourceOf = (page: ParsedPage): string => {
  const place = byClass(page, 'path');
  return place === undefined ? '' : textOf(place);
};

describe('the sample site', () => {
  it('has a page for every article', () => {
    expect([...pages.values()].filter(isArticle).map(sourceOf).sort()).toEqual(sources());
  });

  it('is valid HTML by html-validate’s recommended rules', () => {
    expect(htmlFaults(site, [...pages.keys()])).toEqual([]);
  }, 180_000);

  it('uses no id twice on a page', () => {
    const repeated = [...pages.values()].flatMap(({ file, ids }) => ids.filter((id, place) => ids.indexOf(id) !== place).map((id) => `${file}: ${id}`));
    expect(repeated).toEqual([]);
  });

  it('has no inline script, style or event handler', () => {
    const found = [...pages.values()].flatMap(({ file, elements }) =>
      elements.flatMap((element) => {
        const { tagName, properties } = element;
        const names = Object.keys(properties).filter((name) => name === 'style' || /^on[a-z]/i.test(name));
        // A block of data is no script: nothing runs it.
        const isData = tagName === 'script' && properties.type === 'application/ld+json' && properties.src === undefined;
        const isInline = tagName === 'style' || (tagName === 'script' && !isData && (properties.src === undefined || textOf(element) !== ''));
        return names.length > 0 || isInline ? [`${file}: <${tagName}> ${names.join(' ')}`] : [];
      }),
    );
    expect(found).toEqual([]);
  });
});

/** Name of a vocabulary of the page's metadata (`<link rel="schema.DC">`), which nothing loads. */
const isVocabulary = ({ element, value }: { element: string; value: string }): boolean => element === 'link' && /^http:\/\/purl\.org\/dc\/(?:terms|elements\/1\.1)\/$/.test(value);

describe('links', () => {
  it('are relative, and lead elsewhere only from <a>', () => {
    const wrong = [...pages.values()].flatMap(({ file, links }) =>
      links
        // A citation's download is in the page itself.
        .filter(
          ({ element, value }) =>
            // The page for wrong addresses, which a host shows at any depth.
            (value.startsWith('/') && !(element === 'base' && file === '404.html')) ||
            (leadsAway(value) && !(element === 'a' && /^(?:https?:|mailto:|data:application\/[\w.+-]+,)/i.test(value)) && !isVocabulary({ element, value })),
        )
        .map(({ element, value }) => `${file}: <${element}> ${value}`),
    );
    expect(wrong).toEqual([]);
  });

  it('lead to a file of the site, and to an id that is there, from a site in a sub-folder', () => {
    const wrong: string[] = [];
    let checked = 0;
    for (const { file, links } of pages.values()) {
      for (const { element, value } of links) {
        if (leadsAway(value) || element === 'base') continue;
        checked += 1;
        const target = targetOf(file, value);
        if (target === undefined || !files.has(target.file)) wrong.push(`${file}: ${value}`);
        else if (target.fragment !== '' && pages.get(target.file)?.ids.includes(target.fragment) !== true) wrong.push(`${file}: ${value} (no such id)`);
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(pages.size * 10);
  });

  it('lead from a reference in a text to the issue that it names', () => {
    // "It is a year since the wall went (cf. HB 2/23)."
    const article = [...pages.values()].find((page) => sourceOf(page) === '2024/issue-2/harbour/2024-01-11-a-year-after.txt');
    const body = article === undefined ? undefined : byClass(article, 'body');
    const links = (article?.elements ?? []).filter(({ tagName, properties }) => tagName === 'a' && String(properties.href).endsWith('issues/hb-2023-2/index.html'));
    expect(links.some((link) => /HB 2\/23$/.test(textOf(link)))).toBe(true);
    expect(body === undefined ? '' : textOf(body)).toContain('cf. HB 2/23');
  });

  it('reach every page from the home page, and every article in at most four, without a search', () => {
    const distances = linkDistances(pages);
    expect([...pages.keys()].filter((file) => !distances.has(file))).toEqual(['404.html']);
    expect([...pages].filter(([file, page]) => isArticle(page) && (distances.get(file) ?? 99) > 4).map(([file]) => file)).toEqual([]);
  });

  it('of the feed that the pages name lead to pages', () => {
    const feed = parseAtomFeed(readFileSync(join(site, 'atom.xml'), 'utf8'));
    const links = (feed.entries ?? []).map((entry) => targetOf('atom.xml', entry.links?.[0]?.href ?? '')?.file ?? '');
    expect(links.length).toBe(30);
    expect(links.filter((file) => !pages.has(file))).toEqual([]);
  });
});

describe('languages', () => {
  it.each([
    ['2022/issue-19/letters/2022-05-12-trois-jours-a-quai.txt', 'fr', 'ltr'],
    ['2023/issue-25/letters/2023-06-22-le-coffre-etait-libre.md', 'fr', 'ltr'],
    ['2024/issue-17/letters/2024-04-25-la-mouette-qui-boitait.txt', 'fr', 'ltr'],
    ['2022/issue-33/town/2022-08-18-gruss-aus-wendhagen.txt', 'de', 'ltr'],
    ['2023/issue-36/town/2023-09-07-der-gegenbesuch.md', 'de', 'ltr'],
    ['2024/issue-28/town/2024-07-11-ein-fahrplan-fuer-das-heimweh.txt', 'de', 'ltr'],
    ['2023/issue-16/letters/2023-04-20-tabib-al-safina.txt', 'ar', 'rtl'],
    ['2024/issue-6/letters/2024-02-08-risala-min-al-iskandariyya.md', 'ar', 'rtl'],
    ['2024/issue-35/letters/2024-08-29-قاموس-صغير-للبحر.txt', 'ar', 'rtl'],
    ['2022/issue-2/harbour/2022-01-13-the-petrel-turns-forty.txt', 'en', 'ltr'],
  ])('%s is %s, %s, and the words around it are marked as English', (source, lang, dir) => {
    const page = [...pages.values()].find((each) => sourceOf(each) === source);
    expect(page).toMatchObject({ lang, dir });
    const masthead = page === undefined ? undefined : byClass(page, 'masthead');
    const around = { lang: masthead?.properties.lang ?? lang, dir: masthead?.properties.dir ?? dir };
    expect(around).toEqual({ lang: 'en', dir: 'ltr' });
  });
});
