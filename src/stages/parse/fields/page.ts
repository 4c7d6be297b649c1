import type { Claim } from '../../../model/article.js';
import { ruleIsOn } from '../../../model/ruleIsOn.js';
import { readPageLine } from '../head/readPageLine.js';
import { canonicalField } from './canonicalField.js';
import { evidenceOf, type FieldInput, pathEvidence, textOf, textsOf } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';
import { fileName } from './fileName.js';

/** Longest field that names a section or a paper with its page, in UTF-16 units. */
const longest = 300;

/** The page or pages of the paper: a field of the metadata, what stands beside another one, a line of the head, the file's name. */
export function page(input: FieldInput): Claim<string> | undefined {
  return stated(input) ?? beside(input) ?? input.reading.page ?? named(input);
}

function stated(input: FieldInput): Claim<string> | undefined {
  if (input.reading.metadata.length === 0) return undefined;
  const field = input.take(...fieldNames.page);
  if (field === undefined) return undefined;
  const text = textsOf(input, field).join(', ');
  // "PG Page 6"
  const value = /^page /i.test(text) ? (readPageLine(text)?.page ?? text) : text;
  return value === '' ? undefined : { value, evidence: evidenceOf(input, field) };
}

/** "SECTION: NEWS; Pg. 3", "source: The Free Press, Page 13": another field tells it in passing. */
function beside(input: FieldInput): Claim<string> | undefined {
  if (input.reading.metadata.length === 0 || !ruleIsOn('page-line', input.settings)) return undefined;
  for (const field of input.reading.metadata) {
    const kind = canonicalField(field.name);
    const text = typeof field.value === 'string' && (kind === 'section' || kind === 'publication') ? textOf(input, field) : undefined;
    if (text === undefined || text.length > longest) continue;
    // What is no page is the section's or the paper's name.
    const places = text.split(/\s*[;,|]\s*/).filter((part) => readPageLine(part) !== undefined || /^section [a-z]$/i.test(part));
    const found = readPageLine(places.join('; '))?.page;
    if (found !== undefined) return { value: found, evidence: { ...evidenceOf(input, field), rule: 'page-line' } };
  }
  return undefined;
}

/** `19900527-p4-title` */
function named(input: FieldInput): Claim<string> | undefined {
  const { page: number } = fileName(input.stem, input.settings);
  return number === undefined || !ruleIsOn('file-name-page', input.settings) ? undefined : { value: number, evidence: pathEvidence(input, 'file-name-page', 'file-name', number) };
}
