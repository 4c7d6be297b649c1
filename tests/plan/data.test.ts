/** The data: lines by its own schema, each article once, files of bounded size, texts read only as their lines are. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linkSite } from '../../src/stages/link/linkSite.js';
import { dataFiles, dataStreams } from '../../src/stages/plan/data/dataFiles.js';
import { recordSchema } from '../../src/stages/plan/data/recordSchema.js';
import { planContext } from '../../src/stages/plan/planContext.js';
import { anyArticles, bodyOf } from '../helpers/anyArticles.js';
import { planOf } from '../helpers/planOf.js';
import { testSettings } from '../helpers/testSettings.js';

interface Line {
  readonly id: string;
  readonly address: string;
  readonly text: string;
}

const ajv = new Ajv2020({ strict: true, strictRequired: false, formats: { uri: /^https?:\/\/\S+$/ } });
const isRecord = ajv.compile(recordSchema);
const wrong = (line: unknown): string => (isRecord(line) ? '' : ajv.errorsText(isRecord.errors));

describe('the data', () => {
  it('has a line by its schema for each article and for nothing else, whatever the articles', () => {
    fc.assert(
      fc.property(anyArticles, fc.boolean(), (articles, hasUrl) => {
        const { plan, site } = planOf(articles, hasUrl ? { url: 'https://example.org/' } : {});
        const lines = plan.streams.flatMap(({ lines: made }) => [...made()]);
        for (const line of lines) expect(line).toMatch(/^[^\n\r\u0085\u2028\u2029]+\n$/);
        const records = lines.map((line) => JSON.parse(line) as Line);
        expect(records.map(wrong).filter((error) => error !== '')).toEqual([]);
        expect(records.map(({ id }) => id)).toEqual(site.articles.map(({ id }) => id));
        expect(records.map(({ address }) => decodeURIComponent(address))).toEqual([...site.articles].map(({ id }) => site.urls.get(id)));
        for (const [index, { slots }] of site.articles.entries()) {
          const words = records[index]?.text.match(/words/g)?.length ?? 0;
          expect(words).toBe(bodyOf(slots).match(/words/g)?.length ?? 0);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is none where the owner offers none', () => {
    const { plan } = planOf(fc.sample(anyArticles, { numRuns: 1, seed: 4 })[0] ?? [], { data: false });
    expect(plan.streams).toEqual([]);
    expect(plan.documents.some(({ url }) => url.startsWith('data/'))).toBe(false);
  });

  it('reads a text only when its line is asked for, and is cut into files by size', () => {
    const articles = fc.sample(anyArticles, { numRuns: 50, seed: 7 }).find(({ length }) => length > 6) ?? [];
    const stored = articles.map((article) => ({ ...article, body: { offset: 0, length: 5_000 } }));
    const site = linkSite({ articles: stored, images: new Set(), publicFiles: new Set(), settings: testSettings() }).value;
    let read = 0;
    const context = planContext(site, testSettings(), () => {
      read += 1;
      return '<p>Text.</p>';
    });
    expect(articles.length).toBeGreaterThan(6);
    const files = dataFiles(context, 20_000);
    expect(files.map(({ url }) => url)).toEqual(files.map((_, index) => `data/articles-${index + 1}.jsonl`));
    expect(files.map((file) => file.articles.length).slice(0, -1)).toEqual(files.slice(0, -1).map(() => 3));
    expect(files.flatMap((file) => file.articles)).toEqual(site.articles);
    const lines = dataStreams(context)[0]?.lines()[Symbol.iterator]();
    expect(read).toBe(0);
    lines?.next();
    lines?.next();
    expect(read).toBe(2);
  });
});
