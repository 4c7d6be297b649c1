import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';
import { intervalReading } from './intervalReading.js';

/** Years from one to another, `1890-1895`, `1890–95`, `1890 to 1895`, and a decade in words: `the 1890s`, `1890er Jahre`, `années 1890`, `1890-е годы`, `1890年代`. */
export function readYearSpan(text: string): DateReading | 'impossible' | undefined {
  const decade = decadeIn(text);
  // Whether `1900s` are ten years or a hundred, nothing tells.
  if (decade !== undefined) return decade.endsWith('00') ? undefined : decadeReading(Number(decade));
  const match = /^(\d{4}) ?(?:[-/]|to|bis|à|a|до|по) ?(\d{4}|\d{2})$/.exec(text);
  if (match === null) return undefined;
  const [, first = '', last = ''] = match;
  const from = Number(first);
  const to = last.length === 4 ? Number(last) : from - (from % 100) + Number(last);
  // `1890-12` is a month.
  if (from < 1400 || to > 2099 || to <= from || (last.length === 2 && Number(last) <= 12)) return undefined;
  return intervalReading(dateReading(from), dateReading(to));
}

function decadeIn(text: string): string | undefined {
  const match =
    /^(?:the )?(1[4-9]\d0|20\d0)(?:'?s| ?er(?: Jahren?)?|-(?:е|х|ые|ых)(?: (?:годы|годов|гг)\.?)?|年代)$/i.exec(text) ??
    /^(?:die |les |los |gli |os )?(?:années|ann[ée]es|años|anni|anos|decenio|década de|décennie) (1[4-9]\d0|20\d0)$/i.exec(text);
  return match?.[1];
}

function decadeReading(year: number): DateReading | undefined {
  const [first, last] = [dateReading(year), dateReading(year + 9)];
  return first === undefined || last === undefined ? undefined : { edtf: `${String(year).slice(0, 3)}X`, precision: 'decade', earliest: first.earliest, latest: last.latest };
}
