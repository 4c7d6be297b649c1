import type { NameEntry } from './nameTable.js';

/** English and Hungarian write `March 9`. In the others a number after a month is no day: `Mars 2`, `Gen 3`, `Set 6`. */
export function namesMonthFirst(name: NameEntry): boolean {
  return name.full.has('en') || name.short.has('en') || name.full.has('hu');
}
