/** Licences by their SPDX ids have the addresses at which their texts are. */
import { describe, expect, it } from 'vitest';
import { licenceOf } from '../../src/model/licence.js';

describe('a licence', () => {
  it.each([
    ['CC-BY-4.0', { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' }],
    ['CC-BY-NC-SA-3.0', { name: 'CC BY-NC-SA 3.0', url: 'https://creativecommons.org/licenses/by-nc-sa/3.0/' }],
    ['CC-BY-3.0-DE', { name: 'CC BY 3.0 DE', url: 'https://creativecommons.org/licenses/by/3.0/de/' }],
    ['CC0-1.0', { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' }],
    ['ODbL-1.0', { name: 'ODbL-1.0', url: 'https://spdx.org/licenses/ODbL-1.0.html' }],
  ])('%s', (id, licence) => {
    expect(licenceOf(id)).toEqual(licence);
  });
  it('by name is left as it is', () => {
    expect(licenceOf({ name: 'Ask us' })).toEqual({ name: 'Ask us' });
    expect(licenceOf(undefined)).toBeUndefined();
  });
});
