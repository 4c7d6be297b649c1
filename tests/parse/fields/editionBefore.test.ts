/** The owner's edition says which texts are of days to come; no clock is asked. */
import { describe, expect, it } from 'vitest';
import type { DateStatement } from '../../../src/model/date.js';
import { editionBefore } from '../../../src/stages/parse/fields/editionBefore.js';
import { testSettings } from '../../helpers/testSettings.js';

const lateFor = (edition: string | { name: string; date?: string | number }, earliest: string): string | undefined =>
  editionBefore({ earliest, latest: earliest } as unknown as DateStatement, testSettings({ edition }));

describe('a text after the edition', () => {
  it.each([
    [{ name: 'Second edition', date: '2026-03-12' }, '2026-03-13'],
    [{ name: 'Second edition', date: '2026-03' }, '2026-04-01'],
    [{ name: 'Second edition', date: 2026 }, '2027-01-01'],
    ['2026-03-12', '2099-01-01'],
  ])('%j: %s', (edition, day) => {
    expect(lateFor(edition, day)).toBeDefined();
  });

  it.each([
    [{ name: 'Second edition', date: '2026-03-12' }, '2026-03-12'],
    [{ name: 'Second edition', date: '2026-03' }, '2026-03-31'],
    [{ name: 'Second edition', date: 2026 }, '2026-12-31'],
    [{ name: 'Second edition' }, '2099-01-01'],
    ['Edition 2026', '2099-01-01'],
  ])('%j is not before %s', (edition, day) => {
    expect(lateFor(edition, day)).toBeUndefined();
  });
});
