/** The day of a dateline between two dashes. */
import { describe, expect, it } from 'vitest';
import { dayAfterDash } from '../../../src/stages/parse/head/dayAfterDash.js';

describe('dayAfterDash', () => {
  it.each([
    ['March 9, 2021 – Harbour Systems opens its archive', 'March 9, 2021'],
    ['9 March 2021 -- "We are ready," it said', '9 March 2021'],
    ['3/9/2021 - The trust said', '3/9/2021'],
    ['Tuesday, March 9, 2021 — The trust said', 'Tuesday, March 9, 2021'],
  ])('%s', (rest, day) => expect(dayAfterDash(rest)?.date).toBe(day));

  it.each(['March 9 was cold – nobody came', 'Harbour 9, 2021 – The trust said', 'March 9, 2021 – and nobody came', 'the ferry – March 9, 2021 – stayed'])(
    '%s holds none',
    (rest) => expect(dayAfterDash(rest)).toBeUndefined(),
  );
});
