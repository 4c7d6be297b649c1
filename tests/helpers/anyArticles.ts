/** Arbitrary archives for property tests: articles as enrich hands them to link, with awkward names, dates and slots. */
import fc from 'fast-check';
import { readDate } from '../../src/dates/readDate.js';
import type { Article, Slot } from '../../src/model/article.js';
import { articleId } from '../../src/model/articleId.js';
import type { LanguageTag, SourcePath } from '../../src/model/brands.js';
import type { DateReading, DateStatement } from '../../src/model/date.js';
import { digestOf } from '../../src/model/digestOf.js';
import { slugOf } from '../../src/model/slugOf.js';

const words = fc.constantFrom(
  'Quay',
  'quay',
  'QUAY',
  'Ｑuay',
  'harbour',
  'index',
  'page-2',
  'con',
  '12',
  '01',
  '2022',
  '港',
  'café',
  'cafe\u0301',
  'Straße',
  'STRASSE',
  'a/b',
  '100%',
  'a?b#c',
  '🎉',
  'عودة',
  '...',
  'x'.repeat(120),
);
const name = fc.array(words, { minLength: 1, maxLength: 2 }).map((parts) => parts.join(' '));
const dates = fc.constantFrom(
  '2022-01-20',
  '2022-01-20T10:00:00Z',
  '2022-01-21',
  '2022-01',
  '2022-02',
  '2022',
  '2021',
  '199X',
  '1997~',
  '[2022-01-13..2022-01-31]',
  '[2021-11-01..2022-02-03]',
  '[1995..2022]',
  '0999-03-04',
  '2020-02-29?',
);
const path = fc
  .tuple(fc.constantFrom('', 'a/', 'A/', 'harbour/2022/'), words, fc.constantFrom('.md', '.txt'))
  .map(([folder, word, ending]) => `${folder}${word.replaceAll('/', '-')}${ending}`);
const target = fc.oneof(
  path,
  path.map((each) => `/${each.replace(/\.\w+$/, '.html#part')}`),
  fc.constantFrom('pier.jpg', 'A/b.png', '../x', '%zz', 'favicon.svg'),
);
const slot: fc.Arbitrary<Slot> = fc.oneof(
  target.map((each): Slot => ({ kind: 'link', target: each })),
  target.map((each): Slot => ({ kind: 'image', target: each, alt: 'A "pier" & <more>' })),
  fc
    .record({ number: fc.integer({ min: 1, max: 3 }), year: fc.constantFrom(2021, 2022) })
    .map((issue): Slot => ({ kind: 'reference', reference: { text: 'HB', issue: { publication: 'HB', ...issue }, rule: 'cue-word' } })),
);

const anyArticle: fc.Arbitrary<Article> = fc
  .record({
    path,
    headline: name,
    date: fc.option(dates, { nil: undefined }),
    section: fc.option(name, { nil: undefined }),
    topics: fc.uniqueArray(name, { maxLength: 3 }),
    bylines: fc.uniqueArray(name, { maxLength: 2 }),
    issue: fc.option(fc.record({ number: fc.integer({ min: 1, max: 3 }), year: fc.constantFrom(2021, 2022) }), { nil: undefined }),
    language: fc.constantFrom('en', 'ar', 'pt-BR'),
    aliases: fc.array(target, { maxLength: 1 }),
    slots: fc.array(slot, { maxLength: 3 }),
  })
  .map(({ path: source, headline, date, section, bylines, issue, language, ...rest }): Article => {
    const sourcePath = source as SourcePath;
    const id = articleId(sourcePath);
    const published = date === undefined ? undefined : statement(date);
    return {
      id,
      source: { path: sourcePath, digest: digestOf(source) },
      headline,
      headlineIsMade: false,
      bylines: bylines.map((each) => ({ name: each })),
      ...(published === undefined ? {} : { published }),
      dateClaims: published === undefined ? [] : [published],
      ...(section === undefined ? {} : { section }),
      ...(issue === undefined ? {} : { issue: { publication: 'HB', ...issue } }),
      language: language as LanguageTag,
      slug: slugOf(headline) || id,
      excerpt: 'Opening words.',
      wordCount: 3,
      removed: [],
      dateHints: [],
      acronyms: [],
      body: { offset: 0, length: 0 },
      ...rest,
    };
  });

export const anyArticles = fc.uniqueArray(anyArticle, { maxLength: 30, selector: ({ id }) => id });

/** A date as front matter states it. */
export function statement(text: string): DateStatement {
  const reading = readDate(text)?.reading;
  if (reading === undefined || reading === 'impossible') throw new Error(`${text} is no date`);
  return { ...(reading satisfies DateReading), evidence: { rule: 'front-matter', source: 'front-matter', text } };
}

/** A body with a gap for each slot, as enrich stores it. */
export function bodyOf(slots: readonly Slot[]): string {
  return slots.map(({ kind }, index) => (kind === 'image' ? `<p><img data-slot="${index}"></p>` : `<p><a data-slot="${index}">words</a></p>`)).join('\n');
}
