import { readDate } from '../../../dates/readDate.js';
import type { DateReading, DateStatement, Evidence } from '../../../model/date.js';
import { dateReading } from '../../../model/dateReading.js';
import { diagnose } from '../../../model/diagnose.js';
import { evidenceOf, type FieldInput, pathEvidence, textOf } from './fieldInput.js';
import { fileName } from './fileName.js';
import { structuralFolders } from './structuralFolder.js';

/** Names of metadata fields that state the day of publication. A day of change or of creation is another statement. */
const dateFields = [
  'date',
  'published',
  'publishDate',
  'publishdate',
  'published_at',
  'publishedAt',
  'pubDate',
  'pubdate',
  'publicationDate',
  'publication_date',
  'date_published',
  'datePublished',
];

/**
 * Every statement about the day of publication, the chosen one first: metadata before the file's name before its
 * folders, except that a more precise statement which agrees with the first is better than it.
 */
export function dates(input: FieldInput): DateStatement[] {
  const statements: DateStatement[] = [];
  const add = (reading: DateReading | 'impossible' | undefined, evidence: Evidence): void => {
    if (reading === 'impossible') input.report(diagnose('date/impossible', evidence.place ?? { path: input.source.path }, { text: evidence.text }));
    else if (reading !== undefined) statements.push({ ...reading, evidence });
  };
  for (const name of dateFields) {
    const field = input.take(name);
    const text = textOf(input, field);
    if (field === undefined || text === undefined || (name === 'published' && /^(?:true|false|yes|no|on|off)$/i.test(text))) continue;
    const found = readDate(text);
    if (found === undefined) input.report(diagnose('date/unreadable', { path: input.source.path, line: field.line, field: field.name }, { text }));
    else add(found.reading, { ...evidenceOf(input, field), rule: `${field.name}/${found.form}` });
  }
  const { date } = fileName(input.stem);
  if (date !== undefined) add(date.reading, pathEvidence(input, date.rule, 'file-name', date.text));
  const folder = dateOfFolders(input.folders);
  if (folder !== undefined) add(folder.reading, pathEvidence(input, 'folder-date', 'folder', folder.text));
  return choose(statements, input);
}

function dateOfFolders(folders: readonly string[]): { reading: DateReading | 'impossible'; text: string } | undefined {
  const kinds = structuralFolders(folders);
  const from = kinds.findLastIndex((each) => each?.kind === 'year' || each?.kind === 'date');
  const first = kinds[from];
  if (first === undefined || !('digits' in first)) return undefined;
  const digits = first.kind === 'date' ? first.digits.split('-') : [first.digits];
  let last = from;
  for (const kind of first.kind === 'year' ? (['month', 'day'] as const) : []) {
    const next = kinds[last + 1];
    if (next?.kind !== kind) break;
    digits.push(next.digits);
    last += 1;
  }
  const [year, month, day] = digits.map(Number);
  return { reading: dateReading(year ?? 0, month, day) ?? 'impossible', text: folders.slice(from, last + 1).join('/') };
}

function choose(statements: DateStatement[], input: FieldInput): DateStatement[] {
  const [first, ...others] = statements;
  if (first === undefined) return [];
  let chosen = first;
  for (const other of others) {
    const within = other.earliest >= chosen.earliest && other.latest <= chosen.latest;
    if (within && (other.earliest > chosen.earliest || other.latest < chosen.latest)) chosen = other;
    else if (other.earliest > chosen.latest || other.latest < chosen.earliest) {
      input.report(
        diagnose(
          'date/conflict',
          { path: input.source.path, ...(chosen.evidence.place?.line === undefined ? {} : { line: chosen.evidence.place.line }), field: 'date' },
          {
            chosen: chosen.edtf,
            chosenBy: chosen.evidence.rule,
            other: other.edtf,
            otherBy: other.evidence.rule,
          },
        ),
      );
    }
  }
  return [chosen, ...statements.filter((statement) => statement !== chosen)];
}
