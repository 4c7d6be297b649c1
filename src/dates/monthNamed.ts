import { monthNames } from './monthNames.js';
import { type NameEntry, nameTable } from './nameTable.js';

let table: ReadonlyMap<string, NameEntry> | undefined;

/** The month that a folded word (see `foldWord`) names in any language; a name of two words has one space in it. */
export function monthNamed(folded: string): NameEntry | undefined {
  table ??= nameTable(monthNames);
  return table.get(folded);
}
