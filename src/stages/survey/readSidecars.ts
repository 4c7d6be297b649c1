import type { SourcePath } from '../../model/brands.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { MetadataField } from '../../model/metadata.js';
import type { FieldSource } from './fieldSource.js';
import { textFinder } from './textFinder.js';

const ending = /\.meta\.(?:ya?ml|json)$/i;
const textEnding = /\.(?:txt|text|md|markdown|mkd|mkdn|mdown)$/i;

/** The fields of every sidecar, by the text that it lies beside. A field without a value is kept: it says that there is none. */
export function readSidecars(sidecars: readonly SourcePath[], articles: readonly SourcePath[], source: FieldSource): Outcome<ReadonlyMap<SourcePath, readonly MetadataField[]>> {
  const diagnostics: Diagnostic[] = [];
  const find = textFinder(articles);
  const records = new Map<SourcePath, readonly MetadataField[]>();
  for (const path of sidecars) {
    const named = path.replace(ending, '');
    const article = find(named);
    if (article === undefined) {
      diagnostics.push(diagnose('sidecar/orphan', { path }, { name: named.slice(named.lastIndexOf('/') + 1).replace(textEnding, '') }));
      continue;
    }
    const text = source.textOf(path);
    if (text === undefined) continue;
    const { fields, problem } = source.fieldsOf(text, path);
    if (problem !== undefined) diagnostics.push(diagnose('sidecar/invalid', { path, line: problem.line }, { reason: problem.reason }));
    const own = fields.map((field) => ({ ...field, origin: { source: 'sidecar' as const, rule: 'sidecar' as const, path } }));
    records.set(article, [...(records.get(article) ?? []), ...own]);
  }
  return { value: records, diagnostics };
}
