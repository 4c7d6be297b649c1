import { placeMark } from '../../../model/knowledge.js';
import { openingPlace } from '../../../model/openingPlace.js';
import type { ParseContext } from '../parseContext.js';
import type { FoundDateline } from './findDateline.js';

/** The place at the beginning of running text, where the texts of the folder tell theirs in the same form. */
export function shownDateline(text: string, context: ParseContext): FoundDateline | undefined {
  const opening = context.knowsPlaces ? openingPlace(text) : undefined;
  if (opening === undefined || opening.form === 'alone' || opening.form === 'dated' || (context.nameMark(opening.place) & placeMark(opening)) === 0) return undefined;
  const { place, day, text: printed, end } = opening;
  return { place, ...(day === undefined ? {} : { date: day }), text: printed, end, isShown: true };
}
