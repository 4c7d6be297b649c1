/** Tables of articles: a row for each text, a column that names its file, the other columns fields. */
import { dirname, join } from 'node:path/posix';
import { parse } from 'csv-parse/sync';
import type { SourcePath } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { MetadataField } from '../../model/metadata.js';
import type { FieldSource } from './fieldSource.js';

/** Names of the column with the file, in lower case. */
const fileColumns = [
  'file',
  'filename',
  'file name',
  'file_name',
  'path',
  'source',
  'source file',
  'text',
  'datei',
  'dateiname',
  'fichier',
  'archivo',
  'fichero',
  'arquivo',
  'ficheiro',
  'файл',
  '文件',
  '文件名',
  'ファイル',
  'ファイル名',
  'ملف',
];
const textEnding = /\.(?:txt|text|md|markdown)$/i;
/** A cell that is longer is no field, in UTF-16 units. */
const longestRow = 1_000_000;

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

export function readTables(tables: readonly SourcePath[], articles: readonly SourcePath[], source: FieldSource): Outcome<ReadonlyMap<SourcePath, readonly MetadataField[]>> {
  const diagnostics: Diagnostic[] = [];
  const records = new Map<SourcePath, MetadataField[]>();
  const byName = new Map<string, SourcePath>();
  for (const path of articles) {
    byName.set(path, path);
    const stem = path.replace(textEnding, '');
    if (!byName.has(stem)) byName.set(stem, path);
  }
  // The table nearest to a text counts first.
  for (const path of [...tables].sort((a, b) => b.split('/').length - a.split('/').length || (a < b ? -1 : 1))) {
    const rows = rowsOf(path, source, diagnostics);
    const [head, ...body] = rows;
    if (head === undefined) continue;
    const columns = head.record.map((name) => name.trim());
    const fileColumn = fileColumns.map((name) => columns.findIndex((column) => column.toLowerCase() === name)).find((index) => index >= 0);
    if (fileColumn === undefined) {
      diagnostics.push(diagnose('table/no-file-column', { path, line: 1 }, { columns: columns.join(', ') }));
      continue;
    }
    const named = new Map<SourcePath, number>();
    for (const { record, info } of body) {
      const file = (record[fileColumn] ?? '').trim();
      if (file === '') continue;
      const article = articleNamed(file, path, byName);
      const line = info.lines;
      if (article === undefined) {
        diagnostics.push(diagnose('table/no-such-file', { path, line }, { file }));
        continue;
      }
      const earlier = named.get(article);
      if (earlier !== undefined) {
        diagnostics.push(diagnose('table/repeated', { path, line }, { file, line: earlier }));
        continue;
      }
      named.set(article, line);
      const fields = columns.flatMap((name, index): MetadataField[] => {
        const value = (record[index] ?? '').trim();
        return index === fileColumn || name === '' || value === '' ? [] : [{ name, value, line, origin: { source: 'table', rule: 'table-row', path } }];
      });
      records.set(article, [...(records.get(article) ?? []), ...fields]);
    }
  }
  return { value: records, diagnostics };
}

function rowsOf(path: SourcePath, source: FieldSource, diagnostics: Diagnostic[]): readonly Row[] {
  const text = source.textOf(path);
  if (text === undefined) return [];
  const [first = ''] = text.split('\n', 1);
  const count = (mark: string): number => first.split(mark).length;
  const delimiter = [',', ';', '\t'].sort((a, b) => count(b) - count(a))[0] ?? ',';
  try {
    return parse(text, { delimiter, bom: true, info: true, relax_column_count: true, skip_empty_lines: true, max_record_size: longestRow }) as unknown as Row[];
  } catch (error) {
    diagnostics.push(diagnose('table/invalid', { path, line: 1 }, { reason: error instanceof Error ? error.message.replace(/\.$/, '') : String(error) }));
    return [];
  }
}

/** Beside the table, or from the top of the content folder; with or without the ending. */
function articleNamed(file: string, table: SourcePath, byName: ReadonlyMap<string, SourcePath>): SourcePath | undefined {
  const bare = file.replaceAll('\\', '/').replace(/^\.?\/+/, '');
  return [join(dirname(table), bare), bare].map((name) => byName.get(name) ?? byName.get(name.normalize('NFC'))).find((path) => path !== undefined);
}
