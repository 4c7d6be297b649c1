/** A source file to a typed article: the form is chosen, then every field is read with its evidence. Pure; one file at a time. */
import { basename, dirname, extname } from 'node:path/posix';
import type { ParsedArticle, SourceFile } from '../../model/article.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { Settings } from '../../model/settings.js';
import type { FieldInput } from './fields/fieldInput.js';
import { fileName } from './fields/fileName.js';
import { knownFields } from './fields/knownFields.js';
import { readFields } from './fields/readFields.js';
import { forms } from './forms/forms.js';

export function parseArticle(source: SourceFile, settings: Settings): Outcome<ParsedArticle> {
  const form = forms.find((each) => each.matches(source));
  if (form === undefined) throw new Error(`no form reads ${source.path}`);
  const reading = form.read(source, settings);
  const diagnostics: Diagnostic[] = [...reading.diagnostics];
  const used = new Set<string>();
  const folder = dirname(source.path);
  const input: FieldInput = {
    source,
    reading,
    settings,
    folders: folder === '.' ? [] : folder.split('/'),
    stem: basename(source.path, extname(source.path)),
    take: (...names) => {
      for (const name of names) {
        const field = reading.metadata.find((each) => each.name === name) ?? reading.metadata.find((each) => each.name.toLowerCase() === name.toLowerCase());
        if (field === undefined) continue;
        used.add(field.name);
        return field;
      }
      return undefined;
    },
    report: (diagnostic) => {
      diagnostics.push(diagnostic);
      // A field that could not be used is not lost: it stays among the unused ones.
      if (diagnostic.code !== 'date/conflict' && diagnostic.place?.field !== undefined) used.delete(diagnostic.place.field);
    },
  };
  const fields = readFields(input);
  const unused = reading.metadata.filter((field) => !used.has(field.name));
  for (const field of unused) {
    if (!knownFields.has(field.name.toLowerCase())) {
      diagnostics.push(diagnose('front-matter/unknown-field', { path: source.path, line: field.line, field: field.name }, { field: field.name }));
    }
  }
  return { value: { source, form: reading.form, fileWords: fileName(input.stem).words, fields, unused, body: reading.body, removed: reading.removed }, diagnostics };
}
