import type { PersonName } from '../../../model/personName.js';

/** A name with the family name first where its parts are known, as metadata for reference managers write it; whole where they are not. */
export function printedName(name: PersonName): string {
  if ('literal' in name) return name.literal;
  const family = name.particle === undefined ? name.family : `${name.particle} ${name.family}`;
  return [family, name.given, name.suffix].filter((part) => part !== undefined && part !== '').join(', ');
}
