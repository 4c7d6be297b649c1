/** Bibliographic records for tests: one that is complete, and arbitrary ones with hostile words in every field. */
import fc from 'fast-check';
import type { BibliographicRecord } from '../../src/model/bibliographicRecord.js';

export const ferry: BibliographicRecord = {
  id: '0123456789abcdef',
  title: 'Ferry Runs Again',
  isTitleMade: false,
  authors: [{ family: 'Roe', given: 'Ann Mary' }],
  container: 'Harbour Bulletin',
  containerShort: 'HB',
  archive: 'Skerrow Archive',
  date: { edtf: '2022-01-20', start: { year: 2022, month: 1, day: 20 }, isOneOf: false, isUncertain: false, isApproximate: false, isInferred: false },
  language: 'en',
};

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '}',
        '{',
        '\\',
        '\\end{x}',
        '"',
        '“',
        '”',
        '%',
        '$',
        '#',
        '&',
        '_',
        '~',
        '^',
        '@article{x,',
        ',',
        '\r\n',
        '\n',
        '\u2028',
        '\u0000',
        '\uD800',
        'ER  - ',
        'TY  - NEWS',
      ),
      fc.constantFrom(' and ', '</script>', '<b>', '«', '„', 'é', '港', 'عدد', '🎉', ' ', '  '),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

export const anyRecord: fc.Arbitrary<BibliographicRecord> = fc
  .record({
    title: words,
    container: words,
    archive: words,
    section: fc.option(words, { nil: undefined }),
    pages: fc.option(words, { nil: undefined }),
    authors: fc.array(
      fc.oneof(
        words.map((literal) => ({ literal })),
        fc.record({ family: words, given: words }),
        fc.record({ family: words, given: words, particle: words, suffix: words }),
      ),
      {
        maxLength: 3,
      },
    ),
    isTitleMade: fc.boolean(),
  })
  .map(({ section, pages, ...rest }) => ({ ...ferry, ...rest, ...(section === undefined ? {} : { section }), ...(pages === undefined ? {} : { pages }) }));
