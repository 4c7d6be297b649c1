import type { Claim } from '../../../model/article.js';
import type { LanguageTag } from '../../../model/brands.js';
import { diagnose } from '../../../model/diagnose.js';
import { languageTag } from '../../../model/languageTag.js';
import { evidenceOf, type FieldInput, placeOf, textOf } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';
import { languageNamed } from './languageNamed.js';

/** The language that the metadata states. Where it states none, enrich looks at the words. */
export function language(input: FieldInput): Claim<LanguageTag> | undefined {
  const field = input.take(...fieldNames.language);
  const text = textOf(input, field);
  if (field === undefined || text === undefined) return undefined;
  const value = languageTag(languageNamed(text) ?? text);
  // A service that translates the foreign press names the language of the original.
  if (value !== undefined && field.origin?.source === 'header' && isTranslated(input)) return undefined;
  if (value !== undefined && (value.split('-', 1)[0] ?? '').length < 4) return { value, evidence: evidenceOf(input, field) };
  input.report(diagnose('front-matter/wrong-type', placeOf(input, field), { field: field.name, found: `"${text}"`, expected: 'a language tag such as en or pt-BR' }));
  return undefined;
}

/** "Article Type: BFN" or "FBIS", and texts that begin with "[Text]". */
function isTranslated({ reading }: FieldInput): boolean {
  return reading.metadata.some(({ name, value }) => /^article ?type$/i.test(name) && typeof value === 'string' && /^(?:BFN|FBIS|CSO)\b/.test(value));
}
