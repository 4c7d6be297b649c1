import { type FieldInput, textOf, textsOf } from './fieldInput.js';
import { fieldKey } from './fieldKey.js';
import { fieldNames } from './fieldNames.js';

/** The addresses that an article had elsewhere, as they are written. Hugo calls the one that it has `url`; other programs keep there where a text was found. */
export function earlierAddresses(input: FieldInput): string[] {
  const stated = fieldNames.aliases.flatMap((name) => textsOf(input, input.take(name)));
  const url = input.reading.metadata.find(({ name, value }) => fieldKey(name) === 'url' && typeof value === 'string' && /^\/[^/\\]/.test(value.trim()));
  const own = textOf(input, url);
  return own === undefined ? stated : [...stated, own];
}
