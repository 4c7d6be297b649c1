import { dateForms } from './dateForms.js';

/** Every rule by which a date is read, each of which can be switched off. Behind the forms stand those of other calendars, and two of dates in running text: `March 9`, and `in January`. */
export const dateFormNames: readonly string[] = [...dateForms.map(({ name }) => name), 'solar-hijri-date', 'lunar-hijri-date', 'thai-date', 'named-day', 'month-alone'];
