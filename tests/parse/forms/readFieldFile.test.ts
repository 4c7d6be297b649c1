/** Files that hold fields and nothing else. */
import { describe, expect, it } from 'vitest';
import { readFieldFile } from '../../../src/stages/parse/forms/readFieldFile.js';

describe('a file of fields', () => {
  it.each([
    ['a.meta.yaml', 'title: Quay\nbylines: []\ndeck:\n'],
    ['a.meta.yml', '---\ntitle: Quay\nbylines: []\ndeck: ~\n---\n'],
    ['a.meta.yaml', '---\ntitle: Quay\nbylines: []\ndeck: null\n...\n'],
    ['a.meta.json', '{"title": "Quay", "bylines": [], "deck": null}\n'],
    ['a.md', '---\ntitle: Quay\nbylines: []\ndeck:\n---\nText.\n'],
  ])('%s is read by its ending', (path, text) => {
    const { fields, problem } = readFieldFile(text, path);
    expect(fields.map(({ name, value }) => [name, value])).toEqual([
      ['title', 'Quay'],
      ['bylines', []],
      ['deck', null],
    ]);
    expect(problem).toBeUndefined();
  });

  it('tells the line in the file', () => {
    expect(readFieldFile('---\n# c\ntitle: Quay\n---\n', 'a.yaml').fields[0]?.line).toBe(3);
    expect(readFieldFile('# c\ntitle: Quay\n', 'a.yaml').fields[0]?.line).toBe(2);
    expect(readFieldFile('[jroe]\nname = "Jane Roe"\n[cpoe]\nname = "Cy Poe"\n', 'a.toml').fields.map(({ line }) => line)).toEqual([1, 3]);
  });

  it('may be a list', () => {
    expect(readFieldFile('- id: a\n- id: b\n', 'a.yaml')).toMatchObject({
      fields: [],
      items: [new Map([['id', 'a']]), new Map([['id', 'b']])],
      problem: { reason: 'it is a list and not fields' },
    });
    expect(readFieldFile('[{"id": "a"}]', 'a.json').items).toEqual([new Map([['id', 'a']])]);
  });

  it.each([
    ['a.yaml', 'a: [b\n', 'invalid'],
    ['a.json', '{"a": 1,', 'invalid'],
    ['a.json', '{"a": 1} {"b": 2}', 'invalid'],
    ['a.toml', 'a = ', 'invalid'],
    ['a.yaml', 'words', 'not-a-mapping'],
    ['a.yaml', `a: ${'x'.repeat(70_000)}`, 'too-large'],
    ['a.yaml', '['.repeat(50_000), 'too-large'],
    ['a.json', '['.repeat(50_000), 'too-large'],
    ['a.toml', `a = ${'['.repeat(50_000)}`, 'too-large'],
  ])('%s that holds %.20j is %s', (path, text, kind) => {
    expect(readFieldFile(text, path).problem?.kind).toBe(kind);
  });
});
