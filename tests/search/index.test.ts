/** The index is true to the texts: every word is where it stands, in the article it stands in, and the dictionary leads to it. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { foldTerm } from '../../src/model/foldTerm.js';
import { formOf } from '../../src/model/formOf.js';
import { indexWordsOf, unpackPlaces } from '../../src/stages/search/bundleFiles.js';
import { closePagefind, pagefindBundle } from '../../src/stages/search/pagefindBundle.js';
import { wordsOfToken } from '../../src/stages/search/wordsOfToken.js';
import { indexArticles, type TestArticle } from '../helpers/searchArchive.js';
import { isIn, type ReadSearch, readSearch } from '../helpers/searchFiles.js';
import { makeFolder } from '../helpers/siteArchive.js';

const vocabulary = 'harbour harbours running runs ran Ferry ferries café CAFÉ oﬃce ſtone boys’ don’t co-operate 12/24 “quay” U.S.A. ebb—tide naïve 1998 tide tides tidal'.split(
  ' ',
);
const days = ['1911-05-02', '1998-04-01', '1998-04-02', '1998-11-30', '2001-07-14', '2001-07-15', undefined];
const list = Array.from({ length: 44 }, (_, number): TestArticle => {
  const day = days[number % days.length];
  const words = Array.from({ length: 12 }, (__, at) => vocabulary[(number * 5 + at * (1 + (number % 7))) % vocabulary.length]);
  return {
    headline: `Number ${number} of the ${vocabulary[number % vocabulary.length]}`,
    text: `${words.join(' ')} <b> & only${number}`,
    ...(day === undefined ? {} : { day }),
    ...(number % 9 === 0 ? { language: 'fr' } : {}),
    section: number % 2 === 0 ? 'Town' : 'Sea',
    topics: number % 3 === 0 ? ['Boats', 'Ice'] : [],
  };
});

let folder: string;
let search: ReadSearch;
beforeAll(async () => {
  folder = makeFolder();
  search = readSearch(await indexArticles(list, folder, { limit: 8 }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const wordsOf = (content: string): string[] => content.split(' ');

describe('the tables', () => {
  it('have every article once, in a volume of its time', () => {
    expect(search.manifest.volumes.length).toBeGreaterThan(5);
    const addresses = search.volumes.flatMap(({ records }) => records.map(({ address }) => address));
    expect(addresses.sort()).toEqual(list.map((_, number) => `articles/${number}.html`).sort());
    expect(search.manifest.articles).toBe(list.length);
    expect(search.manifest.words).toBe(list.reduce((sum, { text }) => sum + text.split(' ').length, 0));
    for (const [place, { table }] of search.volumes.entries()) {
      const { earliest, latest, articles } = search.manifest.volumes[place] ?? {};
      expect(table.words).toHaveLength(articles ?? 0);
      for (const [row, day] of table.earliest.entries()) {
        if (earliest === undefined) expect(day).toBe(0);
        else expect(day >= earliest && (table.latest[row] ?? day) <= (latest ?? 0)).toBe(true);
      }
    }
  });

  it('tell of each row what its record, its text and its article say', () => {
    for (const { table, records, texts } of search.volumes) {
      for (const [row, { record, address }] of records.entries()) {
        const article = list[Number(/\d+/.exec(address)?.[0])];
        expect(texts[row]?.url).toBe(`/${address}`);
        expect(texts[row]?.meta.title).toBe(article?.headline);
        expect(record.title).toBe(article?.headline);
        expect(table.earliest[row]).toBe(Number((article?.day ?? '0').replaceAll('-', '')));
        expect(table.words[row]).toBe(article?.text.split(' ').length);
        const { section, topic } = table.facets;
        expect(section?.values[section.rows[row] as number]).toEqual([article?.section, `sections/${article?.section}/index.html`]);
        const topics = [topic?.rows[row] ?? []].flat().map((value) => topic?.values[value]?.[0]);
        expect(topics).toEqual(article?.topics);
      }
    }
  });

  it('let no more articles share a file than the host’s limit makes them', async () => {
    const [alone, together] = [join(folder, 'alone'), join(folder, 'together')];
    const few = list.slice(0, 9);
    const left = readSearch(await indexArticles(few, alone, { otherFiles: 19_000 }));
    const right = readSearch(await indexArticles(few, together, { otherFiles: 19_994 }));
    const beyond = readSearch(await indexArticles(few, join(folder, 'beyond'), { otherFiles: 30_000 }));
    expect(left.volumes.every(({ table }) => table.textsPerFile === 1)).toBe(true);
    expect(right.volumes.every(({ table }) => table.textsPerFile === 2)).toBe(true);
    expect(beyond.volumes.every(({ table }) => table.textsPerFile === 1)).toBe(true);
    expect(right.volumes.flatMap(({ texts }) => texts)).toEqual(left.volumes.flatMap(({ texts }) => texts));
  });
});

describe('the index', () => {
  it('has every word where it stands', () => {
    for (const [place, { table, texts, terms }] of search.volumes.entries()) {
      let row = 0;
      for (const [language, rows] of table.languages) {
        const known = lookUp(search, language);
        for (const end = row + rows; row < end; row += 1) {
          for (const [at, token] of wordsOf(texts[row]?.content ?? '').entries()) {
            for (const { word } of wordsOfToken(token)) {
              const entries = known(word);
              expect(entries.length, word).toBeGreaterThan(0);
              const found = entries.filter(({ term }) =>
                terms
                  .get(language)
                  ?.get(term)
                  ?.get(row)
                  ?.some((each) => each.place === at && each.form === formOf(foldTerm(word), term)),
              );
              expect(found.length, `${word} in ${texts[row]?.content}`).toBeGreaterThan(0);
              expect(found.every(({ volumes }) => isIn(volumes, place))).toBe(true);
            }
          }
        }
      }
    }
  });

  it('weighs the headline more than the text, and parts of compounds less', () => {
    const weightOf = (term: string): number[] => search.volumes.flatMap(({ terms }) => [...(terms.get('en')?.get(term)?.values() ?? [])].flat().map(({ weight }) => weight));
    expect([...new Set(weightOf('only1'))]).toEqual([24]);
    expect([...new Set(weightOf('number'))]).toEqual([7 * 24]);
    expect(new Set(weightOf('cooper'))).toEqual(new Set([24, 7 * 24]));
    expect(weightOf('1224')).toEqual([]);
    expect(new Set(weightOf('24'))).toEqual(new Set([12, (7 * 24) / 2, 7 * 24]));
  });

  it('makes one term of the forms and spellings of a word', () => {
    const termsOf = (word: string): string[] => lookUp(search, 'en')(word).map(({ term }) => term);
    expect(termsOf('harbours')).toEqual(termsOf('harbour'));
    expect(termsOf('CAFÉ')).toEqual(termsOf('cafe'));
    expect(termsOf('office')).toEqual(termsOf('oﬃce'));
    expect(termsOf('stone')).toEqual(termsOf('ſtone'));
    expect(termsOf('dont')).toEqual(termsOf('don’t'));
    expect(termsOf('cooperate')).toHaveLength(1);
    expect(termsOf('nowhere')).toEqual([]);
  });
});

describe('the dictionary', () => {
  it('tells of every term all volumes that have it, and no other, and in how many articles it is', () => {
    for (const [language, shards] of search.shards) {
      const entries = new Map(shards.flatMap(({ terms }) => terms.map(([term, articles, volumes]) => [term, { articles, volumes }] as const)));
      const terms = new Set(search.volumes.flatMap((volume) => [...(volume.terms.get(language)?.keys() ?? [])]));
      expect(new Set(entries.keys())).toEqual(terms);
      for (const [term, { articles, volumes }] of entries) {
        const rows = search.volumes.map((volume) => volume.terms.get(language)?.get(term)?.size ?? 0);
        expect(rows.map((count) => count > 0)).toEqual(rows.map((_, place) => isIn(volumes, place)));
        expect(articles).toBe(rows.reduce((sum, count) => sum + count, 0));
      }
    }
  });

  it('finds the same articles as asking every volume', () => {
    for (const [language, shards] of search.shards) {
      for (const [term, , volumes] of shards.flatMap(({ terms }) => terms)) {
        const all = search.volumes.flatMap((volume, place) => [...(volume.terms.get(language)?.get(term)?.keys() ?? [])].map((row) => `${place} ${row}`));
        const chosen = search.volumes.flatMap((volume, place) =>
          isIn(volumes, place) ? [...(volume.terms.get(language)?.get(term)?.keys() ?? [])].map((row) => `${place} ${row}`) : [],
        );
        expect(chosen).toEqual(all);
      }
    }
  });
});

interface Found {
  readonly term: string;
  readonly volumes: string;
}

/** Finds a reader's word as the search page does: the shard of its key, then the pairs in it. */
function lookUp({ manifest, shards }: ReadSearch, language: string): (word: string) => Found[] {
  const starts = manifest.languages[language]?.words ?? [];
  const own = shards.get(language) ?? [];
  const shardOf = (key: string) => own[starts.findLastIndex((start) => start <= key)];
  return (word) => {
    const key = foldTerm(word);
    const shard = shardOf(key);
    const terms = shard?.terms.filter(([, , , ...pairs]) => pairs.some((each) => typeof each === 'string' && foldTerm(each) === key)) ?? [];
    const elsewhere = (shard?.elsewhere ?? [])
      .filter(([other]) => foldTerm(other) === key)
      .flatMap(([, term]) => shardOf(foldTerm(term))?.terms.filter(([other]) => other === term) ?? []);
    return [...terms, ...elsewhere].map(([term, , volumes]) => ({ term, volumes }));
  };
}

