import type { Claim, IssueRef } from '../../../model/article.js';
import type { DateStatement, Evidence } from '../../../model/date.js';
import { diagnose } from '../../../model/diagnose.js';
import { readIssue } from '../../../model/issue.js';
import { ruleIsOn } from '../../../model/ruleIsOn.js';
import { evidenceOf, type FieldInput, pathEvidence, textOf } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';
import { fileName } from './fileName.js';
import { structuralFolders } from './structuralFolder.js';

/** The issue that the article appeared in: from the metadata, a folder such as `issue-12`, or the file's name. `date` supplies the year of issues that are numbered by year. */
export function issue(input: FieldInput, date: DateStatement | undefined): Claim<IssueRef> | undefined {
  const year = date !== undefined && date.earliest.slice(0, 4) === date.latest.slice(0, 4) ? Number(date.earliest.slice(0, 4)) : undefined;
  const field = input.take(...fieldNames.issue);
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
  if (input.reading.issue !== undefined) return { ...input.reading.issue, value: completed(only(input.reading.issue.value, input), year, input) };
  const folder = structuralFolders(input.folders).findLastIndex((each) => each?.kind === 'issue');
  const kind = structuralFolders(input.folders)[folder];
  if (kind?.kind === 'issue' && ruleIsOn('issue-folder', input.settings))
    return numbered(kind.number, pathEvidence(input, 'issue-folder', 'folder', input.folders[folder] ?? ''), year, input);
  const { issueNumber } = fileName(input.stem);
  return issueNumber === undefined || !ruleIsOn('issue-file-name', input.settings)
    ? undefined
    : numbered(issueNumber, pathEvidence(input, 'issue-file-name', 'file-name', input.stem), year, input);
}

/** The volume, in a field of its own. */
function volume(input: FieldInput): { volume?: number } {
  const field = input.take(...fieldNames.volume);
  const text = textOf(input, field);
  if (field === undefined || text === undefined) return {};
  if (/^\d{1,4}$/.test(text)) return { volume: Number(text) };
  input.report(
    diagnose('front-matter/wrong-type', { path: input.source.path, line: field.line, field: field.name }, { field: field.name, found: `"${text}"`, expected: 'a number' }),
  );
  return {};
}

/** An issue that names no publication is of the only one declared. */
function only(ref: IssueRef, input: FieldInput): IssueRef {
  const { publications } = input.settings;
  const publication = publications.length === 1 ? publications[0]?.abbreviation : undefined;
  return publication === undefined || ref.publication !== undefined ? ref : { publication, ...ref };
}

function numbered(number: number, evidence: Evidence, year: number | undefined, input: FieldInput): Claim<IssueRef> {
  return { value: completed(only({ number }, input), year, input), evidence };
}

/** Issues that are numbered afresh each year are told apart by it; those numbered through are not. */
function completed(ref: IssueRef, year: number | undefined, input: FieldInput): IssueRef {
  const declared = input.settings.publications.find((each) => each.abbreviation === ref.publication);
  if (
    ref.year !== undefined ||
    ref.volume !== undefined ||
    year === undefined ||
    (declared !== undefined && ![declared.numbering].flat().some((template) => template.includes('{year}')))
  )
    return ref;
  const { volume, ...rest } = ref;
  return { ...rest, ...(volume === undefined ? {} : { volume }), year };
}
