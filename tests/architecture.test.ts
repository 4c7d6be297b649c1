/** Imports run one way, as docs/architecture.md says: `cli → commands → pipeline → stages → {dates, cache} → model`. Read from the sources. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

interface Import {
  readonly from: string;
  /** A file below the project, or the name of a package. */
  readonly to: string;
  readonly isType: boolean;
}

const files = ['src', 'templates'].flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name.replaceAll('\\', '/'))));
const sources = files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts')).sort();
const imports = sources.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const found = text.matchAll(/^[ \t]*(?:import|export)\s+(type\s+)?(?:[\w*{][^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm);
  return [...found].map(([, type, name, dynamic]) => {
    const specifier = name ?? dynamic ?? '';
    return { from: file, to: specifier.startsWith('.') ? join(dirname(file), specifier) : specifier, isType: type !== undefined };
  });
}

/** The part of the software that a file belongs to: a folder of src/, or a file directly in it. */
function partOf(path: string): string {
  const match = /^src\/(?:(stages\/[^/]+|[^/]+)\/|([^/]+)\.[jt]s$)/.exec(path);
  if (path.startsWith('templates/')) return 'templates';
  return match?.[1] ?? match?.[2] ?? 'package';
}

/** What each part may import besides itself and packages. A part that is not listed here fails. */
const allowed: Readonly<Record<string, readonly RegExp[]>> = {
  cli: [/^commands$/, /^model$/, /^environmentProblem$/, /^ownFile$/, /^tuneEngine$/],
  commands: [
    /^pipeline$/,
    /^previewArticle$/,
    /^reading$/,
    /^stages\//,
    /^cache$/,
    /^dates$/,
    /^model$/,
    /^report$/,
    /^server$/,
    /^import$/,
    /^config$/,
    /^progress$/,
    /^stopwatch$/,
    /^environmentProblem$/,
    /^ownFile$/,
    /^surveyArchive$/,
  ],
  linking: [/^stages\//, /^cache$/, /^model$/, /^ownFile$/],
  reading: [/^stages\//, /^cache$/, /^model$/, /^ownFile$/, /^stopwatch$/, /^environmentProblem$/],
  pipeline: [
    /^stages\//,
    /^linking$/,
    /^reading$/,
    /^cache$/,
    /^model$/,
    /^progress$/,
    /^stopwatch$/,
    /^environmentProblem$/,
    /^compileEarly$/,
    /^returnMemory$/,
    /^saveMemory$/,
    /^surveyArchive$/,
  ],
  previewArticle: [/^pipeline$/, /^reading$/, /^stages\//, /^cache$/, /^model$/],
  surveyArchive: [/^stages\//, /^model$/],
  config: [/^model$/, /^stages\/read$/],
  tuneEngine: [],
  progress: [],
  stopwatch: [],
  returnMemory: [],
  saveMemory: [],
  compileEarly: [],
  environmentProblem: [/^model$/],
  ownFile: [],
  report: [/^model$/],
  server: [/^model$/],
  import: [/^dates$/, /^model$/],
  dates: [/^model$/],
  cache: [/^model$/, /^ownFile$/],
  model: [],
  browser: [/^model$/],
  docs: [/^(?!browser$|templates$)/],
};

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(300);
    for (const part of ['cli', 'commands', 'pipeline', 'dates', 'model', 'stages/read', 'browser', 'templates']) expect(sources.map(partOf)).toContain(part);
    for (const { to } of imports.filter((each) => /^(?:src|templates)\//.test(each.to)))
      expect([to.replace(/\.js$/, '.ts'), to.replace(/\.js$/, '.tsx')].some(existsSync), to).toBe(true);
  });

  it('run one way', () => {
    const wrong = imports.filter(({ from, to }) => {
      const part = partOf(from);
      const other = partOf(to);
      if (other === 'package' || other === part || part === 'templates') return false;
      const rules = part.startsWith('stages/') ? [/^dates$/, /^cache$/, /^model$/, /^ownFile$/] : allowed[part];
      return rules === undefined || !rules.some((rule) => rule.test(other));
    });
    expect(wrong).toEqual([]);
  });

  it('of templates are their own parts, preact, and types of views', () => {
    const wrong = imports.filter(
      ({ from, to, isType }) =>
        from.startsWith('templates/') &&
        !/^templates\/parts\/(?:\w+\/)?\w+\.js$/.test(to) &&
        !/^preact\b/.test(to) &&
        !(isType && /^src\/model\/(?:views|messages\/messages)\.js$/.test(to)),
    );
    expect(wrong).toEqual([]);
  });

  it('of Eleventy, Pagefind and the command line’s packages are in one place each', () => {
    const places = (name: RegExp) => [...new Set(imports.filter(({ to }) => name.test(to)).map(({ from }) => partOf(from)))].sort();
    expect(places(/^@11ty\//)).toEqual(['stages/render']);
    expect(places(/^pagefind$/)).toEqual(['stages/search']);
    expect(places(/^commander$/)).toEqual(['cli']);
    expect(places(/^gray-matter$/)).toEqual(['stages/parse']);
    expect(places(/^preact/).filter((part) => part !== 'templates')).toEqual(['stages/render']);
  });

  it('of the reader’s scripts are their own and the model’s', () => {
    expect(imports.filter(({ from, to }) => partOf(from) === 'browser' && !['browser', 'model'].includes(partOf(to)))).toEqual([]);
  });

  it('of pure parts reach neither disk nor network', () => {
    const pure = /^(?:model|dates|report|stages\/(?:parse|enrich|link|plan))$/;
    const wrong = imports.filter(({ from, to }) => pure.test(partOf(from)) && /^node:(?!crypto$|path|vm$|buffer$)/.test(to));
    expect(wrong).toEqual([]);
  });

  it('form no circle of modules', () => {
    const next = new Map<string, string[]>();
    for (const { from, to, isType } of imports) {
      const file = [to.replace(/\.js$/, '.ts'), to.replace(/\.js$/, '.tsx')].find((each) => sources.includes(each));
      if (!isType && file !== undefined) next.set(from, [...(next.get(from) ?? []), file]);
    }
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path.includes(file), [...path, file].join(' → ')).toBe(false);
      if (done.has(file)) return;
      for (const each of next.get(file) ?? []) visit(each, [...path, file]);
      done.add(file);
    };
    for (const file of sources) visit(file, []);
  });
});

describe('a source file', () => {
  it.each(sources.filter((file) => partOf(file).startsWith('stages/')))('%s exports by name only', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/^export default/m);
  });
});
