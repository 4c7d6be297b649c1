/**
 * A day as Thai papers print it: `12 มีนาคม 2562`, `12 มี.ค. 62 09:30 น.` The year is counted from the Buddha, 543 before ours; one of four digits
 * below 2400 is a year of ours.
 */
import type { DateReading } from '../model/date.js';
import { dateReading } from '../model/dateReading.js';
import { withTime } from './withTime.js';

const months = ['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน', 'กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'];
const short = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
const named = [...months, ...short.map((name) => name.replaceAll('.', '\\.'))].join('|');
const pattern = new RegExp(
  `^(?:(?:วัน)?(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ|ศุกร์|เสาร์|อาทิตย์)(?:ที่)? ?)?(?:วันที่ )?(\\d{1,2}) (${named}) ?(?:พ\\.ศ\\. ?|ค\\.ศ\\. ?)?(\\d{4}|\\d{2})(?:(?: ?[-,|])? ?(?:เวลา ?)?(\\d{1,2})[:.](\\d{2})(?: ?น\\.?)?)?$`,
  'u',
);
/** The Thai alphabet. */
const letter = /[\u0e01-\u0e3a]/;
const buddhist = 543;
const firstBuddhist = 2400;
/** Two digits are a year of this century of theirs. */
const century = 2500;

/** "19/07/2566 16:39", "19/07/2566 16.39 น.": nothing else has such a year. */
const inDigits = /^(\d{1,2})([/.-])(\d{1,2})\2(2[45]\d\d|260\d)(?:[ ,|-]{1,3}(?:เวลา )?(\d{1,2})[:.](\d{2})(?: ?น\.?)?)?$/;

function readDigits(plain: string): DateReading | 'impossible' | undefined {
  const [, day, , month, printed, hour, minute] = inDigits.exec(plain) ?? [];
  if (day === undefined) return undefined;
  const reading = dateReading(Number(printed) - buddhist, Number(month), Number(day)) ?? 'impossible';
  return hour === undefined || reading === 'impossible' ? reading : withTime(reading, { hour: Number(hour), minute: Number(minute), offset: '' });
}

export function readThaiDate(plain: string): DateReading | 'impossible' | undefined {
  if (/\d[/.-]2[4-6]\d\d/.test(plain)) {
    const found = readDigits(plain);
    if (found !== undefined) return found;
  }
  if (!letter.test(plain)) return undefined;
  const [, day, month, printed = '', hour, minute] = pattern.exec(plain) ?? [];
  if (day === undefined || month === undefined) return undefined;
  const written = printed.length === 2 ? century + Number(printed) : Number(printed);
  const year = written >= firstBuddhist ? written - buddhist : written;
  const number = (months.includes(month) ? months : short).indexOf(month) + 1;
  const reading = dateReading(year, number, Number(day)) ?? 'impossible';
  return hour === undefined || minute === undefined || reading === 'impossible' ? reading : withTime(reading, { hour: Number(hour), minute: Number(minute), offset: '' });
}
