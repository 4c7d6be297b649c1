import type { CivilDate } from './brands.js';
/** The day, or undefined where the calendar has none such. Years 1 to 9999, months and days from 1. */
export declare function civilDate(year: number, month: number, day: number): CivilDate | undefined;
/** Days in a month of the proleptic Gregorian calendar; month from 1. */
export declare function daysInMonth(year: number, month: number): number;
