/** Formats without EDTF are told what is certain, and never a day that nobody knows. */
import { describe, expect, it } from 'vitest';
import { statedDate } from '../../../src/stages/plan/metadata/statedDate.js';
import { statement } from '../../helpers/anyArticles.js';

describe('what ISO 8601 can state of a date', () => {
  it.each([
    ['2022-01-20', { exact: '2022-01-20' }],
    ['2022-01-20T10:00:00Z', { exact: '2022-01-20T10:00:00Z' }],
    ['2022-01', { exact: '2022-01' }],
    ['2022', { exact: '2022' }],
    ['0999-03-04', { exact: '0999-03-04' }],
    ['[2022-01-13..2022-01-31]', { between: '2022-01-13/2022-01-31' }],
    ['[1995..2022]', { between: '1995/2022' }],
    ['199X', { between: '1990/1999' }],
    ['1997~', {}],
    ['2020-02-29?', {}],
  ])('%s', (edtf, stated) => {
    expect(statedDate(statement(edtf))).toEqual(stated);
  });
});
