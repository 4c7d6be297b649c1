import { isDatelineDay } from './isDatelineDay.js';

const lead = /^(?:\s?\(\p{Lu}[\p{L} -]{2,25}\),|\s?[,،]|\.|\s\()?\s{0,2}(?:(?:le|am|den|el|il|em|o)\s)?/iu;
/** Arabic sets the day right behind the place: "القاهرة في 3 يناير". */
const arabicLead = /^\s(?:في\s)?(?=[\d٠-٩]{1,2}\s[\u0621-\u064A])/u;
/** Business wires set it behind their own name: "NEW YORK--(BUSINESS WIRE)--March 9, 2013--". */
const dashedLead = /^-{1,2}(?=\p{Lu}\p{L}{2,8}\.? \d)/u;
/** "Praha 12. března (ČTK) - ", "MOSCOW March 12 (ITAR-TASS) -- ", "BRUSSEL 12/03 (BELGA) = ": no comma, but an agency in brackets and its dash behind the day. */
const beforeAgency =
  /^\s(\d{1,2}\.? ?(?:\p{L}{3,10}\.?|[./]\d{1,2}\.?)(?: (?:19|20)\d\d)?|\p{Lu}\p{Ll}{2,8}\.? \d{1,2})\s{1,2}(?=\(\p{L}[\p{L}-]{1,12}(?: \p{Lu}[\p{L}]{1,11})?\)\s?[-–—=:])/u;
/** "Helsinki, 30.8. (STT) – ": day and month in digits, as the Finns set them. */
const figures = /^,\s(\d{1,2}\.\d{1,2}\.)\s(?=\(\p{L}[\p{L}-]{1,12}\)\s?[-–—=:])/u;
/** "LATINA 02.03.2014 - Due …": nothing but the whole day in digits. */
const inDigits = /^\s(\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)(?=\s[-–—]\s)/u;
/** "MELAKA 13 Jan. - ", as papers in Malaysia print it. */
const beforeDash = /^\s(\d{1,2} \p{Lu}\p{Ll}{2,8})\.?(?=\s[-–—]{1,2}\s)/u;
/** The same behind a comma, where the name of the month is of a language whose dates are not read: "ZAGREB, 12. ožujka (Hina) - ". */
const unreadDay = /^,\s(\d{1,2}\.? \p{L}{3,10}\.?)\s{1,2}(?=\(\p{L}{2,12}\)\s?[-–—=:])/u;
/** The dash behind the day was lost on the way: ", Sept. 30A powerful …". */
const joined = /^, ((?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\.? \d{1,2})(?=\p{Lu}(?:\p{Ll}|\s\p{Ll}))/u;
const stop = /(?=\s(?:\p{Lu}{2}|Kyodo|Tanjug|Xinhua|Itar-Tass|Interfax|Reuters?|Antara|Bernama))|\s?(?:--|[—–―/(]| -|-\s|\.\s|\.$|:(?!\d)|\)|\. ?[-–—]|$)/gu;
/** "29 gen 10:12": the hour at which the agency sent it. */
const hourBehind = /,?\s(?:ore |alle |h )?\d{1,2}:\d{2}$/;
/** Farthest end of a day, in UTF-16 units, and how many ends are tried. */
const longest = 45;
const mostTries = 4;

/** A day, with or without year or weekday, at the beginning of what follows a dateline's place; the longest that can be read. */
export function dayAfterPlace(rest: string): { date: string; length: number } | undefined {
  const spaced = beforeAgency.exec(rest) ?? figures.exec(rest) ?? inDigits.exec(rest);
  if (spaced !== null) return { date: spaced[1] ?? '', length: spaced[0].trimEnd().length };
  const dashed = beforeDash.exec(rest);
  if (dashed !== null && isDatelineDay(dashed[1] ?? '')) return { date: dashed[1] ?? '', length: dashed[0].length };
  const lost = joined.exec(rest);
  if (lost !== null) return { date: lost[1] ?? '', length: lost[0].length };
  const opening = leadOf(rest);
  if (opening === undefined) return undefined;
  const from = rest.slice(opening.length);
  let best: { date: string; length: number } | undefined;
  let tries = 0;
  for (const end of from.matchAll(stop)) {
    if ((tries += 1) > mostTries || end.index > longest) break;
    const text = from.slice(0, end.index).trim().replace(hourBehind, '').replace(/[,.]$/, '');
    if (text === '' || !isDatelineDay(text)) continue;
    best = { date: text, length: opening.length + end.index + (from.charAt(end.index) === ')' ? 1 : 0) };
  }
  if (best !== undefined) return best;
  const unread = unreadDay.exec(rest);
  return unread === null ? undefined : { date: unread[1] ?? '', length: unread[0].trimEnd().length };
}

function leadOf(rest: string): string | undefined {
  const other = arabicLead.exec(rest) ?? dashedLead.exec(rest);
  if (other !== null) return other[0];
  const found = lead.exec(rest)?.[0] ?? '';
  return /^[,،.(]/.test(found.trim()) ? found : undefined;
}
