/** docs/templates.md tells every field of every view that it has a heading for, so that an owner's template need not guess. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const folder = 'src/model/views';
const source = readdirSync(folder)
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const sections = new Map(
  readFileSync('docs/templates.md', 'utf8')
    .split(/^### /m)
    .slice(1)
    .flatMap((section) => {
      const [heading = '', ...text] = section.split('\n');
      return heading.split(' and ').map((name): [string, string] => [name, text.join('\n')]);
    }),
);
/** Fields of a view itself, not of what is in them; those that it inherits have sections of their own. */
const views = [...source.matchAll(/^export interface (\w+)[^{]*\{\n([\s\S]*?)^\}/gm)].map(([, name = '', body = '']) => ({
  name,
  fields: [...body.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, field = '']) => field),
}));
const told = views.filter(({ name }) => sections.has(name));

describe('docs/templates.md', () => {
  it('has the views of all kinds of pages', () => {
    const kinds = [...readFileSync('src/model/views.ts', 'utf8').matchAll(/^ {2}readonly (?:\w+|'[\w-]+'): (\w+);/gm)].map(([, view = '']) => view);
    expect(kinds).toHaveLength(25);
    const untold = kinds.filter((view) => view !== 'NotFoundView' && !sections.has(view));
    expect(untold).toEqual([]);
  });

  it.each(told.map(({ name, fields }) => [name, fields] as const))('tells all fields of %s', (name, fields) => {
    expect(fields.filter((field) => !new RegExp(`\`(?:[a-z]+\\.)?${field}[\`.]|\`${field}\\b`).test(sections.get(name) ?? ''))).toEqual([]);
  });
});
