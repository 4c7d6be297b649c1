import { type NameEntry, nameTable } from './nameTable.js';
import { weekdayNames } from './weekdayNames.js';

let table: ReadonlyMap<string, NameEntry> | undefined;

/** The weekday that a folded word (see `foldWord`) names in any language. */
export function weekdayNamed(folded: string): NameEntry | undefined {
  table ??= nameTable(weekdayNames);
  return table.get(folded);
}
