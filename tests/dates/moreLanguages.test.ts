/** The same day as papers of many countries print it. */
import { expect, it } from 'vitest';
import { findDates } from '../../src/dates/findDates.js';
import { readDate } from '../../src/dates/readDate.js';

it.each([
  '18. listopada 2018.',
  '18. октобра 2018.',
  '18. oktobra 2018.',
  '18. októbra 2018',
  '2018 m. spalio 18 d.',
  '2018. gada 18. oktobris',
  '18. oktoober 2018',
  '2018ko urriaren 18a',
  '18 tetor 2018',
  '18 кастрычніка 2018',
  '18 ოქტომბერი 2018',
  '18 հոկտեմբերի 2018 թ.',
  '18 oktyabr 2018',
  '2018 жылғы 18 қазан',
  '18 Oktoba 2018',
  'ngày 18 tháng 10 năm 2018',
  'Thứ Năm, 18 tháng 10, 2018',
  'அக்டோபர் 18, 2018',
  '18 అక్టోబర్ 2018',
  '૧૮ ઓક્ટોબર ૨૦૧૮',
  '१८ ऑक्टोबर २०१८',
  '18 ਅਕਤੂਬਰ 2018',
  '18 ಅಕ್ಟೋಬರ್ 2018',
  '18 အောက်တိုဘာ 2018',
  '១៨ តុលា ២០១៨',
  '18 ኦክቶበር 2018',
  '18 Hydref 2018',
])('%s is the 18th of October', (text) => expect(readDate(text)?.reading).toMatchObject({ edtf: '2018-10-18' }));

it.each(['18 listopada 2018', '18 листопада 2018 року'])('%s is the 18th of November', (text) => expect(readDate(text)?.reading).toMatchObject({ edtf: '2018-11-18' }));

it.each(['Julie 1990', 'Mac 2019', 'tháng 13 năm 2018', '18 tháng 0 năm 2018'])('%s is none', (text) => {
  const reading = readDate(text)?.reading;
  expect(reading === undefined || reading === 'impossible').toBe(true);
});

it.each(['They may 5 times march 10 miles', 'Big Mac 5 and Julie 18'])('%s has none', (text) => expect(findDates(text, {})).toEqual([]));
