import { addressParts } from '../../../model/addressParts.js';
import type { AddressPlaceholder } from '../../../model/addressPlaceholders.js';
import { type AddressedArticle, placeholderValue } from './placeholderValue.js';

/** The address that a pattern gives to an article, percent-encoded; undefined where the article does not tell all that the pattern asks for. */
export function addressByPattern(pattern: string, article: AddressedArticle): string | undefined {
  let address = '';
  for (const [place, part] of addressParts(pattern).entries()) {
    const value = place % 2 === 0 ? part : encoded(placeholderValue(part as AddressPlaceholder, article));
    if (value === undefined) return undefined;
    // A folder or category that there is none of leaves no empty name behind.
    address += address.endsWith('/') ? value.replace(/^\/+/, '') : value;
  }
  return address;
}

function encoded(value: string | undefined): string | undefined {
  return value
    ?.replace(/\p{Cs}/gu, '')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
}
