/** Issues are read as texts name them, told apart by all that is known of them, and labelled as a reader would cite them. */
import { describe, expect, it } from 'vitest';
import { issueKey, issueLabel, readIssue, yearOf } from '../../src/model/issue.js';
import { messagesFor } from '../../src/model/messages/messagesFor.js';
import { testSettings } from '../helpers/testSettings.js';

const none = testSettings();
const one = testSettings({ publications: [{ abbreviation: 'HB' }] });
const two = testSettings({ publications: [{ abbreviation: 'HB' }, { abbreviation: 'SAS' }] });

describe('readIssue', () => {
  it.each([
    ['12', { number: 12 }],
    ['012', { number: 12 }],
    ['No. 12', { number: 12 }],
    ['#12', { number: 12 }],
    ['Issue 12', { number: 12 }],
    ['12/24', { number: 12, year: 2024 }],
    ['12/2024', { number: 12, year: 2024 }],
    ['12/98', { number: 12, year: 1998 }],
    ['Vol. 3, No. 12', { volume: 3, number: 12 }],
    ['7/8', { number: 7, through: 8 }],
    ['7-8', { number: 7, through: 8 }],
    ['7/8/2009', { number: 7, through: 8, year: 2009 }],
    ['11–12/09', { number: 11, through: 12, year: 2009 }],
    ['11-12 (2009)', { number: 11, through: 12, year: 2009 }],
    ['Vol. 3, No. 7/8', { volume: 3, number: 7, through: 8 }],
    ['ABC 12/24', { publication: 'ABC', number: 12, year: 2024 }],
  ])('reads %s', (text, ref) => expect(readIssue(text, none)).toEqual(ref));
  it.each(['', 'the big one', 'summer', 'Number twelve', '12/245', '123456', '3/4 cup', '7/3', '8-7', '7-20'])('does not read %s', (text) =>
    expect(readIssue(text, none)).toBeUndefined(),
  );
  it('gives a bare number to the archive’s only publication, and to none where there are two', () => {
    expect(readIssue('12', one)).toEqual({ publication: 'HB', number: 12 });
    expect(readIssue('12', two)).toEqual({ number: 12 });
    expect(readIssue('hb 12', two)).toEqual({ publication: 'HB', number: 12 });
  });
});

describe('yearOf', () => {
  it.each([
    ['24', undefined, 2024],
    ['69', undefined, 2069],
    ['70', undefined, 1970],
    ['24', 1999, 1924],
    ['98', 1999, 1998],
    ['98', 2001, 1998],
    ['01', 2001, 2001],
    ['1898', 2001, 1898],
  ])('%s in a text of %s is %s', (digits, notAfter, year) => expect(yearOf(digits, notAfter)).toBe(year));
});

describe('issueLabel and issueKey', () => {
  it.each([
    [{ number: 12 }, 'No. 12'],
    [{ publication: 'HB', number: 12 }, 'HB 12'],
    [{ publication: 'HB', number: 12, year: 2024 }, 'HB 12/2024'],
    [{ number: 12, year: 2024 }, '12/2024'],
    [{ volume: 3, number: 12 }, 'Vol. 3, No. 12'],
    [{ publication: 'HB', number: 7, through: 8, year: 2009 }, 'HB 7–8/2009'],
    [{ volume: 3, number: 7, through: 8 }, 'Vol. 3, No. 7–8'],
    [{ publication: 'HB', volume: 3, number: 12, year: 2024 }, 'HB Vol. 3, No. 12 (2024)'],
  ])('%o is %s', (ref, label) => expect(issueLabel(ref)).toBe(label));
  it.each([
    ['de', 'Jg. 3, Nr. 12', 'Nr. 12'],
    ['fr', 'vol. 3, n° 12', 'n° 12'],
    ['es', 'vol. 3, n.º 12', 'n.º 12'],
    ['ar', 'المجلد 3، رقم 12', 'رقم 12'],
  ])('are in the language of the archive: %s', (language, ofVolume, alone) => {
    const { words } = messagesFor(language);
    expect([{ volume: 3, number: 12 }, { number: 12 }].map((ref) => issueLabel(ref, words))).toEqual([ofVolume, alone]);
  });
  it('differ wherever the issues differ', () => {
    const refs = [{ number: 1 }, { number: 11 }, { publication: '1', number: 1 }, { volume: 1, number: 1 }, { year: 1, number: 1 }, { year: 1, volume: 1, number: 1 }];
    expect(new Set(refs.map(issueKey)).size).toBe(refs.length);
  });
});
