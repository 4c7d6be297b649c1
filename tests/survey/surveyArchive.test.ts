/** The names of authors come from the archive's own folder, never through a link, whichever part of the path is one. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/config.js';
import { listSources } from '../../src/stages/read/listSources.js';
import { surveyArchive } from '../../src/surveyArchive.js';

const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folder(files: Readonly<Record<string, string | Buffer>>): string {
  const root = mkdtempSync(join(tmpdir(), 'backfile-survey-'));
  made.push(root);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true });
    writeFileSync(join(root, name), text);
  }
  return root;
}

function survey(root: string) {
  const settings = loadConfig({ root });
  const { value, diagnostics } = surveyArchive(listSources(settings), settings);
  return { authors: [...value.authors], codes: diagnostics.map(({ code }) => code) };
}

const text = { 'content/a.md': '---\nauthor: jroe\n---\nText.\n' };
const names = 'jroe: Jane Roe\n';

describe('the file of authors', () => {
  it('is read from the archive', () => expect(survey(folder({ ...text, '_data/authors.yml': names }))).toEqual({ authors: [['jroe', 'Jane Roe']], codes: [] }));

  it('is not read through a folder that is a link', () => {
    const root = folder(text);
    symlinkSync(folder({ 'authors.yml': names }), join(root, '_data'));
    expect(survey(root).authors).toEqual([]);
  });

  it('is not read through a link, though the settings name it', () => {
    const outside = folder({ 'deep/authors.yml': names });
    const root = folder({ ...text, 'archive.yaml': 'authors: data/authors.yml\n' });
    symlinkSync(join(outside, 'deep'), join(root, 'data'));
    expect(survey(root)).toEqual({ authors: [], codes: ['authors/invalid'] });
  });

  it.each(['../authors.yml', '/etc/hostname', '.'])('is not read from %s', (name) => {
    expect(survey(folder({ ...text, 'archive.yaml': `authors: ${name}\n` }))).toEqual({ authors: [], codes: ['authors/invalid'] });
  });

  it('may lie beside the texts, and in the archive besides', () =>
    expect(survey(folder({ 'content/blog/a.md': 'Text.\n', 'content/blog/.authors.yml': 'authors:\n  cpoe: { name: Cy Poe }\n', '_data/authors.yml': names }))).toEqual({
      authors: [
        ['jroe', 'Jane Roe'],
        ['cpoe', 'Cy Poe'],
      ],
      codes: [],
    }));

  it('is told where its path counts from the texts', () => {
    const settings = loadConfig({ root: folder({ ...text, 'archive.yaml': 'authors: blog/authors.yml\n', 'content/blog/authors.yml': names }) });
    const [told] = surveyArchive(listSources(settings), settings).diagnostics;
    expect(told?.message).toContain('from which its path counts, or a link leads to it; there is one `content/blog/authors.yml`, which may be meant');
  });

  it('is refused where it is not UTF-8', () => {
    const root = folder({ ...text, 'authors.yml': Buffer.from('jroe: Jan\xe9 Roe\n', 'latin1') });
    expect(survey(root)).toEqual({ authors: [], codes: ['authors/invalid'] });
  });
});
