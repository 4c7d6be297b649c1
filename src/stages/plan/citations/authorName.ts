import type { PersonName } from '../../../model/personName.js';

/** A name as it is spoken, or with the family name first: `Maria van der Berg`, `van der Berg, Maria`. */
export function authorName(name: PersonName, order: 'natural' | 'inverted'): string {
  if ('literal' in name) return name.literal;
  const family = name.particle === undefined ? name.family : `${name.particle} ${name.family}`;
  if (order === 'natural') return [name.given, family, name.suffix].filter((part) => part !== undefined).join(' ');
  return [family, name.given, name.suffix].filter((part) => part !== undefined).join(', ');
}
