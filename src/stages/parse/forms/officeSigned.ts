import { isPersonName } from '../fields/isPersonName.js';
import { isOffice } from '../head/isOffice.js';

/** "G. Carl Brown - President", "-Ann Berg-Secretary-2017", "Jane Roe, Club Secretary": a name, and what whoever has it is in a club. */
const signed = /^(?:[-–—]\s?)?(\p{Lu}[\p{L} .'’]{4,40}?)(?:\s[-–—]\s|,\s|[-–—](?=\p{Lu}))(\p{L}[\p{L} .-]{4,40}?)(?:[-–—,]\s?(?:19|20)\d\d)?$/u;

/** The writer and the office where a line is nothing else. */
export function officeSigned(text: string): { readonly names: readonly string[]; readonly role: string } | undefined {
  const [, name = '', role = ''] = signed.exec(text) ?? [];
  return name !== '' && isOffice(role) && isPersonName(name) === 'likely' ? { names: [name], role } : undefined;
}
