/** Earlier addresses by the placeholders of Jekyll and Hugo. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressPatternProblem } from '../../src/model/addressPatternProblem.js';
import { addressPlaceholders } from '../../src/model/addressPlaceholders.js';
import type { CivilDate } from '../../src/model/brands.js';
import { addressByPattern } from '../../src/stages/parse/fields/addressByPattern.js';
import { isoWeekOf } from '../../src/stages/parse/fields/isoWeekOf.js';
import type { AddressedArticle } from '../../src/stages/parse/fields/placeholderValue.js';

const on = (earliest: string, latest = earliest) => ({ earliest: earliest as CivilDate, latest: latest as CivilDate });
const article: AddressedArticle = {
  date: on('2012-01-05'),
  slug: undefined,
  headline: 'The Quay: a vote',
  stem: '2012-01-05-The_quay Vote!',
  folders: ['News', 'Sea Life', '_posts'],
  categories: ['Town Hall', 'news'],
};

describe('one article', () => {
  it.each([
    ['/:year/:month/:day/:title.html', '/2012/01/05/The_quay-Vote!.html'],
    ['/:short_year/:i_month/:i_day/:slug/', '/12/1/5/the-quay-vote/'],
    ['/:long_month-:monthname-:short_month/:title', '/January-January-Jan/The_quay-Vote!'],
    ['/:y_day/:yearday/:w_year/:week/:w_day/:weekday/:short_day/:long_day/:weekdayname/:slug', '/005/5/2012/01/4/4/Thu/Thursday/Thursday/the-quay-vote'],
    ['/:section/:headline/', '/news/the-quay-a-vote/'],
    ['/:sections/:filename/', '/news/sea-life/_posts/2012-01-05-the_quay-vote/'],
    ['/:path/', '/News/Sea%20Life/_posts/2012-01-05-The_quay%20Vote!/'],
    ['/:section/:name/', '/news/2012-01-05-the-quay-vote/'],
    ['/:categories/:slug/', '/news/sea%20life/town%20hall/the-quay-vote/'],
    ['/:slugified_categories/:slug/', '/news/sea-life/town-hall/the-quay-vote/'],
    ['/:slugorfilename/:contentbasename/', '/2012-01-05-the_quay-vote/2012-01-05-the_quay-vote/'],
    ['date', '/news/sea%20life/town%20hall/2012/01/05/The_quay-Vote!.html'],
    ['ordinal', '/news/sea%20life/town%20hall/2012/005/The_quay-Vote!.html'],
  ])('%s', (pattern, address) => {
    expect(addressPatternProblem(pattern)).toBeUndefined();
    expect(addressByPattern(pattern, article)).toBe(address);
  });

  it('of a collection has its folder', () => {
    const docs = { ...article, folders: ['_docs', 'liquid'], stem: 'filters' };
    expect(addressByPattern('/:collection/:path:output_ext', docs)).toBe('/docs/liquid/filters.html');
    expect(addressByPattern('/:collection/:path/', article)).toBeUndefined();
  });

  it('has the name that it states', () => {
    const stated = { ...article, slug: 'Old Quay_1' };
    expect(addressByPattern('/:title/:slug/:slugorfilename/', stated)).toBe('/Old-Quay_1/old-quay_1/old-quay_1/');
  });

  it('leaves no empty folder where it has no category', () => {
    expect(addressByPattern('pretty', { ...article, folders: [], categories: [] })).toBe('/2012/01/05/The_quay-Vote!/');
  });

  it.each([
    ['a month', on('2012-01-01', '2012-01-31'), '/:year/:month/:slug/', '/:day/:slug/'],
    ['a year', on('2012-01-01', '2012-12-31'), '/:short_year/:slug/', '/:i_month/:slug/'],
    ['several years', on('2012-01-01', '2013-12-31'), '/:slug/', '/:year/:slug/'],
    ['nothing', undefined, '/:slug/', '/:year/:slug/'],
  ])('of which %s is known has no address that says more', (_, date, known, unknown) => {
    expect(addressByPattern(known, { ...article, date })).toBeDefined();
    expect(addressByPattern(unknown, { ...article, date })).toBeUndefined();
  });
});

it('whatever an article is called, its names make no other folders than its own', () => {
  const pattern = `/${Object.keys(addressPlaceholders)
    .filter((name) => !/^(?:sections|path|collection|categories|slugified_categories)$/.test(name))
    .map((name) => `:${name}`)
    .join('/x')}`;
  const names = fc.string({ unit: 'binary', maxLength: 12 });
  fc.assert(
    fc.property(names, names, names, (slug, headline, stem) => {
      const address = addressByPattern(pattern, { ...article, slug, headline, stem }) ?? '';
      expect(address.split('/')).toHaveLength(pattern.split('/').length);
      expect(address).toMatch(/^[\w/%.~!'()*-]+$/);
    }),
  );
});

it('weeks are those of ISO 8601', () => {
  // Known days at the turns of years.
  const known = {
    '2005-01-01': [2004, 53],
    '2005-01-02': [2004, 53],
    '2007-01-01': [2007, 1],
    '2008-12-29': [2009, 1],
    '2010-01-03': [2009, 53],
    '2012-12-30': [2012, 52],
    '2012-12-31': [2013, 1],
    '2020-12-31': [2020, 53],
  };
  for (const [day, [year, week]] of Object.entries(known)) expect(isoWeekOf(day as CivilDate), day).toEqual({ year, week });
});
