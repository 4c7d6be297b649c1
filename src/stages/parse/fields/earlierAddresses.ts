/** The addresses that an article had elsewhere: those that it states, and those that the owner's patterns make of its date and names. */
import type { ParsedFields } from '../../../model/article.js';
import type { DateStatement } from '../../../model/date.js';
import { addressByPattern } from './addressByPattern.js';
import { categoryNames } from './categoryNames.js';
import { type FieldInput, textOf, textsOf } from './fieldInput.js';
import { fieldKey } from './fieldKey.js';
import { fieldNames } from './fieldNames.js';
import type { AddressedArticle } from './placeholderValue.js';

export interface Addressed {
  readonly date: DateStatement | undefined;
  readonly slug: string | undefined;
  readonly headline: string | undefined;
}

export function earlierAddresses(input: FieldInput, { date, slug, headline }: Addressed): Pick<ParsedFields, 'aliases' | 'patternAddresses'> {
  const stated = fieldNames.aliases.flatMap((name) => textsOf(input, input.take(name)));
  const permalink = input.reading.metadata.find(({ name, value }) => fieldKey(name) === 'permalink' && typeof value === 'string' && value.includes('/'));
  // Hugo calls the one that it has `url`; other programs keep there where a text was found.
  const url = input.reading.metadata.find(({ name, value }) => fieldKey(name) === 'url' && typeof value === 'string' && /^\/[^/\\]/.test(value.trim()));
  const own = textOf(input, url);
  // What has an address of its own had none by a pattern.
  const patterns = permalink === undefined && own === undefined ? [input.settings.earlierAddresses].flat() : [];
  const written = own === undefined ? stated : [...stated, own];
  if (patterns.length === 0 && !written.some(hasPlaceholder)) return { aliases: written, patternAddresses: [] };
  const article: AddressedArticle = { date, slug, headline, stem: input.stem, folders: input.folders, categories: categoryNames(input) };
  return {
    aliases: written.map((each) => (hasPlaceholder(each) ? (addressByPattern(each, article) ?? each) : each)),
    patternAddresses: patterns.flatMap((pattern) => addressByPattern(pattern, article) ?? []),
  };
}

/** `permalink: /:categories/:title/`, as Jekyll reads it in a text as well. */
function hasPlaceholder(address: string): boolean {
  return /^\/(?:.*[/._-])?:[a-z]/.test(address);
}
