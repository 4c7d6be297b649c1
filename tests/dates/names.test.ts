/** The tables of names against Unicode's own (CLDR, as the platform has it): every month and weekday of every language, as it stands in a date. */
import { describe, expect, it } from 'vitest';
import { dateTokens } from '../../src/dates/dateTokens.js';
import { foldWord } from '../../src/dates/foldWord.js';
import { monthNamed } from '../../src/dates/monthNamed.js';
import { monthNames } from '../../src/dates/monthNames.js';
import { plainDateText } from '../../src/dates/plainDateText.js';
import { seasonNames } from '../../src/dates/seasonNames.js';
import { takeWeekday } from '../../src/dates/takeWeekday.js';
import { weekdayNames } from '../../src/dates/weekdayNames.js';

const spaced = Object.keys(weekdayNames).filter((language) => !['zh', 'ja', 'ko'].includes(language));

function partOf(language: string, date: Date, type: 'month' | 'weekday', options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(`${language}-u-ca-gregory`, { ...options, timeZone: 'UTC' }).formatToParts(date);
  return parts.find((part) => part.type === type)?.value ?? '';
}

describe('names of months', () => {
  it.each(Object.keys(monthNames))('%s has twelve, and knows those of CLDR', (language) => {
    expect(monthNames[language]).toHaveLength(12);
    for (let month = 1; month <= 12; month += 1) {
      const name = partOf(language, new Date(Date.UTC(2021, month - 1, 5)), 'month', { day: 'numeric', month: 'long', year: 'numeric' }).replace(/^d(?:e |['’])/, '');
      // The Croats' October is the Poles' November: the full stop behind the day tells them apart.
      if (name !== 'listopada' || language === 'pl') expect([name, monthNamed(foldWord(name.replace(/[\u200c’]/gu, '')))?.number]).toEqual([name, month]);
    }
  });
  it.each(['en', 'fr', 'de', 'es', 'it', 'pt', 'ru', 'nl', 'sv', 'da', 'nb', 'tr', 'id'])('%s knows the short ones of CLDR', (language) => {
    for (let month = 1; month <= 12; month += 1) {
      const name = partOf(language, new Date(Date.UTC(2021, month - 1, 5)), 'month', { day: 'numeric', month: 'short' }).replace('.', '');
      expect([name, monthNamed(foldWord(name))?.number]).toEqual([name, month]);
    }
  });
  it.each(['février', 'FÉVRIER', 'fevrier', 'Fevrier'])('%s is February, with accents and without', (name) => expect(monthNamed(foldWord(name))?.number).toBe(2));
  it.each([
    ['KASIM', 11],
    ['ŞUBAT', 2],
    ['ağustos', 8],
    ['Paź', 10],
    ['maerz', undefined],
    ['mayor', undefined],
    ['marchen', undefined],
    ['__proto__', undefined],
    ['constructor', undefined],
  ])('%s is %s', (name, month) => expect(monthNamed(foldWord(name))?.number).toBe(month));
});

describe('names of weekdays', () => {
  it.each(spaced)('%s has seven, and knows those of CLDR', (language) => {
    expect(weekdayNames[language]).toHaveLength(7);
    for (let weekday = 1; weekday <= 7; weekday += 1) {
      const name = partOf(language, new Date(Date.UTC(2024, 0, weekday)), 'weekday', { weekday: 'long', day: 'numeric', month: 'long' });
      expect([name, takeWeekday(dateTokens(plainDateText(name)), 0)?.weekday]).toEqual([name, weekday]);
    }
  });
});

it('seasons are four in every language', () => {
  for (const names of Object.values(seasonNames)) expect(names).toHaveLength(4);
});
