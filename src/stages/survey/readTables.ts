/** Tables of articles: a row for each text, a column that names its file, the other columns fields. Empty cells say nothing. */
import { dirname, join } from 'node:path/posix';
import type { SourcePath } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { MetadataField } from '../../model/metadata.js';
import type { FieldSource } from './fieldSource.js';
import { fileColumn } from './fileColumn.js';
import { readTable } from './readTable.js';
import { textFinder } from './textFinder.js';

interface TableRecord {
  readonly table: SourcePath;
  readonly fields: readonly MetadataField[];
}

/** `articles` are all texts; where several tables name one, the nearest counts first. */
export function readTables(tables: readonly SourcePath[], articles: readonly SourcePath[], source: FieldSource): Outcome<ReadonlyMap<SourcePath, readonly MetadataField[]>> {
  const diagnostics: Diagnostic[] = [];
  const records = new Map<SourcePath, TableRecord[]>();
  const find = textFinder(articles);
  for (const table of tables) {
    const text = source.textOf(table);
    if (text === undefined) continue;
    const { rows, problem } = readTable(text, table);
    if (problem !== undefined) diagnostics.push(diagnose('table/invalid', { path: table, line: problem.line }, { reason: problem.reason }));
    const [head, ...body] = rows;
    if (head === undefined) continue;
    const columns = head.cells.map((name) => name.trim());
    const textNamed = (file: string): SourcePath | undefined => articleNamed(file, table, find);
    const column = fileColumn(columns, (index) => body.some(({ cells }) => textNamed(cells[index] ?? '') !== undefined));
    if (column === undefined) {
      diagnostics.push(diagnose('table/no-file-column', { path: table, line: head.line }, { columns: columns.join(', ') }));
      continue;
    }
    const twice = columns.find((name, index) => name !== '' && columns.indexOf(name) !== index);
    if (twice !== undefined) diagnostics.push(diagnose('table/repeated-column', { path: table, line: head.line }, { column: twice }));
    const named = new Map<SourcePath, number>();
    for (const { cells, line } of body) {
      const file = (cells[column] ?? '').trim();
      if (file === '') continue;
      const article = textNamed(file);
      if (article === undefined) {
        diagnostics.push(diagnose('table/no-such-file', { path: table, line }, { file }));
        continue;
      }
      const earlier = named.get(article);
      if (earlier !== undefined) {
        diagnostics.push(diagnose('table/repeated', { path: table, line }, { file, line: earlier }));
        continue;
      }
      named.set(article, line);
      const extra = cells.slice(columns.length).filter((cell) => cell.trim() !== '');
      if (extra.length > 0) diagnostics.push(diagnose('table/extra-cells', { path: table, line }, { cells: cells.length, columns: columns.length, extra: extra.join(', ') }));
      const fields = columns.flatMap((name, index): MetadataField[] => {
        const value = (cells[index] ?? '').trim();
        return index === column || name === '' || value === '' ? [] : [{ name, value, line, origin: { source: 'table', rule: 'table-row', path: table } }];
      });
      const others = records.get(article);
      if (others === undefined) records.set(article, [{ table, fields }]);
      else others.push({ table, fields });
    }
  }
  const nearest = [...records].map(
    ([article, found]) => [article, found.toSorted((a, b) => stepsBetween(a.table, article) - stepsBetween(b.table, article)).flatMap(({ fields }) => fields)] as const,
  );
  return { value: new Map(nearest), diagnostics };
}

/** Beside the table, or from the top of the content folder; never outside it. */
function articleNamed(file: string, table: SourcePath, find: (name: string) => SourcePath | undefined): SourcePath | undefined {
  const name = file.trim().replaceAll('\\', '/');
  if (name === '' || name.length > 1000) return undefined;
  const bare = name.replace(/^\/+/, '');
  return find(join(dirname(table), bare)) ?? find(join('.', bare));
}

/** Folders to go up and down from one file to the other. */
function stepsBetween(one: string, other: string): number {
  const left = one.split('/').slice(0, -1);
  const right = other.split('/').slice(0, -1);
  const different = left.findIndex((folder, index) => folder !== right[index]);
  const shared = different < 0 ? left.length : different;
  return left.length + right.length - 2 * shared;
}
