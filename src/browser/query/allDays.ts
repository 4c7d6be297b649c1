import type { DayRange } from './readDate.js';

/** From before the first to after the last day that an archive can have: what a range begins or ends with where it is open. */
export const allDays: DayRange = { from: 0, to: 99_991_231 };
