/** Metadata beside the texts: sidecars, tables and files of authors, in the shapes that people give them and in some that would hurt. */
import { describe, expect, it } from 'vitest';
import type { SourcePath } from '../../src/model/brands.js';
import type { Diagnostic } from '../../src/model/diagnostic.js';
import type { MetadataField } from '../../src/model/metadata.js';
import { readFieldFile } from '../../src/stages/parse/forms/readFieldFile.js';
import type { FieldSource } from '../../src/stages/survey/fieldSource.js';
import { readAuthors } from '../../src/stages/survey/readAuthors.js';
import { readSidecars } from '../../src/stages/survey/readSidecars.js';
import { readTable } from '../../src/stages/survey/readTable.js';
import { readTables } from '../../src/stages/survey/readTables.js';

const paths = (...names: string[]): SourcePath[] => names as SourcePath[];
const sourceOf = (files: Readonly<Record<string, string>>): FieldSource => ({ textOf: (path) => files[path], fieldsOf: (text, path) => readFieldFile(text, path) });
const told = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ code, place }) => `${code} ${place?.path}:${place?.line ?? ''}`);
const shown = (fields: readonly MetadataField[] | undefined): unknown[] | undefined => fields?.map(({ name, value, line, origin }) => [name, value, line, origin?.path]);

function tables(files: Readonly<Record<string, string>>, ...articles: string[]) {
  const { value, diagnostics } = readTables(paths(...Object.keys(files)), articles as SourcePath[], sourceOf(files));
  return { of: (path: string) => shown(value.get(path as SourcePath)), told: told(diagnostics), size: value.size };
}

