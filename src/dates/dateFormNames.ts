import { dateForms } from './dateForms.js';

/** Every rule by which a date is read, each of which can be switched off. The last two are of dates in running text: `March 9`, and `in January`. */
export const dateFormNames: readonly string[] = [...dateForms.map(({ name }) => name), 'named-day', 'month-alone'];
