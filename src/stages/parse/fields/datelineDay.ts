import { readDate } from '../../../dates/readDate.js';
import { readPartialDate } from '../../../dates/readPartialDate.js';
import type { Claim, Dateline } from '../../../model/article.js';
import type { DateStatement } from '../../../model/date.js';
import { dateReading } from '../../../model/dateReading.js';
import { daysBetween } from '../../../model/daysBetween.js';
import type { ParseContext } from '../parseContext.js';

/** The day that a dateline states. Where it names no year, that of the first statement which leaves no choice; without one, none. */
export function datelineDay(dateline: Claim<Dateline>, statements: readonly DateStatement[], context: ParseContext): DateStatement | undefined {
  const text = dateline.value.date ?? '';
  const evidence = { ...dateline.evidence, rule: 'dateline-day' as const, source: 'dateline' as const };
  const whole = readDate(text, context.dates);
  if (whole !== undefined && whole.reading !== 'impossible' && whole.ambiguous !== true) return { ...whole.reading, evidence };
  const partial = readPartialDate(text);
  const [first] = statements;
  if (partial?.month === undefined || partial.day === undefined || first === undefined) return undefined;
  const { month, day } = partial;
  const from = Number(first.earliest.slice(0, 4));
  const to = Number(first.latest.slice(0, 4));
  if (to - from > 1) return undefined;
  const readings = [from - 1, from, from + 1]
    .map((year) => dateReading(year, month, day))
    .filter((reading) => reading !== undefined)
    .map((reading) => ({
      reading,
      distance:
        first.earliest === first.latest ? Math.abs(daysBetween(reading.earliest, first.earliest)) : reading.earliest >= first.earliest && reading.latest <= first.latest ? 0 : 400,
    }))
    .sort((a, b) => a.distance - b.distance);
  const [best, second] = readings;
  if (best === undefined || best.distance > 200 || (second !== undefined && second.distance === best.distance)) return undefined;
  return { ...best.reading, evidence };
}