describe('a table of articles', () => {
  it.each([
    ['commas', 'file,title,date\na.txt,"Quay, the",1990-05-27\n'],
    ['semicolons', 'file;title;date\na.txt;Quay, the;1990-05-27\n'],
    ['tabs', 'file\ttitle\tdate\na.txt\tQuay, the\t1990-05-27\n'],
    ['a statement of its mark', 'sep=;\nfile;title;date\na.txt;Quay, the;1990-05-27\n'],
    ['Windows line ends', 'file;title;date\r\na.txt;Quay, the;1990-05-27\r\n'],
    ['line ends of old Macs', 'file;title;date\ra.txt;Quay, the;1990-05-27\r'],
    ['a mark of the byte order', '\uFEFFfile;title;date\na.txt;Quay, the;1990-05-27\n'],
    ['quotation marks everywhere', '"file","title","date"\n"a.txt","Quay, the","1990-05-27"\n'],
    ['blank lines and spaces', '\nfile ; title;date\n\n a.txt ; Quay, the ;1990-05-27\n\n'],
  ])('may be divided by %s', (_, text) => {
    const result = tables({ 'articles.csv': text }, 'a.txt');
    expect(result.of('a.txt')?.map((field) => (field as unknown[]).slice(0, 2))).toEqual([
      ['title', 'Quay, the'],
      ['date', '1990-05-27'],
    ]);
    expect(result.told).toEqual([]);
  });

  it.each([
    'file',
    'File',
    'FILENAME',
    'File name',
    'file_path',
    'path',
    'Datei',
    'Dateiname',
    'fichier',
    'Nom du fichier',
    'archivo',
    'файл',
    '文件名',
    'ファイル名',
    'ملف',
    'source',
    'id',
    'text',
  ])('names the file in the column %s', (column) => {
    expect(tables({ 'articles.csv': `title,${column}\nQuay,a.txt\n` }, 'a.txt').of('a.txt')).toEqual([['title', 'Quay', 2, 'articles.csv']]);
  });

  it('takes a column that could mean something else only where it names a text', () => {
    expect(tables({ 'articles.csv': 'source,title\nReuters,Quay\n' }, 'a.txt').told).toEqual(['table/no-file-column articles.csv:1']);
    expect(tables({ 'articles.csv': 'source,file\nReuters,a.txt\n' }, 'a.txt').of('a.txt')).toEqual([['source', 'Reuters', 2, 'articles.csv']]);
  });

  it.each([
    ['1990/a.txt', '1990/articles.csv', 'a.txt'],
    ['1990/a.txt', '1990/articles.csv', 'a'],
    ['1990/a.txt', '1990/articles.csv', '1990/a.txt'],
    ['1990/a.txt', '1990/articles.csv', '/1990/a.txt'],
    ['1990/a.txt', '1990/articles.csv', './a.txt'],
    ['1990/a.txt', 'articles.csv', '1990\\a.txt'],
    ['1990/a.txt', 'tables/articles.csv', '../1990/a.txt'],
    ['1990/a.txt', 'articles.csv', '1990/A.TXT'],
    ['é.txt', 'articles.csv', 'e\u0301.txt'],
    ['a.b.txt', 'articles.csv', 'a.b'],
  ])('finds %s from %s by %s', (article, table, name) => {
    expect(tables({ [table]: `file,title\n${name},Quay\n` }, article).of(article)).toHaveLength(1);
  });

  it.each(['../a.txt', '../../etc/passwd', '/etc/passwd', 'C:\\a.txt', '..', '.', 'b.txt', 'a.txt/', 'a.txt.md', '__proto__', 'constructor', 'x'.repeat(5000)])(
    'finds nothing by %.20s',
    (name) => {
      const result = tables({ 'articles.csv': `file,title\n"${name}",Quay\n` }, 'a.txt');
      expect([result.size, result.told]).toEqual([0, ['table/no-such-file articles.csv:2']]);
    },
  );

  it('says nothing in empty cells, and tells the line at which a row begins', () => {
    const result = tables({ 'articles.csv': 'file,title,deck,\nb.txt,"two\nlines","say ""no""",x\n\na.txt,,  ,\n' }, 'a.txt', 'b.txt');
    expect(result.of('b.txt')).toEqual([
      ['title', 'two\nlines', 2, 'articles.csv'],
      ['deck', 'say "no"', 2, 'articles.csv'],
    ]);
    expect(result.of('a.txt')).toEqual([]);
    expect(tables({ 'articles.csv': 'file,title\nb.txt,"two\nlines"\nc.txt,x\n' }, 'b.txt').told).toEqual(['table/no-such-file articles.csv:4']);
  });

  it('counts the first of two rows', () => {
    const result = tables({ 'articles.csv': 'file,title\na.txt,One\na,Two\n' }, 'a.txt');
    expect(result.of('a.txt')).toEqual([['title', 'One', 2, 'articles.csv']]);
    expect(result.told).toEqual(['table/repeated articles.csv:3']);
  });

  it('that is nearer counts first', () => {
    const row = 'file,title\nx/a.txt,';
    const result = tables({ 'articles.csv': `${row}top\n`, 'y/z/articles.csv': `${row}far\n`, 'x/articles.csv': `${row}near\n` }, 'x/a.txt');
    expect(result.of('x/a.txt')?.map((field) => (field as unknown[])[1])).toEqual(['near', 'top', 'far']);
  });

  it('keeps names that objects have, and text that spreadsheets would run', () => {
    const result = tables({ 'articles.csv': 'file,__proto__,constructor,title\na.txt,x,y,"=HYPERLINK(""http://x"")"\n' }, 'a.txt');
    expect(result.of('a.txt')?.map((field) => (field as unknown[]).slice(0, 2))).toEqual([
      ['__proto__', 'x'],
      ['constructor', 'y'],
      ['title', '=HYPERLINK("http://x")'],
    ]);
  });

  it('of tabs may have quotation marks of its texts', () => {
    expect(readTable('file\ttitle\na\t"No\nb\tYes\n', 'articles.tsv').rows.map(({ cells }) => cells[1])).toEqual(['title', '"No', 'Yes']);
  });

  it.each([
    ['a text that never ends', 'file,title\na.txt,"x\n'],
    ['a row without end', `file,title\n"${'x'.repeat(2_000_000)}",y\n`],
    ['too many columns', `file${',x'.repeat(2000)}\n`],
  ])('is reported for %s', (_, text) => {
    expect(tables({ 'articles.csv': text }, 'a.txt').told[0]).toMatch(/^table\/invalid articles\.csv:\d/);
  });

  it('of ten megabytes is read', () => {
    const rows = Array.from({ length: 100_000 }, (_, index) => `a${index}.txt,"Title ${index}",${'x'.repeat(80)}`);
    const articles = rows.map((_, index) => `a${index}.txt`);
    const files = { 'articles.csv': `file,title,deck\n${rows.join('\n')}\n` };
    expect(readTables(paths('articles.csv'), articles as SourcePath[], sourceOf(files)).value.size).toBe(100_000);
  });

  it.each(['"', ',', ';', '\t', '\n', '\r', 'a', '""', '",', '"\n', 'sep='])('takes no time on a megabyte of %j', (mark) => {
    expect(readTable(mark.repeat(1_000_000 / mark.length), 'articles.csv').rows.length).toBeLessThan(1_000_001);
  });
});

describe('a sidecar', () => {
  const read = (files: Readonly<Record<string, string>>, ...articles: string[]) => {
    const { value, diagnostics } = readSidecars(paths(...Object.keys(files)), paths(...articles), sourceOf(files));
    return { of: (path: string) => shown(value.get(path as SourcePath)), told: told(diagnostics), diagnostics };
  };

  it.each([
    ['x/a.txt', 'x/a.meta.yaml'],
    ['x/a.txt', 'x/a.txt.meta.yaml'],
    ['x/a.md', 'x/a.meta.yml'],
    ['x/A.TXT', 'x/a.meta.yml'],
  ])('belongs to %s by the name %s', (article, sidecar) => {
    expect(read({ [sidecar]: '# c\ntitle: Quay\n' }, article).of(article)).toEqual([['title', 'Quay', 2, sidecar]]);
  });

  it('may be JSON, and may say that there is nothing', () => {
    expect(read({ 'a.meta.json': '{"headline": null,\n"bylines": []}' }, 'a.txt').of('a.txt')).toEqual([
      ['headline', null, 1, 'a.meta.json'],
      ['bylines', [], 2, 'a.meta.json'],
    ]);
  });

  it('without a text is an orphan', () => {
    const { told: codes, diagnostics } = read({ 'x/b.txt.meta.yaml': 'title: x\n', '../a.meta.yaml': 'title: x\n' }, 'x/a.txt', 'b.txt');
    expect(codes).toEqual(['sidecar/orphan x/b.txt.meta.yaml:', 'sidecar/orphan ../a.meta.yaml:']);
    expect(diagnostics[0]?.message).toContain('`b.txt` or `b.md`');
  });

  it.each([
    ['- a\n', 1],
    ['title: [a\n', 2],
    ['words\n', 1],
    [`${'['.repeat(50_000)}\n`, 1],
    [`a: ${'x'.repeat(100_000)}\n`, 1],
  ])('that is no list of fields is reported: %.10j', (text, line) => {
    expect(read({ 'a.meta.yaml': text }, 'a.txt').told).toEqual([`sidecar/invalid a.meta.yaml:${line}`]);
  });
});

