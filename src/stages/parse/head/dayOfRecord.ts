import { yearOfDigits } from '../../../dates/yearOfDigits.js';

const inFigures = /^(\d\d)\/(\d\d)\/((?:19|20)?\d\d)(?!\d)(.{0,40})$/;

/** "07/12/90" in the record 900712-0151: the number begins with the day, which tells what in the date is the month. */
export function dayOfRecord(date: string, number: string): string {
  const [, one = '', two = '', printed = '', rest = ''] = inFigures.exec(date.trim()) ?? [];
  if (printed === '' || one === two) return date;
  const year = printed.length === 4 ? printed : String(yearOfDigits(printed).year);
  const begins = number.match(/\d{6,20}/g) ?? [];
  const tells = (month: string, day: string): boolean =>
    Number(month) <= 12 && begins.some((digits) => digits.startsWith(`${year.slice(2)}${month}${day}`) || digits.startsWith(`${year}${month}${day}`));
  const [isMonthFirst, isDayFirst] = [tells(one, two), tells(two, one)];
  if (isMonthFirst === isDayFirst) return date;
  return `${year}-${isMonthFirst ? `${one}-${two}` : `${two}-${one}`}${rest}`;
}
