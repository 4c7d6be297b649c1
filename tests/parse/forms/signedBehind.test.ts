/** Names right behind the last sentence of a text. */
import { describe, expect, it } from 'vitest';
import { signedBehind } from '../../../src/stages/parse/forms/signedBehind.js';

const sentence = 'Der Hafenmeister bekommt weiter sein Gehalt, denn niemand hat daran gedacht, die Stelle zu streichen';

describe('signedBehind', () => {
  it.each([
    [`${sentence}. Silke Brandis`, 'Silke Brandis'],
    [`${sentence}." Silke Brandis`, 'Silke Brandis'],
    [`${sentence}. (Silke Brandis)`, 'Silke Brandis'],
    [`${sentence}. SILKE BRANDIS`, 'SILKE BRANDIS'],
  ])('%s', (line, name) => expect(signedBehind(line)).toBe(name));

  it.each([`${sentence}. Silke Brandis.`, `${sentence}, Silke Brandis`, `${sentence}. Neue Frist`, `${sentence}. Reuters`, 'Moin. Silke Brandis', ''])('nobody: %s', (line) =>
    expect(signedBehind(line)).toBeUndefined(),
  );

  it('looks at the end of a line alone', () => {
    for (const each of ['A', 'A. ', '. A', 'Silke ', '. Silke ']) expect(signedBehind(each.repeat(100_000))).toBeUndefined();
  });
});
