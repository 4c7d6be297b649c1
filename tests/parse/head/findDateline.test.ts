/** Datelines as papers and agencies of several languages print them, and openings that only look like one. */
import { describe, expect, it } from 'vitest';
import { findDateline } from '../../../src/stages/parse/head/findDateline.js';

interface Expected {
  readonly place: string;
  readonly date?: string;
  readonly agency?: string;
  /** What follows the dateline. */
  readonly rest: string;
}

const datelines: readonly (readonly [string, Expected])[] = [
  ['LONDON, March 9 (Reuters) - The bank said on Tuesday.', { place: 'LONDON', date: 'March 9', agency: 'Reuters', rest: 'The bank said on Tuesday.' }],
  ['NEW YORK (AP) — Stocks fell.', { place: 'NEW YORK', agency: 'AP', rest: 'Stocks fell.' }],
  ['SPRINGFIELD, Ill. (AP) -- The governor signed the bill.', { place: 'SPRINGFIELD, Ill.', agency: 'AP', rest: 'The governor signed the bill.' }],
  ['Berlin (dpa) - Die Regierung hat beschlossen.', { place: 'Berlin', agency: 'dpa', rest: 'Die Regierung hat beschlossen.' }],
  ['ROTTERDAM — The harbour was closed.', { place: 'ROTTERDAM', rest: 'The harbour was closed.' }],
  ['WASHINGTON, Jan. 3, 1912 -- The Senate met at noon.', { place: 'WASHINGTON', date: 'Jan. 3, 1912', rest: 'The Senate met at noon.' }],
  ['МОСКВА, 9 марта. /ТАСС/. Правительство утвердило план.', { place: 'МОСКВА', date: '9 марта', agency: 'ТАСС', rest: 'Правительство утвердило план.' }],
  ['新华社北京3月9日电 国务院发布通知。', { place: '北京', date: '3月9日', rest: '国务院发布通知。' }],
  ['【ロンドン共同】英政府は九日、発表した。', { place: 'ロンドン', agency: '共同', rest: '英政府は九日、発表した。' }],
  ['WASHINGTON (AP) _ The Senate approved the bill.', { place: 'WASHINGTON', agency: 'AP', rest: 'The Senate approved the bill.' }],
  ['STOURTON, Tuesday Night.—The powder mill blew up.', { place: 'STOURTON', date: 'Tuesday Night', rest: 'The powder mill blew up.' }],
  ['STEPNOYE, August 30 TASS - The bees have delivered.', { place: 'STEPNOYE', date: 'August 30', agency: 'TASS', rest: 'The bees have delivered.' }],
  ['Altenrode, 9. Jan. (AP) Der Zug blieb stecken.', { place: 'Altenrode', date: '9. Jan', agency: 'AP', rest: 'Der Zug blieb stecken.' }],
];

const none: readonly string[] = [
  'EXCLUSIVE — The harbour is to be sold.',
  'GENERAL MOTORS -- The company said on Monday that it would reopen talks.',
  'FROBISHER Corp. (Denver) -- Arthur Pine was named president.',
  'Q — What did the minister know?',
  'UPDATE 2 - The bank raises rates.',
  'EDITOR’S NOTE — This article was amended.',
  'I — and I alone — decided.',
  'The mayor (no friend of the port) - was silent.',
  'NATO said on Monday that it would not intervene.',
  'On March 9, 1912, the ship left.',
  'Harbour dues - a short history of the northern quay.',
  'He-said she-said is no argument.',
  'REVIEW — A night at the opera.',
  '本報は九日、発表した。',
  '',
  '-',
  '(Reuters)',
];

describe('findDateline', () => {
  it.each(datelines)('%s', (text, { rest, ...expected }) => {
    const { place, date, agency, end } = findDateline(text) ?? { place: undefined, date: undefined, agency: undefined, end: 0 };
    expect({ place, ...(date === undefined ? {} : { date }), ...(agency === undefined ? {} : { agency }) }).toEqual(expected);
    expect(text.slice(end)).toBe(rest);
  });

  it.each(none)('no dateline: %s', (text) => {
    expect(findDateline(text)).toBeUndefined();
  });

  it('looks at the beginning alone, however long the text is', () => {
    const repeated = ['A', 'A ', 'A.', '(A', '1/', '- ', '漢', '—'];
    for (const each of repeated) expect(findDateline(each.repeat(100_000))).toBeUndefined();
  });
});
