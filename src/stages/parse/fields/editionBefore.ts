import type { DateStatement } from '../../../model/date.js';
import type { Settings } from '../../../model/settings.js';

/** The date of the edition, where it is before every day that a text may be of. The clock is not asked: a site is the same whenever it is built. */
export function editionBefore({ earliest }: DateStatement, { edition }: Settings): string | undefined {
  const date = String((typeof edition === 'string' ? edition : edition?.date) ?? '');
  return /^\d{4}(?:-\d{2}){0,2}$/.test(date) && earliest.slice(0, date.length) > date ? date : undefined;
}
