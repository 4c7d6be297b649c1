/** Reads a whole text as a date, by the first form that fits: as it stands, or else without the weekday and the time of day around it. */
import type { DateReading } from '../model/date.js';
import type { DateContext } from './dateContext.js';
import { dateForms } from './dateForms.js';
import type { Weekday } from './dateMention.js';
import type { FormReading } from './formReading.js';
import { isDateLike } from './isDateLike.js';
import { peelDate } from './peelDate.js';
import { plainDateText } from './plainDateText.js';
import { readHijriDate } from './readHijriDate.js';
import { readIsoDate } from './readIsoDate.js';
import { readThaiDate } from './readThaiDate.js';
import { weekdayOf } from './weekdayOf.js';
import { withoutHijri } from './withoutHijri.js';
import { withTime } from './withTime.js';

export interface NamedReading {
  /** A name in `dateFormNames`. */
  readonly form: string;
  readonly reading: DateReading | 'impossible';
  /** Day and month could be the other way round, and nothing tells: the reading covers both days. */
  readonly ambiguous?: true;
  /** The weekday that is written beside it was another. */
  readonly weekdayDisagrees?: true;
}

/** Longest text that is tried as a date, in UTF-16 units. */
const lengthLimit = 100;

export function readDate(text: string, context: DateContext = {}): NamedReading | undefined {
  if (text.length > lengthLimit * 2) return undefined;
  const written = plainDateText(text.trim()).trim();
  const gregorian = withoutHijri(written);
  const other = readHijriDate(written, text, { ...context, isAlone: gregorian === undefined });
  if (other !== undefined) return other;
  const thai = context.isOn?.('thai-date') === false ? undefined : readThaiDate(written);
  if (thai !== undefined) return { form: 'thai-date', reading: thai };
  let plain = gregorian ?? '';
  if (plain.length > lengthLimit || !isDateLike(plain)) return undefined;
  if (/^\([^()]*\)$/.test(plain)) plain = plain.slice(1, -1);
  const whole = readCore(plain, context);
  if (whole !== undefined) return named(whole.form, whole.found, whole.found.weekday);
  const peeled = peelDate(plain);
  if (peeled === undefined) return undefined;
  const core = readCore(peeled.core, context);
  if (core === undefined || core.found.weekday !== undefined) return undefined;
  const { reading } = core.found;
  const isOfDays = reading === 'impossible' || core.found.ambiguous || /^\d{4}-\d\d-\d\d(?:\??|\/\d{4}-\d\d-\d\d)$/.test(reading.edtf);
  // `Tuesday, March 2021` and `10:30, 1990` are none.
  if (!isOfDays && (peeled.weekday !== undefined || peeled.time !== undefined)) return undefined;
  const result = named(core.form, core.found, peeled.weekday);
  if (peeled.time === undefined || result.reading === 'impossible') return result;
  return { ...result, reading: withTime(result.reading, peeled.time) };
}

function readCore(plain: string, context: DateContext): { form: string; found: FormReading } | undefined {
  for (const form of dateForms) {
    if (context.isOn?.(form.name) === false) continue;
    const found = form.read(plain, context);
    if (found !== undefined) return { form: form.name, found };
  }
  return undefined;
}

/** The weekday decides which of two days is meant, where only one of them was on it; else it agrees with the day or does not. */
function named(form: string, found: FormReading, weekday: Weekday | undefined): NamedReading {
  const { reading } = found;
  if (reading === 'impossible') return { form, reading };
  if (found.ambiguous) {
    const days = reading.edtf.slice(1, -1).split(',').map(readIsoDate);
    const fitting = days.filter((day): day is DateReading => day !== undefined && day !== 'impossible' && weekdayOf(day.earliest) === weekday);
    const [only, ...others] = fitting;
    return only !== undefined && others.length === 0 ? { form, reading: only } : { form, reading, ambiguous: true };
  }
  const disagrees = weekday !== undefined && reading.earliest === reading.latest && weekdayOf(reading.earliest) !== weekday;
  return { form, reading, ...(disagrees ? { weekdayDisagrees: true } : {}) };
}
