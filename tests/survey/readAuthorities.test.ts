/** Files of people and places, in the forms that their owners give them; what is wrong is told with its line, and costs nothing but itself. */
import { describe, expect, it } from 'vitest';
import { readFieldFile } from '../../src/stages/parse/forms/readFieldFile.js';
import { readAuthorities } from '../../src/stages/survey/readAuthorities.js';

const limits = { bytes: 1_000_000, depth: 12, nodes: 200_000 };

function read(text: string, path = 'people.yaml') {
  const { value, diagnostics } = readAuthorities([{ kind: 'person', path, text }], { fieldsOf: (each, name) => readFieldFile(each, name, limits) });
  return { people: value, told: diagnostics.map(({ code, place, message }) => `${code} ${place?.path}:${place?.line} ${message}`) };
}

describe('a file of people', () => {
  it('tells of each what it says', () => {
    const text = [
      'Ada Vane:',
      '  sort: Vane, Ada',
      '  variants: [Miss  Vane, Ada Vane, A. Vane, A. Vane]',
      '  dates: 1843~/1911',
      '  description: |',
      '    Convenor',
      '    of the council.',
      '  wikidata: Q42',
      '  identifiers:',
      '    viaf: https://viaf.org/viaf/113230702/',
      '    Harbour register: K-17',
    ].join('\n');
    expect(read(text.replace('113230702/', '113230702'))).toEqual({
      people: [
        {
          kind: 'person',
          name: 'Ada Vane',
          sortName: 'Vane, Ada',
          variants: ['Miss Vane', 'A. Vane'],
          dates: '1843~/1911',
          description: 'Convenor of the council.',
          identifiers: [
            { scheme: 'Wikidata', value: 'Q42', href: 'https://www.wikidata.org/wiki/Q42' },
            { scheme: 'VIAF', value: '113230702', href: 'https://viaf.org/viaf/113230702' },
            { scheme: 'Harbour register', value: 'K-17' },
          ],
        },
      ],
      told: [],
    });
  });

  it.each([
    ['people.yaml', '- name: Ada Vane\n- name: Bo Li\n'],
    ['people.yaml', '- Ada Vane\n- Bo Li\n'],
    ['people.yaml', 'people:\n  - name: Ada Vane\n  - Bo Li\n'],
    ['people.yaml', 'Ada Vane: {}\nBo Li:\n'],
    ['people.yaml', 'vane:\n  name: Ada Vane\nli: Bo Li\n'],
    ['people.json', '[{"name": "Ada Vane"}, "Bo Li"]'],
    ['people.json', '{"Ada Vane": {"variants": "Miss Vane"}, "Bo Li": null}'],
  ])('%s may have the form %j', (path, text) => {
    const { people, told } = read(text, path);
    expect([people.map(({ name }) => name), told]).toEqual([['Ada Vane', 'Bo Li'], []]);
  });

  it.each([
    ['- name: Ada Vane\n- variants: [X Y]\n', 'authority/entry people.yaml:2 ', 'name'],
    ['Ada Vane:\nBo Li:\n  dates: long ago\n', 'authority/entry people.yaml:2 ', 'EDTF'],
    ['Ada Vane:\nBo Li:\n  dates: 1843-13-01\n', 'authority/entry people.yaml:2 ', 'EDTF'],
    ['Ada Vane:\nBo Li:\n  variants: [L]\n', 'authority/entry people.yaml:2 ', 'two letters'],
    ['Ada Vane:\nBo Li:\n  wikidata: 42\n', 'authority/entry people.yaml:2 ', 'Q42'],
    ['Ada Vane:\nBo Li:\n  identifiers: Q42\n', 'authority/entry people.yaml:2 ', 'catalogues'],
    ['Ada Vane:\nBo Li: [a]\n', 'authority/entry people.yaml:2 ', 'expected a name'],
  ])('is read but for an entry that is wrong: %j', (text, start, reason) => {
    const { people, told } = read(text);
    expect(people.map(({ name }) => name)).toEqual(['Ada Vane']);
    expect(told).toEqual([expect.stringContaining(start)]);
    expect(told[0]).toContain(reason);
  });

  it('is reported where it is none', () => {
    expect(read('Ada: [\n').told).toEqual([expect.stringMatching(/^authority\/invalid people\.yaml:\d/)]);
    expect(read('['.repeat(50_000)).told).toEqual([expect.stringMatching(/^authority\/invalid people\.yaml:\d/)]);
  });

  it('keeps names that objects have, and ignores a field it does not know', () => {
    const { people, told } = read('constructor: Con Structor\n__proto__:\n  variants: [Miss Proto]\n  toString: x\n');
    expect(people.map(({ name, variants }) => [name, variants])).toEqual([
      ['Con Structor', []],
      ['__proto__', ['Miss Proto']],
    ]);
    expect(told).toEqual([expect.stringMatching(/^authority\/unknown-field people\.yaml:2 .*`toString`/)]);
  });

  it('counts an entry once, and reports a name that two have', () => {
    const { people, told } = read(
      '- {name: Ada Vane, wikidata: Q1}\n- {name: Ada M. Vane, wikidata: Q1}\n- {name: Bo Li, variants: [Ada Vane]}\n- {name: Bo Li, dates: 1950/..}\n',
    );
    expect(people.map(({ name }) => name)).toEqual(['Ada Vane', 'Bo Li', 'Bo Li']);
    expect(told).toEqual([
      expect.stringMatching(/^authority\/repeated people\.yaml:2 /),
      expect.stringMatching(/^authority\/shared-name people\.yaml:3 .*people\.yaml:1/),
      expect.stringMatching(/^authority\/shared-name people\.yaml:4 .*people\.yaml:3/),
    ]);
  });
});
