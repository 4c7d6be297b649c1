import type { DateReading } from '../../../model/date.js';
import { dateReading } from '../../../model/dateReading.js';

/** Longest address that is looked at, in UTF-16 units. */
const longest = 500;
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const inFolders = /\/((?:19|20)\d\d)[/-](\d{1,2}|jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:[/-](\d{1,2})(?=[/_-]|$))?(?=[/_-]|$)/i;
const compact = /\/((?:19|20)\d\d)(\d\d)(\d\d)(?=[/_.-]|$)/;

/** The day, or the month, that the folders of a page's address tell: "https://www.harbour.example/2021/03/09/ferry-stays". */
export function addressDay(address: string): { readonly reading: DateReading; readonly text: string } | undefined {
  if (address.length > longest || !address.includes('/')) return undefined;
  // An archive's copy has the page's own address at its end.
  const own = address.slice(Math.max(address.lastIndexOf('http'), 0));
  const [text, year = '', month = '', day] = inFolders.exec(own) ?? compact.exec(own) ?? [];
  if (text === undefined) return undefined;
  const number = /\d/.test(month) ? Number(month) : months.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const reading = dateReading(Number(year), number, day === undefined ? undefined : Number(day));
  return reading === undefined ? undefined : { reading, text: text.slice(1) };
}
