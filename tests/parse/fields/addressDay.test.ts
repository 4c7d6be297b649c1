/** The day in the address of a page. */
import { describe, expect, it } from 'vitest';
import { addressDay } from '../../../src/stages/parse/fields/addressDay.js';

const dayOf = (address: string): string | undefined => addressDay(address)?.reading.edtf;

describe('addressDay', () => {
  it.each([
    ['https://courier.example/local/2021/03/09/ferry-stays', '2021-03-09'],
    ['https://courier.example/environment/2017/nov/03/herring', '2017-11-03'],
    ['https://courier.example/2021-03-09/ferry-stays.html', '2021-03-09'],
    ['https://courier.example/20210309/ferry-stays', '2021-03-09'],
    ['https://courier.example/2021/03/ferry-stays', '2021-03'],
    ['https://web.archive.example/web/20220101000000/http://courier.example/2021/03/09/ferry', '2021-03-09'],
  ])('%s', (address, day) => expect(dayOf(address)).toBe(day));

  it.each([
    'https://courier.example/2021/ferry-stays',
    'https://courier.example/2021/13/09/ferry',
    'https://courier.example/article-20210309',
    'https://courier.example/a/2150/03/09/ferry',
    'courier.example',
  ])('%s tells no day', (address) => expect(dayOf(address)).toBeUndefined());
});
