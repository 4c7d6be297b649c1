import type { Claim, IssueRef } from '../../../model/article.js';
import type { DateStatement, Evidence } from '../../../model/date.js';
import { diagnose } from '../../../model/diagnose.js';
import { readIssue } from '../../../model/issue.js';
import { evidenceOf, type FieldInput, pathEvidence, textOf } from './fieldInput.js';
import { fileName } from './fileName.js';
import { structuralFolders } from './structuralFolder.js';

/** The issue that the article appeared in: from the metadata, a folder such as `issue-12`, or the file's name. `date` supplies the year of issues that are numbered by year. */
export function issue(input: FieldInput, date: DateStatement | undefined): Claim<IssueRef> | undefined {
  const year = date !== undefined && date.earliest.slice(0, 4) === date.latest.slice(0, 4) ? Number(date.earliest.slice(0, 4)) : undefined;
  const field = input.take('issue');
  const text = textOf(input, field);
  if (field !== undefined && text !== undefined) {
    const ref = readIssue(text, input.settings, year);
    if (ref !== undefined) return { value: completed({ ...ref, ...volume(input) }, year, input), evidence: evidenceOf(input, field) };
    input.report(
      diagnose(
        'front-matter/wrong-type',
        { path: input.source.path, line: field.line, field: field.name },
        { field: 'issue', found: `"${text}"`, expected: 'an issue such as 12, 12/24 or "No. 12"' },
      ),
    );
  }
  const folder = structuralFolders(input.folders).findLastIndex((each) => each?.kind === 'issue');
  const kind = structuralFolders(input.folders)[folder];
  if (kind?.kind === 'issue') return numbered(kind.number, pathEvidence(input, 'issue-folder', 'folder', input.folders[folder] ?? ''), year, input);
  const { issueNumber } = fileName(input.stem);
  return issueNumber === undefined ? undefined : numbered(issueNumber, pathEvidence(input, 'issue-file-name', 'file-name', input.stem), year, input);
}

/** The volume, in a field of its own. */
function volume(input: FieldInput): { volume?: number } {
  const field = input.take('volume');
  const text = textOf(input, field);
  if (field === undefined || text === undefined) return {};
  if (/^\d{1,4}$/.test(text)) return { volume: Number(text) };
  input.report(
    diagnose('front-matter/wrong-type', { path: input.source.path, line: field.line, field: field.name }, { field: field.name, found: `"${text}"`, expected: 'a number' }),
  );
  return {};
}

function numbered(number: number, evidence: Evidence, year: number | undefined, input: FieldInput): Claim<IssueRef> {
  const { publications } = input.settings;
  const publication = publications.length === 1 ? publications[0]?.abbreviation : undefined;
  return { value: completed({ ...(publication === undefined ? {} : { publication }), number }, year, input), evidence };
}

/** Issues that are numbered afresh each year are told apart by it; those numbered through are not. */
function completed(ref: IssueRef, year: number | undefined, input: FieldInput): IssueRef {
  const declared = input.settings.publications.find((each) => each.abbreviation === ref.publication);
  if (ref.year !== undefined || ref.volume !== undefined || year === undefined || declared?.numbering === '{number}') return ref;
  const { volume, ...rest } = ref;
  return { ...rest, ...(volume === undefined ? {} : { volume }), year };
}
