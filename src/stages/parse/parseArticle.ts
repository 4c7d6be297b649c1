/** A source file to a typed article: the form is chosen, then every field is read with its evidence. Pure; one file at a time. */
import { basename, dirname, extname } from 'node:path/posix';
import type { ParsedArticle, ParsedFields, RemovedText, SourceFile } from '../../model/article.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic, Outcome } from '../../model/diagnostic.js';
import type { ArchiveKnowledge } from '../../model/knowledge.js';
import type { MetadataField } from '../../model/metadata.js';
import { noKnowledge } from '../../model/noKnowledge.js';
import type { Settings } from '../../model/settings.js';
import { type FieldInput, placeOf } from './fields/fieldInput.js';
import { fieldKey } from './fields/fieldKey.js';
import { fileName } from './fields/fileName.js';
import { isKnownField } from './fields/isKnownField.js';
import { openGroups } from './fields/openGroups.js';
import { readFields } from './fields/readFields.js';
import { structuralFolders } from './fields/structuralFolder.js';
import { withoutControls } from './fields/withoutControls.js';
import type { FormReading } from './forms/form.js';
import { forms } from './forms/forms.js';
import { parseContext } from './parseContext.js';
import { removeControls } from './removal/removeControls.js';
import { writingLanguage } from './writingLanguage.js';

/** `knowledge` is what the survey of the archive learned; without it, the text is read by itself. */
export function parseArticle(source: SourceFile, settings: Settings, knowledge: ArchiveKnowledge = noKnowledge): Outcome<ParsedArticle> {
  const ofArchive = parseContext(source.path, settings, knowledge);
  const written = ofArchive.dates.language === undefined ? writingLanguage(source.text) : undefined;
  const context = written === undefined ? ofArchive : { ...ofArchive, dates: { ...ofArchive.dates, language: written } };
  const form = forms.find((each) => each.matches(source));
  if (form === undefined) throw new Error(`no form reads ${source.path}`);
  const inText = form.read(source, context);
  // What lies beside a text corrects what is in it: the first field of a name wins.
  const stated = withoutControls([...(knowledge.records.get(source.path) ?? []), ...inText.metadata], source.path);
  const reading = { ...inText, removed: [...inText.removed, ...stated.removed], metadata: openGroups(stated.fields) };
  const diagnostics: Diagnostic[] = [...reading.diagnostics];
  const used = new Set<string>();
  const byKey = new Map<string, MetadataField>();
  for (const field of reading.metadata) if (!byKey.has(fieldKey(field.name))) byKey.set(fieldKey(field.name), field);
  const input: FieldInput = {
    source,
    reading,
    settings,
    context,
    authors: knowledge.authors,
    ...whereItLies(source.path),
    take: (...names) => {
      if (byKey.size === 0) return undefined;
      const fitting: MetadataField[] = [];
      for (const name of names) {
        const field = byKey.get(fieldKey(name));
        if (field !== undefined) fitting.push(field);
      }
      // A record beside the text comes before the text's own metadata, whatever the names.
      const field = fitting.find(({ origin }) => origin?.source === 'sidecar' || origin?.source === 'table') ?? fitting[0];
      if (field !== undefined) used.add(field.name);
      return field;
    },
    report: (diagnostic) => {
      diagnostics.push(diagnostic);
      // A field that could not be used is not lost: it stays among the unused ones.
      if (!['date/conflict', 'date/ambiguous', 'date/weekday'].includes(diagnostic.code) && diagnostic.place?.field !== undefined) used.delete(diagnostic.place.field);
    },
  };
  const fields = readFields(input);
  const unused = reading.metadata.filter((field) => !used.has(field.name));
  for (const field of unused) {
    if (!isKnownField(field.name) && field.origin?.rule !== 'mail-header') {
      diagnostics.push(diagnose('front-matter/unknown-field', placeOf(input, field), { field: field.name.trim() === '' ? '(no name)' : field.name }));
    }
  }
  return {
    value: {
      source,
      form: reading.form,
      fileWords: fileName(input.stem).words,
      fields,
      unused,
      body: reading.body,
      removed: [...reading.removed, ...overruled(reading, fields)],
      textLine: reading.textLine,
      readLines: reading.readLines,
      ...(reading.syntax === undefined ? {} : { syntax: reading.syntax }),
    },
    diagnostics,
  };
}

/** `flood/index.md` with its pictures in the same folder: the folder's name is the article's, unless it tells a day or an issue. */
function whereItLies(path: SourceFile['path']): Pick<FieldInput, 'folders' | 'stem'> {
  const folder = dirname(path);
  // A name that the system allows may hold what no page can carry.
  const folders = folder === '.' ? [] : folder.split('/').map((name) => removeControls(name, path).text);
  const stem = basename(path, extname(path));
  const own = /^index(?:\.[a-z]{2}(?:-[a-z]{2,4})?)?$/i.test(stem) ? folders.at(-1) : undefined;
  return own === undefined || structuralFolders(folders).at(-1) !== undefined ? { folders, stem } : { folders: folders.slice(0, -1), stem: own };
}

/** Lines of the text that showed a field which something else states otherwise: they are not on the page, so they are listed. */
function overruled(reading: FormReading, fields: ParsedFields): RemovedText[] {
  const used = [fields.headline, fields.kicker, fields.deck, fields.section, ...fields.bylines].map((claim) => claim?.evidence);
  const lost = [reading.headline, reading.kicker, reading.deck, reading.section, ...reading.bylines.slice(0, 1)].filter(
    (claim) => claim !== undefined && !used.includes(claim.evidence),
  );
  return lost.flatMap((claim) =>
    claim === undefined || claim.evidence.source === 'dateline' ? [] : [{ text: claim.evidence.text, rule: 'overruled' as const, place: claim.evidence.place ?? { path: '' } }],
  );
}