describe('a file of authors', () => {
  const limits = { bytes: 2_000_000, depth: 12, nodes: 200_000 };
  const read = (files: Readonly<Record<string, string>>) => {
    const { value, diagnostics } = readAuthors(
      Object.entries(files).map(([path, text]) => ({ path, text })),
      { fieldsOf: (text, path) => readFieldFile(text, path, limits) },
    );
    return { names: Object.fromEntries(value), told: told(diagnostics) };
  };

  it.each([
    ['authors.yaml', 'jroe: Jane Roe\ncpoe: Cy Poe\n'],
    ['_data/authors.yml', 'jroe:\n  name: Jane Roe\n  email: j@x.org\ncpoe:\n  display_name: Cy Poe\n'],
    ['authors.yml', 'jroe: {first_name: Jane, last_name: Roe}\ncpoe: {full_name: Cy Poe}\n'],
    ['authors.yml', '- {id: jroe, name: Jane Roe}\n- {slug: cpoe, name: Cy Poe}\n'],
    ['authors.yml', '- jroe: {name: Jane Roe}\n- cpoe: Cy Poe\n'],
    ['_data/team.yml', 'team:\n- {username: jroe, full_name: Jane Roe}\n- {key: cpoe, name: Cy Poe}\n'],
    ['authors.yml', 'authors:\n  jroe: {name: Jane Roe}\n  cpoe: {name: Cy Poe}\n'],
    ['authors.json', '{"jroe": "Jane Roe", "cpoe": {"name": "Cy Poe"}}'],
    ['authors.json', '[{"id": "jroe", "name": "Jane Roe"}, {"id": "cpoe", "title": "Cy Poe"}]'],
    ['data/authors.toml', '[jroe]\nname = "Jane Roe"\n[cpoe]\nname = "Cy Poe"\n'],
    ['authors.toml', '[[authors]]\nid = "jroe"\nname = "Jane Roe"\n[[authors]]\nid = "cpoe"\nname = "Cy Poe"\n'],
    ['authors.csv', 'ID;Full name\njroe;Jane Roe\ncpoe;Cy Poe\n'],
    ['names.yaml', 'jroe: Jane Roe\ncpoe: Cy Poe\n'],
    ['blog/.authors.yml', 'authors:\n  jroe:\n    name: Jane Roe\n    description: Writer\n  cpoe: {name: Cy Poe}\n'],
    ['blog/authors.yml', 'jroe: {name: Jane Roe, title: Committer}\ncpoe: {name: Cy Poe}\narticles: 12\nsite: https://example.org/\nmail: j@example.org\n'],
  ])('%s names them: %.40j', (path, text) => {
    expect(read({ [path]: text })).toEqual({ names: { jroe: 'Jane Roe', cpoe: 'Cy Poe' }, told: [] });
  });

  it('may be a folder of files', () => {
    const files = {
      'authors/jane-roe/_index.md': '---\ntitle: Jane Roe\n---\nShe writes.\n',
      '_authors/cpoe.md': '---\nshort_name: cy\nname: Cy Poe\ntitle: Staff Writer\n---\n',
      'data/authors/bli.yaml': 'display_name: Bo Li\n',
      '_authors/nobody.md': 'Only words.\n',
    };
    expect(read(files)).toEqual({ names: { 'jane-roe': 'Jane Roe', cpoe: 'Cy Poe', cy: 'Cy Poe', bli: 'Bo Li' }, told: [] });
  });

  it('tells of two names the first, and keeps names that objects have', () => {
    expect(read({ 'authors.yaml': 'jroe: Jane Roe\n', '_data/authors.yml': 'jroe: John Roe\nconstructor: C\n' }).names).toEqual({ jroe: 'Jane Roe', constructor: 'C' });
  });

  it.each(['jroe: [\n', 'words\n', '['.repeat(50_000), `a: ${'x'.repeat(3_000_000)}`])('is reported where it cannot be read: %.10j', (text) => {
    expect(read({ 'authors.yaml': text }).told).toEqual([expect.stringMatching(/^authors\/invalid authors\.yaml:\d/)]);
  });
});
