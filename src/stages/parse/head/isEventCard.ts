import type { HeadWalk } from './headWalk.js';

/** At what hour and for how much, in the languages of announcements; where something was is told of news as well. */
const particular =
  /^(?:time|when|cost|tickets?|admission|entry|zeit|uhrzeit|eintritt|heure|entrée|tarif|hora|entrada|precio|ora|orario|ingresso|horário|время|الوقت|时间|時間)\s?[:：]\s?\S/iu;
/** How far below the day they stand, in lines. */
const reach = 2;

/** "Date: March 12" over "Time: 7 pm" and "Place: The lighthouse": the day of what is announced, and none on which a text was published. */
export function isEventCard(at: number, { head, draft }: HeadWalk): boolean {
  const line = head[at];
  return draft.hasHeadline && line?.label?.field === 'published' && head.slice(at + 1, at + 1 + reach).some((below) => below.follows && particular.test(below.text));
}
