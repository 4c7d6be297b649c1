import type { DateContext } from '../../../dates/dateContext.js';
import { findDates } from '../../../dates/findDates.js';
import { readDate } from '../../../dates/readDate.js';
import type { DateReading } from '../../../model/date.js';

/** What appears day by day and has no other headline than its day. */
const periodical =
  /\b(?:headlines|news(?:letter|wire|file)?|bulletin|digest|dispatch(?:es)?|round-?up|briefing|summary|(?:morning|evening|daily|weekly|monthly|press|media|market) (?:report|review|update|briefing|notes?)|nachrichten|pressespiegel|presseschau|rundbrief|newsletter|mitteilungen|revue de presse|bulletin|actualités|lettre d['’]information|boletín|noticias|resumen|boletim|notícias|resumo|bollettino|notizie|rassegna stampa|nieuwsbrief|nyhetsbrev|biuletyn|новости|бюллетень|обзор|сводка|вестник)(?!\p{L})/iu;
/** Between the two. */
const joint = /(?:^|[\s,:;(–—-])(?:(?:for|of|from|on|vom|von|du|de|del|do|da|van|от|за)\s)?$/iu;

/**
 * "Communications Headlines For February 15, 2006": the day at the end, or at the beginning, of a headline that names what appears day by day.
 * In any other headline a day is what the text tells of.
 */
export function headlineDay(headline: string, context: DateContext): { readonly reading: DateReading; readonly text: string } | undefined {
  const found = findDates(headline, context).filter(({ year, day }) => year !== undefined && day !== undefined);
  const [mention, other] = found;
  if (mention === undefined || other !== undefined || !periodical.test(headline)) return undefined;
  const at = headline.indexOf(mention.text);
  const before = headline.slice(0, at);
  const behind = headline.slice(at + mention.text.length);
  const isAtEnd = /^[\s.)\]]*$/.test(behind) && joint.test(before) && periodical.test(before);
  const isAtStart = /^[\s([]*$/.test(before) && /^\s?[:–—,-]?\s/u.test(behind) && periodical.test(behind);
  const reading = isAtEnd || isAtStart ? readDate(mention.text, context)?.reading : undefined;
  return reading === undefined || reading === 'impossible' ? undefined : { reading, text: mention.text };
}
