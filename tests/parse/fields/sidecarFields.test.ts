/** What a record beside a text says, and what it does not. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../../src/model/brands.js';
import { digestOf } from '../../../src/model/digestOf.js';
import type { MetadataValue } from '../../../src/model/metadata.js';
import { noKnowledge } from '../../../src/model/noKnowledge.js';
import { parseArticle } from '../../../src/stages/parse/parseArticle.js';
import { testSettings } from '../../helpers/testSettings.js';

const path = 'a.txt' as SourcePath;
const text = 'The bench on the mole\nBy Ann Roe\n\nIt has stood there for sixty years, and the council wants to keep it.\n';

function read(fields: Readonly<Record<string, MetadataValue>>) {
  const origin = { source: 'sidecar', rule: 'sidecar', path: 'a.meta.yaml' as SourcePath } as const;
  const records = new Map([[path, Object.entries(fields).map(([name, value], index) => ({ name, value, line: index + 1, origin }))]]);
  const { value } = parseArticle({ path, digest: digestOf(Buffer.from(text)), text, encoding: 'utf-8' }, testSettings(), { ...noKnowledge, records });
  return { headline: value.fields.headline?.value, names: value.fields.bylines.map(({ value: { name } }) => name), removed: value.removed.map(({ text: removed }) => removed) };
}

describe('a field of a sidecar', () => {
  it('that is empty says nothing', () => {
    expect(read({ title: null, author: null })).toEqual({ headline: 'The bench on the mole', names: ['Ann Roe'], removed: [] });
  });

  it('that is an empty list says that nobody signed', () => {
    expect(read({ authors: [] })).toEqual({ headline: 'The bench on the mole', names: [], removed: ['By Ann Roe'] });
  });

  it('overrules the text', () => {
    expect(read({ title: 'A bench', author: 'Jo Dale' })).toEqual({ headline: 'A bench', names: ['Jo Dale'], removed: ['The bench on the mole', 'By Ann Roe'] });
  });
});
