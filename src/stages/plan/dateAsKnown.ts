import type { DateStatement } from '../../model/date.js';
import { dateText } from './dateText.js';
import type { PlanContext } from './planContext.js';

/** A date in words, with the mark of one that is inferred: "January 2022 (inferred)". */
export function dateAsKnown(date: DateStatement, context: PlanContext): string {
  const text = dateText(date, context);
  return date.inferredFrom === undefined ? text : context.words.dateInferred.replace('{date}', text);
}
