import type { Dateline } from '../../../model/article.js';
import { placeMark } from '../../../model/knowledge.js';
import { openingPlace } from '../../../model/openingPlace.js';
import type { ParseContext } from '../parseContext.js';

/** A place that stands by itself in a line, or with its day, where the texts of the folder tell theirs so. */
export function shownPlace(line: string, context: ParseContext): Dateline | undefined {
  const opening = context.knowsPlaces ? openingPlace(line) : undefined;
  if (opening === undefined || !(opening.form === 'alone' || opening.form === 'dated') || (context.nameMark(opening.place) & placeMark(opening)) === 0) return undefined;
  return { place: opening.place, ...(opening.day === undefined ? {} : { date: opening.day }) };
}
