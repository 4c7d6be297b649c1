import { readDate } from '../../../dates/readDate.js';
import { readPartialDate } from '../../../dates/readPartialDate.js';

/** "Thursday evening": all the day that letters by telegraph and correspondents gave. */
const weekdayOnly =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day(?:,? (?:morning|noon|afternoon|evening|night))?$|^(?:mon|diens|donners|frei|sams|sonn)tag(?:abend|nacht|mittag|vormittag|nachmittag)?$|^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)(?: (?:matin|soir))?$/iu;

/** "marzo 12", as Latin American papers had it. */
const spanishMonthFirst = /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre) \d{1,2}$/iu;

/** "im März", "Ende Mai", "fin mars": letters from abroad may give no more than the month. */
const monthOnly =
  /^(?:im|anfang|mitte|ende) (?:jänner|januar|feber|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember)$|^(?:en|début|mi-|fin) ?(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/iu;

/** Whether words after the place of a dateline are its day, with or without the year. */
export function isDatelineDay(text: string): boolean {
  return weekdayOnly.test(text) || monthOnly.test(text) || spanishMonthFirst.test(text) || readPartialDate(text) !== undefined || (/\d/.test(text) && readDate(text) !== undefined);
}
