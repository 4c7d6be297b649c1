import type { Byline, Claim } from '../../../model/article.js';
import { ruleIsOn } from '../../../model/ruleIsOn.js';
import { evidenceOf, type FieldInput, isList, textsOf } from './fieldInput.js';
import { fieldNames } from './fieldNames.js';
import { splitByline } from './splitByline.js';

/** The authors that the metadata names, else those of a byline in the text. Nobody is invented. */
export function bylines(input: FieldInput): Claim<Byline>[] {
  const field = input.take(...fieldNames.bylines);
  // A sidecar that says nothing says that there is nobody.
  if (field?.origin?.source === 'sidecar' && (field.value === null || (isList(field.value) && field.value.length === 0))) return [];
  const texts = textsOf(input, field).map((text) => text.replace(/^(?:by|von|par|por|di) (?=\S+\s)/i, '').replace(/\s?<[^<>\s]{3,100}@[^<>\s]{1,100}>$/, ''));
  // Whoever wrote a list has divided the names already.
  const stated: Byline[] =
    field !== undefined && isList(field.value)
      ? texts.map((name) => ({ name }))
      : texts.flatMap((text) => {
          const { names, role } = splitByline(text);
          return names.map((name) => ({ name, ...(role === undefined ? {} : { role }) }));
        });
  const claims: readonly Claim<Byline>[] =
    field !== undefined && stated.length > 0 ? stated.map((value) => ({ value: named(value, input), evidence: evidenceOf(input, field) })) : input.reading.bylines;
  const seen = new Set<string>();
  return claims.filter(({ value }) => !seen.has(value.name) && seen.add(value.name));
}

/** An id in the file of authors is shown as the name. */
function named(byline: Byline, input: FieldInput): Byline {
  const name = ruleIsOn('authors-file', input.settings) ? input.authors.get(byline.name) : undefined;
  return name === undefined ? byline : { ...byline, name };
}
