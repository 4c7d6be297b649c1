import { personName } from '../../model/personName.js';
import type { Term } from '../../model/site.js';

/** A name as an index has it. An author who is a person stands under the family name: `Berg, Anna van der`. */
export function sortName({ authority, name, folder, articles }: Term): string {
  if (authority?.sortName !== undefined) return authority.sortName;
  if (!folder.startsWith('authors/')) return name;
  const parts = personName(name, articles[0]?.language ?? '');
  if ('literal' in parts) return name;
  const { family, given, particle, suffix } = parts;
  return [family, [given, particle].filter((part) => part !== undefined).join(' '), suffix].filter((part) => part !== undefined).join(', ');
}
