import { foldWord } from '../../../dates/foldWord.js';
import type { Byline, Claim } from '../../../model/article.js';
import type { MetadataField } from '../../../model/metadata.js';
import { ruleIsOn } from '../../../model/ruleIsOn.js';
import { readBylineLine } from '../head/readBylineLine.js';
import { signedOffice } from '../head/signedOffice.js';
import { authorNames } from './authorNames.js';
import { roleWords } from './bylineWords.js';
import { canonicalField } from './canonicalField.js';
import { decoded, evidenceOf, type FieldInput, isList } from './fieldInput.js';
import { fieldKey } from './fieldKey.js';
import { fieldNames } from './fieldNames.js';
import { givenNames } from './givenNames.js';
import { isAccountName } from './isAccountName.js';
import { isPersonName } from './isPersonName.js';
import { isSignedName } from './isSignedName.js';
import { linkedAuthors } from './linkedAuthors.js';
import { type SplitByline, splitByline } from './splitByline.js';
import { turnedList } from './turnedList.js';

/** "Jane Roe <jane@example.org>", "Jane Roe https://example.org/jane" */
const address = /\s?<[^<>\s]{3,100}@[^<>\s]{1,100}>$|(?<=\S)\s{1,4}<?https?:\/\/[^\s<>]{3,300}>?$/;

/** Who wrote with the author: fields of their own, beside his. */
const coAuthors: ReadonlySet<string> = new Set(['coauthors', 'coauthor', 'additionalauthors', 'secondauthor', 'guestauthor', 'guestauthors', 'author2'].map(fieldKey));
/** Markup around a name: `<a href="…">Jane Roe</a>`. */
const markup = /<\/?(?:a|b|em|i|span|strong)\b[^<>]{0,500}>/gi;
/** A link of Markdown around a name: `[Jane Roe](https://example.org/jane)`. */
const link = /\[([^[\]]{1,100})\]\([^()\s]{0,300}\)/g;
/** What may stand before and between such links. */
const between = /^(?:by|and|with|the|und|et|y|e|[\s,;&])*$/i;
/** Small words of a sentence that is no byline. */
const fewestWords = 6;

/** The authors that the metadata names, else those of a byline in the text. Nobody is invented. */
export function bylines(input: FieldInput): Claim<Byline>[] {
  // The account that a program signs with until somebody changes it is nobody; the field is kept.
  const accounts = input.reading.metadata.filter((each) => canonicalField(each.name) === 'bylines');
  if (accounts.length > 0 && accounts.every((each) => isAccountName(each.value) || isUnknownNumber(each.value, input) || isMotto(each))) return [...input.reading.bylines];
  const source = accounts.length > 0 || input.reading.bylines.length > 0 ? undefined : input.reading.metadata.find(isSignedSource);
  const field = source === undefined ? input.take(...fieldNames.bylines) : input.take(fieldKey(source.name));
  // An empty list in a sidecar says that there is nobody; an empty field says nothing.
  if (field?.origin?.source === 'sidecar' && isList(field.value) && field.value.length === 0) return [];
  // A field that is repeated, as in `Author: A` and `Author: B`, names both.
  const fields =
    field === undefined
      ? []
      : input.reading.metadata.filter((each) => each.name === field.name && each.origin?.path === field.origin?.path && each.origin?.rule === field.origin?.rule);
  const others = field?.origin?.source === 'sidecar' ? [] : input.reading.metadata.filter(({ name }) => coAuthors.has(fieldKey(name)));
  for (const { name } of others) input.take(name);
  const stated = [...fields, ...others].flatMap((each) => statedIn(each, input).map((byline) => ({ byline, field: each })));
  const claims: readonly Claim<Byline>[] =
    stated.length > 0 ? stated.map(({ byline, field: each }) => ({ value: named(byline, input), evidence: evidenceOf(input, each) })) : input.reading.bylines;
  const seen = new Set<string>();
  return claims.filter(({ value }) => !seen.has(value.name) && seen.add(value.name));
}

/** "Source: By JANE ROE, Mercury Staff Writer": no paper is named by "By". */
function isSignedSource({ name, value }: MetadataField): boolean {
  return typeof value === 'string' && /^by /i.test(value) && canonicalField(name) === 'publication' && readBylineLine(value, { strict: true }) !== undefined;
}

/** Themes print a line about the post under `byline`: "Set up tested backups before you move a single password in." */
function isMotto({ name, value }: MetadataField): boolean {
  return typeof value === 'string' && fieldKey(name) === 'byline' && /[.!?]$/.test(value.trim()) && (value.match(/(?<!\S)\p{Ll}[\p{L}’']*/gu)?.length ?? 0) >= fewestWords;
}

/** "خبرنگار : 71451": a number by which the newsroom knows somebody, unless a file of authors tells who it is. */
function isUnknownNumber(value: MetadataField['value'], input: FieldInput): boolean {
  return typeof value === 'string' && /^\p{Nd}{2,10}$/u.test(value.trim()) && input.authors.get(value.trim()) === undefined;
}

/** Whoever wrote a list has divided the names already; a text may hold several, and what they are. */
function statedIn({ value }: MetadataField, input: FieldInput): Byline[] {
  if (typeof value !== 'string') return authorNames(value).map((name) => ({ name: unlinked(decoded(name, input)) }));
  const ofFiles = linkedAuthors(value);
  if (ofFiles !== undefined) return ofFiles.map((name) => ({ name }));
  const linked = decoded(value, input);
  const links = linkedNames(linked);
  if (links.length > 1) return links.map((name) => ({ name }));
  const list = turnedList(linked);
  if (list !== undefined) return list.map((name) => ({ name }));
  const text = unlinked(linked);
  const { names, role } = listed(splitByline((text.includes('<') ? text.replace(markup, '') : text).replace(address, '')));
  return names.map((name) => ({ name, ...(role === undefined ? {} : { role }) }));
}

/** "Chart Maker", "Local Historian": what somebody is. */
const trade = /(?:er|or|ist|ian|ant|ent|eur|in)s?$/i;

/** "Robin Thottungal, Kris Rowley": a printed byline has a post or a place behind the comma, a field of authors a second one. */
function listed(split: SplitByline): SplitByline {
  const { names, role } = split;
  const others = role?.split(', ') ?? [];
  if (others.length === 0 || !others.every((other) => other.includes(' ') && !trade.test(other) && (isPersonName(other) === 'possible' || isGivenName(other)))) return split;
  return { names: [...names, ...others] };
}

/** "Will Marsh": a given name and a surname, both of which are words; no "Grace College". */
function isGivenName(text: string): boolean {
  const [first = '', ...words] = text.split(' ').map(foldWord);
  return isSignedName(text) && givenNames.has(first) && !words.some((word) => roleWords.has(word)) && signedOffice(text) === undefined;
}

/** The names of a byline of nothing but links and the words between them. */
function linkedNames(text: string): string[] {
  return text.includes('](') && between.test(text.replace(link, '')) ? [...text.matchAll(link)].map(([, name = '']) => name) : [];
}

function unlinked(text: string): string {
  return text.includes('](') ? text.replace(link, '$1') : text;
}

/** An id in the file of authors is shown as the name. */
function named(byline: Byline, input: FieldInput): Byline {
  const name = ruleIsOn('authors-file', input.settings) ? input.authors.get(byline.name) : undefined;
  return name === undefined ? byline : { ...byline, name };
}
