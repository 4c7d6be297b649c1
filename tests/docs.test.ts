/** The generated pages of docs/ are what the code says now, and links between the pages lead somewhere. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedDocs } from '../src/docs/generatedDocs.js';
import { en } from '../src/model/messages/en.js';

describe('docs', () => {
  it.each([...generatedDocs()])('%s is up to date (npm run docs writes it)', (name, text) => {
    expect(readFileSync(join('docs', name), 'utf8')).toBe(text);
  });

  const pages = [
    'README.md',
    ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .map((name) => join('docs', name)),
  ];
  it.each(pages)('%s links to files that exist', (page) => {
    const targets = [...readFileSync(page, 'utf8').matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);
    for (const target of targets) expect(existsSync(join(dirname(page), target)), target).toBe(true);
  });

  it('templates.md names every word of the interface, and no other', () => {
    const [, table = ''] = /\n\| words \| names \|\n(.*?)\n\n/s.exec(readFileSync('docs/templates.md', 'utf8')) ?? [];
    const named = [...table.matchAll(/\|[^|]*\|([^|]*)\|/g)].flatMap(([, names = '']) => [...names.matchAll(/`(\w+)`/g)].map(([, name = '']) => name));
    expect(named.sort()).toEqual(Object.keys(en).sort());
  });
});
