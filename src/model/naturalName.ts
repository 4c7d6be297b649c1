import { nameSuffixes } from './nameParts.js';
import { bareWord, personName } from './personName.js';

/** A person's name in the order in which it is spoken: `de Gaulle, Charles` → `Charles de Gaulle`. Whatever is not surely such a name stays as it is. */
export function naturalName(name: string): string {
  if (!name.includes(',')) return name;
  const [family = '', given = '', ...suffixes] = name.split(',').map((part) => part.trim());
  if (nameSuffixes.has(bareWord(given)) || 'literal' in personName(name, '')) return name;
  return [given, family, ...suffixes].join(' ');
}
