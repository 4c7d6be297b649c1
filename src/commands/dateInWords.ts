import type { DateReading } from '../model/date.js';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const seasons = ['spring', 'summer', 'autumn', 'winter'];

/** A date for people who do not know EDTF: `between 13 January 2022 and 31 January 2022`, `about 1843`, `4 March 1912 or 3 April 1912`. */
export function dateInWords({ edtf, precision, earliest, latest }: DateReading): string {
  const qualifier = /[?~%]$/.exec(edtf)?.[0];
  const lead = qualifier === '~' ? 'about ' : qualifier === undefined ? '' : 'perhaps ';
  const set = /^\[(.+,.+)\]$/.exec(edtf)?.[1];
  if (set !== undefined)
    return set
      .split(',')
      .map((day) => civil(day.replace(/[?~%]$/, '')))
      .join(' or ');
  if (precision === 'decade' && /^\d{3}X/.test(edtf)) return `${lead}the ${earliest.slice(0, 4)}s`;
  const season = /^(\d{4})-(2[1-4])[?~%]?$/.exec(edtf);
  if (season !== null) return `${lead}${seasons[Number(season[2]) - 21]} ${season[1]}`;
  if (earliest === latest) return `${lead}${civil(earliest)}`;
  const plain = edtf.replace(/[?~%]$/, '');
  if (/^\d{4}(?:-\d\d)?$/.test(plain)) return `${lead}${civil(plain)}`;
  return edtf.startsWith('[') ? `between ${civil(earliest)} and ${civil(latest)}` : `from ${civil(earliest)} to ${civil(latest)}`;
}

function civil(date: string): string {
  const [year = '', month, day] = date.slice(0, 10).split('-');
  return [day === undefined ? '' : String(Number(day)), month === undefined ? '' : (months[Number(month) - 1] ?? ''), year].filter((part) => part !== '').join(' ');
}
