/** What an entry of an authority file may say. The reader of the file reports what does not fit, with its line. */
import { z } from 'zod';
import { foldName } from './foldName.js';

const text = (limit: number) => z.string('expected text').trim().min(1, 'expected some text').max(limit, `expected at most ${limit} characters`);

/** One side of an interval: a year, month or day, with `?`, `~` or `%` where it is not sure; a decade such as `184X`; `..` or nothing. */
const side = String.raw`(?:-?\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?[?~%]?|\d{3}X[?~%]?|\.\.)?`;
const edtf = new RegExp(`^(?=.*\\d)${side}(?:/${side})?$`);

const dates = text(40).refine((value) => edtf.test(value), { error: 'expected EDTF, such as 1843/1911, 1843~/1911 or 1950/..' });

/** A single letter is no name: it stands in every text. */
const variant = text(200).refine((name) => (foldName(name).match(/[\p{L}\p{N}]/gu) ?? []).length > 1, {
  error: 'expected at least two letters; one alone would be found everywhere',
});

export const authoritySchema = z.object({
  name: text(200),
  sort: text(200).optional(),
  variants: z
    .union([variant.transform((name) => [name]), z.array(variant).max(200, 'expected at most 200 variants')], { error: 'expected a list of names of at least two letters each' })
    .optional(),
  dates: dates.optional(),
  description: text(2000).optional(),
  identifiers: z.record(text(60), text(500), { error: 'expected names of catalogues, each with an identifier' }).optional(),
});

export const authorityFields: readonly string[] = Object.keys(authoritySchema.shape);
