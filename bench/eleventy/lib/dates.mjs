/** Days, months and years as words and as addresses. */
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** @param {string} date year, month or day: `2001`, `2001-05`, `2001-05-31` */
export function pathTo(date) {
  return `/${['years', 'months', 'days'][date.split('-').length - 1]}/${date}/index.html`;
}

export function monthName(number) {
  return months[number - 1];
}

export function monthText(month) {
  return `${monthName(Number(month.slice(5, 7)))} ${month.slice(0, 4)}`;
}

export function dayText(day) {
  return `${monthName(Number(day.slice(5, 7)))} ${Number(day.slice(8))}, ${day.slice(0, 4)}`;
}

/** @param {string} day of all years: `05-31` */
export function dayOfYearText(day) {
  return `${monthName(Number(day.slice(0, 2)))} ${Number(day.slice(3))}`;
}

/** @param {string} month `2001-05` */
export function lengthOf(month) {
  return new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 0)).getUTCDate();
}

/** @param {string} month `2001-05`; @returns days of its first week that lie before it, weeks beginning on Monday */
export function daysBefore(month) {
  return (new Date(`${month}-01`).getUTCDay() + 6) % 7;
}
