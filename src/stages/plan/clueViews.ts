import { clueText } from '../../model/clueText.js';
import type { Clue, DateStatement } from '../../model/date.js';
import type { ClueView } from '../../model/views.js';
import type { PlanContext } from './planContext.js';

/** What a date was inferred from, in the archive's language; nothing of one that is stated. */
export function clueViews(date: DateStatement | undefined, { words, date: print, year, weekday }: PlanContext): ClueView[] {
  const printer = { date: print, year, weekday: (isoWeekday: number) => weekday(isoWeekday, 'long') };
  return (date?.inferredFrom ?? []).filter(tellsReader).map((clue) => ({ meaning: clueText(clue, words, printer), ...(clue.text === undefined ? {} : { words: clue.text }) }));
}

/** Whether a clue is evidence: that an issue is not known tells the owner what to declare, and the reader nothing. */
export function tellsReader({ says }: Clue): boolean {
  return says !== 'issueUnknown';
}
