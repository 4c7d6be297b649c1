/**
 * A place with its day in a line of its own over the text, where more than its words show what it is: it stands right under the
 * line that says by which wire or from whom the message came, or it has the full stop of old papers.
 */
import type { Dateline } from '../../../model/article.js';
import { isPersonName } from '../fields/isPersonName.js';
import { beginsText } from './beginsText.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCapitals } from './isCapitals.js';
import { isDatelineDay } from './isDatelineDay.js';
import { placeNames } from './placeNames.js';

/** Longest such line, in UTF-16 units, and shortest paragraph that must stand below. */
const longest = 60;
const shortestBelow = 60;
/** The writer's letter, the place with its region, the day and the hour. */
const form =
  /^(?:\p{Lu}\. )?(\p{Lu}[\p{L}'’-]{1,20}(?:[ -](?:(?:de|del|della|di|do|da|la|le|am|an der|of|sur|upon) )?\p{Lu}[\p{L}.'’-]{1,20}){0,3}(?:, \p{Lu}[\p{L}. ]{1,18})?), (?:le |den |el |il |am )?(\d{1,2}|[\p{L}\d][\p{L}\d. ]{2,22}?)(?:,? (?:\([^()]{2,20}\)|(?:ore|às|ás|á las|a las|um|kl\.) [^,;]{1,15}|\d{1,2}(?:[.:]\d\d)? ?(?:[APap]\.? ?[Mm]|h|heures|Uhr)[\p{L}. ]{0,10}))?([.:]?)(?: ?[-–—]{1,2})?$/u;
const near = /^(?:this day|to-?day|yesterday|last night|this (?:morning|evening|afternoon)|midnight|aujourd['’]hui|hier|heute|gestern|hoy|ayer|oggi|ieri)$/i;
/** What is held or printed on a day, and no place. */
const noPlace =
  /\b(?:meeting|report|notes|minutes|edition|issue|number|bulletin|session|sitting|council|court|club|church|society|committee|races|results|scores?|market|markets|prices|office|department|ministry|university|school|college|hall|hotel|street|square|theatre|museum|hospital|press|news|service|agency|times|herald|post|journal|(?:mon|tues|wednes|thurs|fri|satur|sun)?day|easter|christmas|term|week|part|vol|volume|chapter|lecture|sermon|letter|scene|act|round|match|game)\b/i;
/** From whom a message came, in brackets. */
const ofSomebody = /^[([].{5,90}[)\]]\.?$/;

export function wiredDateline(line: HeadLine, at: number, walk: HeadWalk): Dateline | undefined {
  const { head, draft } = walk;
  const { text } = line;
  const below = head[at + 1];
  if (!draft.hasHeadline || text.length > longest || !text.includes(', ') || below === undefined) return undefined;
  const [whole, place = '', date = '', stop] = form.exec(text) ?? [];
  if (whole === undefined || noPlace.test(place)) return undefined;
  const isFigure = /^\d{1,2}$/.test(date);
  if (!isFigure && !isDatelineDay(date) && !near.test(date)) return undefined;
  const [town = ''] = place.split(', ');
  const isKnown = placeNames.has(town.toLowerCase());
  const above = head[at - 1];
  const isUnderCredit = above !== undefined && draft.taken.has(above.index) && (ofSomebody.test(above.text) || above.byline !== undefined);
  // Without a credit, the hour or a known town must say it of a bare figure, and the full stop of a town that nobody knows.
  if (isFigure && !isKnown && !isUnderCredit && whole.length < town.length + date.length + 6) return undefined;
  if (!isUnderCredit && !isKnown && !isCapitals(town) && stop !== '.') return undefined;
  if (!isKnown && isPersonName(place) === 'likely') return undefined;
  return below.text.length >= shortestBelow || beginsText(at + 1, walk) ? { place, ...(isFigure ? {} : { date }) } : undefined;
}