describe('beside Pagefind’s own index of the same texts', () => {
  it('no word is missing, in any language of the sample archive', async () => {
    const sample = readSearch(join(inject('sampleSite'), 'search'));
    const dir = mkdtempSync(join(tmpdir(), 'backfile-test-'));
    try {
      const missing: string[] = [];
      let compared = 0;
      for (const { table, texts, terms } of sample.volumes) {
        let row = 0;
        for (const [language, rows] of table.languages) {
          for (const end = row + rows; row < end; row += 1) {
            const out = mkdtempSync(join(dir, 'page-'));
            const words = wordsOf(texts[row]?.content ?? '');
            const html = words.join(' ').replace(/&/g, '&amp;').replace(/</g, '&lt;');
            await pagefindBundle([{ address: 'page', html: `<html lang="${language}"><body><p>${html}</p></body></html>` }], out);
            for (const { term, places } of indexWordsOf(out, language)) {
              for (const { place } of places.flatMap(unpackPlaces)) {
                // Pagefind glues together what a dash or an ellipsis divides, and divides 12th into 12 and th.
                if (wordsOfToken(words[place] ?? '').length !== 1 || /[\d–—…]/.test(words[place] ?? '') || foldTerm(term) !== term) continue;
                compared += 1;
                // Of an Arabic word it is asked for the stem of the form with the article.
                const own = terms.get(language);
                const found = language === 'ar' ? [...(own?.values() ?? [])].map((rowsOf) => rowsOf.get(row)) : [own?.get(term)?.get(row)];
                if (!found.some((places) => places?.some((each) => each.place === place))) missing.push(`${language} ${term} (${words[place]})`);
              }
            }
          }
        }
      }
      expect(missing).toEqual([]);
      expect(compared).toBeGreaterThan(10_000);
    } finally {
      await closePagefind();
      rmSync(dir, { recursive: true, force: true });
    }
  });
});

