import { type NameEntry, nameTable } from './nameTable.js';
import { seasonNames } from './seasonNames.js';

let table: ReadonlyMap<string, NameEntry> | undefined;

/** The season that a folded word (see `foldWord`) names in any language, as EDTF counts them: spring is 21, winter 24. */
export function seasonNamed(folded: string): number | undefined {
  table ??= nameTable(seasonNames);
  const entry = table.get(folded);
  return entry === undefined ? undefined : entry.number + 20;
}
