/** The labelled cases: every label names a file that there is, fields that are scored, and all forms and languages have their share. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { fieldNames } from '../../eval/score.mjs';

interface Label {
  readonly file: string;
  readonly form: number | string;
  readonly language?: unknown;
  readonly [field: string]: unknown;
}

const cases = fileURLToPath(new URL('../../eval/cases', import.meta.url));
const groups = readdirSync(cases, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

function labelsOf(group: string): Label[] {
  return readFileSync(join(cases, group, 'labels.jsonl'), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Label);
}

const labels = groups.flatMap((group) => labelsOf(group).map((label) => ({ group, label })));

describe('labelled cases', () => {
  it('name files that there are, each once', () => {
    expect(labels.filter(({ group, label }) => !existsSync(join(cases, group, label.file))).map(({ group, label }) => `${group}/${label.file}`)).toEqual([]);
    const paths = labels.map(({ group, label }) => `${group}/${label.file}`);
    expect(paths.filter((path, at) => paths.indexOf(path) !== at)).toEqual([]);
  });

  it('name no field that is not scored', () => {
    const known = new Set([...fieldNames, 'file', 'form', 'note']);
    expect([...new Set(labels.flatMap(({ label }) => Object.keys(label)))].filter((field) => !known.has(field))).toEqual([]);
  });

  it('leave no text without a label', () => {
    const unlabelled = groups.flatMap((group) => {
      const known = new Set(labelsOf(group).map((label) => label.file));
      return readdirSync(join(cases, group), { recursive: true, encoding: 'utf8' })
        .map((file) => file.replaceAll('\\', '/'))
        .filter((file) => /\.(?:txt|md)$/.test(file) && !known.has(file))
        .map((file) => `${group}/${file}`);
    });
    expect(unlabelled).toEqual([]);
  });

  it('are at least 400, at least 150 of them written one by one', () => {
    expect(labels.length).toBeGreaterThanOrEqual(400);
    expect(labels.filter(({ group }) => !group.startsWith('made-')).length).toBeGreaterThanOrEqual(150);
  });

  it('cover all forms', () => {
    const counts = new Map<number | string, number>();
    for (const { label } of labels) counts.set(label.form, (counts.get(label.form) ?? 0) + 1);
    for (const form of [1, 2, 3, 4, 5, 6, 7, 8, 'archive']) expect(counts.get(form) ?? 0, `form ${form}`).toBeGreaterThanOrEqual(20);
  });

  it('cover ten languages', () => {
    for (const language of ['en', 'fr', 'de', 'es', 'it', 'pt', 'ru', 'ar', 'zh', 'ja'])
      expect(labels.filter(({ label }) => label.language === language).length, language).toBeGreaterThanOrEqual(25);
  });

  it('say often enough that there is nothing to find', () => {
    for (const field of ['headline', 'bylines', 'dateline', 'published', 'references']) {
      const empty = labels.filter(({ label }) => label[field] === null || (Array.isArray(label[field]) && label[field].length === 0));
      expect(empty.length, field).toBeGreaterThanOrEqual(10);
    }
  });
});