describe('Arabic', () => {
  it('finds a word with the article, without it, and after a particle, and no other word for it', async () => {
    const forms = ['وزير', 'الوزير', 'والوزير', 'للوزير', 'انتخابات', 'الانتخابات', 'بالانتخابات', 'أفريقيا', 'وأفريقيا', 'زير'];
    const texts = forms.map((word, number): TestArticle => ({ headline: `${number}`, text: `${word} .`, language: 'ar', day: `2001-01-0${number % 9 || 9}` }));
    const known = lookUp(readSearch(await indexArticles(texts, join(folder, 'arabic'))), 'ar');
    const termOf = (word: string): string | undefined => known(word)[0]?.term;
    for (const same of [forms.slice(0, 4), forms.slice(4, 7), forms.slice(7, 9)]) expect(new Set(same.map(termOf)).size, same.join(' ')).toBe(1);
    expect(new Set(['وزير', 'انتخابات', 'أفريقيا', 'زير'].map(termOf)).size).toBe(4);
  });
});

describe('languages without spaces', () => {
  it('are divided into words, and each is found', async () => {
    const texts: TestArticle[] = [
      { headline: '测试文本', text: '这是一段简单的测试文本。', language: 'zh', day: '2001-01-01' },
      { headline: '港の船', text: '港に新しい船が入りました。', language: 'ja', day: '2001-01-02' },
      { headline: 'เรือใหม่', text: 'เรือใหม่เข้าท่าเรือ', language: 'th', day: '2001-01-03' },
    ];
    const { volumes, shards } = readSearch(await indexArticles(texts, join(folder, 'unspaced')));
    const [volume] = volumes;
    for (const [row, [language]] of (volume?.table.languages ?? []).entries()) {
      const content = volume?.texts[row]?.content ?? '';
      const words = content.split('\u200b');
      expect(words.length).toBeGreaterThan(4);
      expect(content.replaceAll('\u200b', '').replace(/\s|\./g, '')).toContain(texts.find((each) => each.language === language)?.text.replace(/\s|\./g, ''));
      for (const [place, word] of words.entries()) {
        const key = foldTerm(word);
        if (key === '') continue;
        expect(
          volume?.terms
            .get(language)
            ?.get(key)
            ?.get(row)
            ?.map((each) => each.place),
        ).toContain(place);
        expect(shards.get(language)?.flatMap(({ terms }) => terms.map(([term]) => term))).toContain(key);
      }
    }
  });
});
