/** The measure itself: what counts as right, as missed and as invented. */
import { describe, expect, it } from 'vitest';
import { datelineDay, edtfKey, ratios, scoreCase, tally, withoutQuotes } from '../../eval/score.mjs';

function countsOf(label: Record<string, unknown>, got: Record<string, unknown>): unknown[] {
  return scoreCase(label, got).map(({ field, hits, extra, missing }) => ({ field, hits, extra, missing }));
}

describe('comparing', () => {
  it('scores only the fields that the label names', () => {
    expect(countsOf({ file: 'a.txt', form: 1, headline: 'Ice' }, { headline: 'Ice', deck: 'Anything' })).toEqual([{ field: 'headline', hits: 1, extra: 0, missing: 0 }]);
  });

  it('folds white space and outer quotation marks, not case, in headlines', () => {
    expect(countsOf({ headline: '“The  ice”' }, { headline: 'The ice' })).toEqual([{ field: 'headline', hits: 1, extra: 0, missing: 0 }]);
    expect(countsOf({ headline: 'The ice' }, { headline: 'THE ICE' })).toEqual([{ field: 'headline', hits: 0, extra: 1, missing: 1 }]);
    expect(withoutQuotes('“Bread”: a history of “bread”')).toBe('“Bread”: a history of “bread”');
  });

  it('counts a value where the source has none as extra, and silence as right', () => {
    expect(countsOf({ headline: null, bylines: [] }, { headline: 'LETTERS', bylines: [{ name: 'Ann Roe' }] })).toEqual([
      { field: 'headline', hits: 0, extra: 1, missing: 0 },
      { field: 'bylines', hits: 0, extra: 1, missing: 0 },
    ]);
    expect(countsOf({ headline: null }, { headline: null })).toEqual([{ field: 'headline', hits: 0, extra: 0, missing: 0 }]);
  });

  it('takes any of several answers', () => {
    const label = { published: { any: [null, '1912'] } };
    expect(countsOf(label, { published: null })).toEqual([{ field: 'published', hits: 0, extra: 0, missing: 0 }]);
    expect(countsOf(label, { published: { edtf: '1912' } })).toEqual([{ field: 'published', hits: 1, extra: 0, missing: 0 }]);
    expect(countsOf(label, { published: { edtf: '1913' } })).toEqual([{ field: 'published', hits: 0, extra: 1, missing: 0 }]);
  });

  it('compares bylines as a set of names in any case', () => {
    expect(countsOf({ bylines: ['Ann Roe', 'Bo Li'] }, { bylines: [{ name: 'BO LI' }, { name: 'Cy Fox' }] })).toEqual([{ field: 'bylines', hits: 1, extra: 1, missing: 1 }]);
  });

  it('compares a time by its day, and intervals in either notation', () => {
    expect(edtfKey('2015-12-08T10:00:00-05:00')).toBe(edtfKey('2015-12-08'));
    expect(edtfKey('2022-01-13/2022-01-31')).toBe(edtfKey('[2022-01-13..2022-01-31]'));
    expect(edtfKey('2022-01?')).not.toBe(edtfKey('2022-01'));
  });

  it('compares the day of a dateline in EDTF or as printed', () => {
    for (const printed of ['March 9', '9 März', '9. März', '9 mars', '9 de março', '9 марта', '3月9日', 'MARCH 9'])
      expect(datelineDay(printed), printed).toBe(datelineDay('XXXX-03-09'));
    expect(datelineDay('Aug. 5, 1929')).toBe(datelineDay('1929-08-05'));
    expect(datelineDay('March 9')).not.toBe(datelineDay('1987-03-09'));
  });

  it('compares the place of a dateline in any case, without its stop', () => {
    expect(countsOf({ dateline: 'QUILL VALLEY, Calif.' }, { dateline: { place: 'Quill Valley, Calif' } })).toEqual([{ field: 'dateline', hits: 1, extra: 0, missing: 0 }]);
  });

  it('compares of a reference only what the label names', () => {
    const got = { references: [{ publication: 'SAS', number: 2, year: 2022, text: 'SAS 2/22' }] };
    expect(countsOf({ references: [{ publication: 'SAS', number: 2 }] }, got)).toEqual([{ field: 'references', hits: 1, extra: 0, missing: 0 }]);
    expect(countsOf({ references: [{ publication: 'SAS', number: 2, year: null }] }, got)).toEqual([{ field: 'references', hits: 0, extra: 1, missing: 1 }]);
  });

  it('wants removed lines recorded, and holds others against the reading unless they may be metadata', () => {
    const got = { removed: [{ text: 'Print this page\nShare this' }, { text: 'A paragraph.' }, { text: 'Page 3' }] };
    expect(countsOf({ removed: ['Print this page', 'Share this', 'Read more'], gone: [] }, got)[0]).toEqual({ field: 'removed', hits: 2, extra: 2, missing: 1 });
    expect(countsOf({ removed: [], gone: ['Page 3'] }, { removed: [{ text: 'Page 3' }], text: '', paragraphs: [] })).toEqual([
      { field: 'removed', hits: 0, extra: 0, missing: 0 },
      { field: 'gone', hits: 1, extra: 0, missing: 0 },
    ]);
  });

  it('looks for kept lines in the text, and for gone lines as lines of it', () => {
    const got = { text: 'The sea.\n\nPage 3', paragraphs: ['The sea.', 'Page 3'] };
    expect(countsOf({ kept: ['The sea.', 'The land.'], gone: ['Page 3', 'Page'] }, got)).toEqual([
      { field: 'gone', hits: 1, extra: 0, missing: 1 },
      { field: 'kept', hits: 1, extra: 0, missing: 1 },
    ]);
  });

  it('scores a file that was not read at all as missed throughout', () => {
    const scores = scoreCase({ headline: 'Ice', bylines: ['Ann Roe'], references: [], removed: ['Share this'], kept: ['The sea.'], paragraphs: 2, duplicates: [] }, {});
    expect(scores.reduce((sum, { missing }) => sum + missing, 0)).toBe(5);
    expect(scores.every(({ hits, extra }) => hits === 0 && extra === 0)).toBe(true);
  });
});

describe('figures', () => {
  it('works out precision, recall and their harmonic mean', () => {
    expect(ratios({ hits: 3, extra: 1, missing: 3 })).toEqual({ precision: 0.75, recall: 0.5, f1: 0.6 });
    expect(ratios({ hits: 0, extra: 2, missing: 0 })).toEqual({ precision: 0, recall: null, f1: 0 });
    expect(ratios({ hits: 0, extra: 0, missing: 0 })).toEqual({ precision: null, recall: null, f1: null });
  });

  it('adds up cases, faultless cases and inventions', () => {
    const rows = tally([
      ...scoreCase({ headline: 'Ice' }, { headline: 'Ice' }),
      ...scoreCase({ headline: null }, { headline: 'LETTERS' }),
      ...scoreCase({ headline: 'Snow' }, { headline: null }),
      ...scoreCase({ published: { any: [null] } }, { published: { edtf: '1912' } }),
    ]);
    expect(rows).toEqual([
      expect.objectContaining({ field: 'headline', cases: 3, right: 1, invented: 1, precision: 0.5, recall: 0.5, f1: 0.5 }),
      expect.objectContaining({ field: 'published', cases: 1, right: 0, invented: 1, precision: 0, recall: null }),
    ]);
  });
});
