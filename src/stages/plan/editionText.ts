import type { Settings } from '../../model/settings.js';
import type { PlanContext } from './planContext.js';

/** The edition in one line, with its date in words: "Second edition, 12 March 2026". */
export function editionText(edition: NonNullable<Settings['edition']>, context: Pick<PlanContext, 'date' | 'words'>): string {
  if (typeof edition === 'string') return edition;
  return edition.date === undefined ? edition.name : `${edition.name}${context.words.comma}${context.date(String(edition.date))}`;
}
