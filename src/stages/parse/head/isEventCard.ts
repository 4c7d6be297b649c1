import type { HeadWalk } from './headWalk.js';

/** When, where and for how much, in the languages of announcements. */
const particular =
  /^(?:time|when|place|where|venue|location|cost|tickets?|admission|entry|zeit|uhrzeit|ort|eintritt|heure|lieu|entrée|tarif|hora|lugar|entrada|precio|ora|orario|luogo|ingresso|local|horário|время|место|الوقت|المكان|时间|地点|時間|場所)\s?[:：]\s?\S/iu;
/** How far below the day they stand, in lines. */
const reach = 2;

/** "Date: March 12" over "Time: 7 pm" and "Place: The lighthouse": the day of what is announced, and none on which a text was published. */
export function isEventCard(at: number, { head, draft }: HeadWalk): boolean {
  const line = head[at];
  return draft.hasHeadline && line?.label?.field === 'published' && head.slice(at + 1, at + 1 + reach).some((below) => below.follows && particular.test(below.text));
}
