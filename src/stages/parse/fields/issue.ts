import type { Claim, IssueRef } from '../../../model/article.js';
import type { DateStatement, Evidence } from '../../../model/date.js';
import { diagnose } from '../../../model/diagnose.js';
import { readIssue } from '../../../model/issue.js';
import { ruleIsOn } from '../../../model/ruleIsOn.js';
import { evidenceOf, type FieldInput, pathEvidence, placeOf, textOf } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';
import { fileName } from './fileName.js';
import { headlineIssue } from './headlineIssue.js';
import { structuralFolders } from './structuralFolder.js';

/** The issue that the article appeared in: from the metadata, a folder such as `issue-12`, the file's name, or the headline of a newsletter. `date` supplies the year of issues that are numbered by year. */
export function issue(input: FieldInput, date: DateStatement | undefined, headline: Claim<string> | undefined, excerpt: Claim<string> | undefined): Claim<IssueRef> | undefined {
  const year = date !== undefined && date.earliest.slice(0, 4) === date.latest.slice(0, 4) ? Number(date.earliest.slice(0, 4)) : undefined;
  const field = input.take(...fieldNames.issue);
  const text = textOf(input, field);
  if (field !== undefined && text !== undefined) {
    const ref = readIssue(text, input.settings, year);
    if (ref !== undefined) return { value: completed({ ...ref, ...volume(input) }, year, input), evidence: evidenceOf(input, field) };
    input.report(diagnose('front-matter/wrong-type', placeOf(input, field), { field: field.name, found: `"${text}"`, expected: 'an issue such as 12, 12/24 or "No. 12"' }));
  }
  const { issue: printed } = input.reading;
  if (printed !== undefined) return numbered(printed.value, printed.evidence, year, input);
  const kinds = structuralFolders(input.folders);
  const at = kinds.findLastIndex((each) => each?.kind === 'issue');
  const folder = kinds[at];
  if (folder?.kind === 'issue' && ruleIsOn('issue-folder', input.settings)) {
    // The folder of the volume belongs to the words that were read.
    const first = kinds[at - 1]?.kind === 'volume' ? at - 1 : at;
    const { kind, ...numbers } = folder;
    return numbered(numbers, pathEvidence(input, 'issue-folder', 'folder', input.folders.slice(first, at + 1).join('/')), year, input);
  }
  const { issueNumber, volume: namedVolume, year: namedYear } = fileName(input.stem, input.settings);
  if (issueNumber === undefined) {
    const number = headline === undefined || !ruleIsOn('issue-headline', input.settings) ? undefined : headlineIssue(headline.value, excerpt?.value);
    return number === undefined || headline === undefined ? undefined : numbered({ number }, { ...headline.evidence, rule: 'issue-headline' }, year, input);
  }
  const numbers = { number: issueNumber, ...(namedVolume === undefined ? {} : { volume: namedVolume }), ...(namedYear === undefined ? {} : { year: namedYear }) };
  return numbered(numbers, pathEvidence(input, 'issue-file-name', 'file-name', input.stem), year, input);
}

/** The volume, in a field of its own. */
function volume(input: FieldInput): { volume?: number } {
  const field = input.take(...fieldNames.volume);
  const text = textOf(input, field);
  if (field === undefined || text === undefined) return {};
  if (/^\d{1,4}$/.test(text)) return { volume: Number(text) };
  input.report(diagnose('front-matter/wrong-type', placeOf(input, field), { field: field.name, found: `"${text}"`, expected: 'a number' }));
  return {};
}

function numbered(numbers: Omit<IssueRef, 'publication'>, evidence: Evidence, year: number | undefined, input: FieldInput): Claim<IssueRef> {
  const { publications } = input.settings;
  const publication = publications.length === 1 ? publications[0]?.abbreviation : undefined;
  return { value: completed({ ...(publication === undefined ? {} : { publication }), ...numbers }, year, input), evidence };
}

/** Issues that are numbered afresh each year are told apart by it; those numbered through are not. */
function completed(ref: IssueRef, year: number | undefined, input: FieldInput): IssueRef {
  const declared = input.settings.publications.find((each) => each.abbreviation === ref.publication);
  const isByYear = declared === undefined || [declared.numbering].flat().some((template) => template.includes('{year}'));
  if (ref.year !== undefined || ref.volume !== undefined || year === undefined || !isByYear) return ref;
  return { ...ref, year };
}
