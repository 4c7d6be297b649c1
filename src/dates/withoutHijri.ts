/**
 * Takes a day of the Islamic calendar off a text that gives the Gregorian one beside it: `15 رمضان 1443 هـ الموافق 16 أبريل 2022`. Undefined for a text
 * with a year of that calendar and nothing else: it is never taken for a year of ours.
 */
const months =
  'محرم|المحرم|صفر|ربيع (?:ال)?(?:أول|اول|ثاني|آخر|اخر)|جماد[ىي] (?:ال)?(?:أول[ىي]|اول[ىي]|أول|ثاني|ثانية|آخرة|اخرة|آخر)|رجب|شعبان|رمضان|شوال|ذو القعدة|ذي القعدة|ذو الحجة|ذي الحجة|Muharram|Safar|Rabi.{1,12}|Jumada.{1,12}|Rajab|Sha.?ban|Ramadan|Shawwal|Dhu.{1,12}';
const mark = ' ?(?:هـ|ه(?![\\u0600-\\u06ff])|A\\.?H\\.?|H\\b)';
const day = new RegExp(
  `(?:\\d{1,2} ?(?:من )?(?:${months})[ ,]{0,2}(?:عام |سنة )?1[0-4]\\d\\d(?:${mark})?|(?:\\d{1,2}[-/.]\\d{1,2}[-/.])?1[0-4]\\d\\d${mark}|1[0-4]\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}${mark})`,
  'iu',
);
const joint = /^[\s,;/|()-]*(?:الموافق(?: ل)?|الموافقة?|موافق)?[\s,;/|():-]*|[\s,;/|()-]*(?:الموافق(?: ل)?|موافق)?[\s,;/|():-]*$/gu;

export function withoutHijri(plain: string): string | undefined {
  if (!/1[0-4]\d\d/.test(plain)) return plain.includes('الموافق') ? plain.replace(/ ?الموافق:? ?/, ' ').trim() : plain;
  const match = day.exec(plain);
  if (match === null) return plain;
  const rest = [plain.slice(0, match.index), plain.slice(match.index + match[0].length)].map((part) => part.replace(joint, '').trim()).filter((part) => part !== '');
  // The letter that marks a year as ours: `16/4/2022م`.
  const text = rest.join(' ').replace(/(?<=\d) ?م$/u, '');
  return /\d{4}/.test(text) ? text : undefined;
}
