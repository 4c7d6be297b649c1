import { namedParts } from '../../../model/namedParts.js';
import { isPersonName } from '../fields/isPersonName.js';
import type { ParseContext } from '../parseContext.js';

/** Of all that stand in, so that none of them can be left in what is read. */
const family = /quenneville/iu;
/** Names that surely are persons' and that hardly anybody bears. */
const standIns = ['Ludmila Quenneville', 'Winifred Quenneville', 'Rosalind Quenneville', 'Leopold Quenneville'];

export interface KnownNames {
  /** The text with a name that is surely a person's in the place of each that only the archive shows to be a writer's. */
  readonly text: string;
  /** Puts the printed names back. */
  readonly restore: (text: string) => string;
  /** Whether something that was read still has a part of a name that only stood in. */
  readonly isLeft: (read: unknown) => boolean;
}

/**
 * Every rule that reads a line of names asks whether a name is surely a person's, and lists of given names answer. A name that is on no list, but stands where the
 * writers' names of the archive do, is to be read as one that is; so it is read as one that is. Undefined where the line has no such name.
 */
export function asKnownNames(line: string, context: Pick<ParseContext, 'nameMark'>): KnownNames | undefined {
  if (family.test(line)) return undefined;
  let text = line;
  const printed: [standIn: string, name: string][] = [];
  for (const name of namedParts(line)) {
    const standIn = standIns[printed.length];
    if (standIn === undefined) break;
    if (isPersonName(name) === 'likely' || context.nameMark(name) === 0) continue;
    const cased = name === name.toUpperCase() ? standIn.toUpperCase() : standIn;
    text = text.replaceAll(name, cased);
    printed.push([cased, name]);
  }
  if (printed.length === 0) return undefined;
  return { text, restore: (read) => printed.reduce((all, [standIn, name]) => all.replaceAll(standIn, name), read), isLeft: (read) => family.test(JSON.stringify(read)) };
}
