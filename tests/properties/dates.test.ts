/** Whatever a text says, reading it as a date never throws, and a reading never ends before it begins. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/dates/readDate.js';
import { civilDate, daysInMonth } from '../../src/model/civilDate.js';

const digits = (size: number) => fc.stringMatching(new RegExp(`^\\d{1,${size}}$`));
const piece = fc.oneof(
  digits(4),
  fc.constantFrom('-', '/', '.', '_', ':', ' ', ',', 'T', 'Z', '+', '?', '~', '%', '[', ']', '..', 'X', 'st', 'th', ' of ', 'UTC', 'EST'),
  fc.constantFrom('January', 'Feb', 'mar.', 'APRIL', 'may', 'Sept', 'Tuesday, ', 'Mon. ', 'Marchen'),
);
const year = fc.integer({ min: 0, max: 10_000 }).map((value) => String(value).padStart(4, '0'));
const part = fc.integer({ min: 0, max: 40 }).map((value) => String(value).padStart(2, '0'));
const likely = fc.oneof(
  fc.tuple(year, part, part, fc.constantFrom('-', '/', '.'), fc.constantFrom('', '?', '~', '%')).map(([y, m, d, s, q]) => `${y}${s}${m}${s}${d}${q}`),
  fc.tuple(year, part, year, part).map(([y, m, y2, m2]) => `[${y}-${m}..${y2}-${m2}]`),
  fc.tuple(year, part, part, part, part, fc.constantFrom('', 'Z', ' +0100', ' -5')).map(([y, m, d, h, n, z]) => `${y}-${m}-${d} ${h}:${n}${z}`),
  fc.array(piece, { maxLength: 9 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

describe('readDate', () => {
  it('reads real days, in order', () => {
    const isDay = (iso: string) => civilDate(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8))) === iso;
    let read = 0;
    fc.assert(
      fc.property(likely, (text) => {
        const reading = readDate(text)?.reading;
        if (reading === undefined || reading === 'impossible') return;
        read += 1;
        expect(reading.earliest <= reading.latest).toBe(true);
        expect([reading.earliest, reading.latest].every(isDay)).toBe(true);
        if (reading.precision === 'day') expect(reading.earliest).toBe(reading.latest);
        if (reading.precision === 'month') expect(reading.earliest.slice(0, 7)).toBe(reading.latest.slice(0, 7));
        // What it was read as is read again as the same days.
        expect(readDate(reading.edtf)?.reading).toMatchObject({ earliest: reading.earliest, latest: reading.latest });
      }),
      { numRuns: 10_000 },
    );
    expect(read).toBeGreaterThan(500);
  });
  it('agrees with the calendar of the platform', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 1, max: 12 }), (y, m) => {
        const last = new Date(0);
        last.setUTCFullYear(y, m, 0);
        expect(daysInMonth(y, m)).toBe(last.getUTCDate());
      }),
    );
  });
});
