/** Datelines in Arabic writing, and openings that only look like one. */
import { describe, expect, it } from 'vitest';
import { findArabicDateline } from '../../../src/stages/parse/head/findArabicDateline.js';
import { findDateline } from '../../../src/stages/parse/head/findDateline.js';

describe('findArabicDateline', () => {
  it.each([
    ['نابلس 12-5-2014 وفا- افتتحت البلدية مكتبة عامة.', { place: 'نابلس', date: '12-5-2014', agency: 'وفا' }],
    ['رام الله - معا - قال رئيس البلدية إن المكتبة جاهزة.', { place: 'رام الله', agency: 'معا' }],
    ['الكويت - 14 - 11 (كونا) -- افتتح الوزير المكتبة.', { place: 'الكويت', date: '14 - 11', agency: 'كونا' }],
    ['تهران - ایرنا - کتابخانه سیار به روستا رسید.', { place: 'تهران', agency: 'ایرنا' }],
    ['کراچی (اسٹاف رپورٹر) ساحل کے کنارے کتب میلہ لگ گیا۔', { place: 'کراچی', agency: 'اسٹاف رپورٹر' }],
  ])('%s', (text, expected) => {
    expect(findArabicDateline(text)).toMatchObject(expected);
    expect(findDateline(text)).toMatchObject({ place: expected.place });
  });
  it.each(['قال رئيس البلدية - أمس - إن المكتبة جاهزة.', 'کراچی (جنوب) میں کتب میلہ لگ گیا۔', 'Nablus 12-5-2014 وفا- '])('%s has none', (text) =>
    expect(findArabicDateline(text)).toBeUndefined(),
  );
});

describe('findDateline', () => {
  it.each([
    ['Helsinki, 30.8. (STT) – Satamakirjasto avaa ovensa taas.', 'Helsinki'],
    ['STOCKHOLM. Kommunen säljer fyren vid Norrskär till en stiftelse som vill öppna den för besökare. Beslutet fattades på måndagen.', 'STOCKHOLM'],
    ['[한빛일보 정다온 기자] 삼대째 등대를 지켜 온 가족이 마지막 불을 껐다.', ''],
  ])('%s', (text, place) => expect(findDateline(text)?.place).toBe(place));
  it.each(['STOCKHOLM. KALMAR. VISBY. Väderleken i morgon blir växlande, med regn i söder och sol i norr, och vinden mojnar först mot kvällen.'])('%s has none', (text) =>
    expect(findDateline(text)).toBeUndefined(),
  );
});
