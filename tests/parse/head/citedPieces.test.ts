/** Lines that say where and when a text was printed, in any order. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import { citedPieces } from '../../../src/stages/parse/head/citedPieces.js';
import { parseContext } from '../../../src/stages/parse/parseContext.js';
import { testSettings } from '../../helpers/testSettings.js';

const context = parseContext('a.txt' as SourcePath, testSettings({}), noKnowledge);

describe('citedPieces', () => {
  it.each([
    ['March 2004 | Vol. 12 No. 3', 'March 2004', undefined],
    ['VOL. 49 / NO. 14 / APRIL 3, 2008', 'APRIL 3, 2008', undefined],
    ['Der Kleingärtner, Heft 2, April 2016', 'April 2016', undefined],
    ['The Pennant, No. 112, Christmas 1978', undefined, undefined],
    ['Issue of October 2012', 'October 2012', undefined],
    ['Bimensuel confidentiel - n° 215 - 12 mars 1996 - 18ème année', '12 mars 1996', undefined],
    ['Saturday 03 March 1883, p. 5 col. 3', 'Saturday 03 March 1883', '5'],
    ['From The Harbour Worker, Vol. VII No. 11, 17 March 1934, p. 4.', '17 March 1934', '4'],
    ['Hafenblatt vom 14.11.2012', '14.11.2012', undefined],
    ['Friedensforum 2/1998', undefined, undefined],
    ['30 августа 1978 г., № 242 (21942)', '30 августа 1978 г', undefined],
    ['Harbour Today | Skerrow (NO) | 9 March 2021 at 14:22', '9 March 2021', undefined],
    ['03 March 2015, 10:12, 4211 views', '03 March 2015', undefined],
  ])('%s', (line, day, page) => {
    const found = citedPieces(line, context);
    expect(found).toBeDefined();
    expect([found?.day, found?.page?.split(/\D/)[0]]).toEqual([day, page]);
  });

  it.each([
    'Skerrow floods, 3 March 2015',
    'Council votes 411 to 38 on March 3, 2015',
    'Strike since 1983',
    'Two held, 4 March 2015: police',
    'The bridge of 1911 was built for ever (see SAS 9/16). It fell in a year.',
    'Harbour Today - 9 March 2021',
    'Chapter 3, page 4',
    '12 March 1912',
    'Jane Roe, 43, of Skerrow',
  ])('not %s', (line) => {
    expect(citedPieces(line, context)).toBeUndefined();
  });
});
