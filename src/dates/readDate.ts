import type { DateReading } from '../model/date.js';
import { dateForms } from './dateForms.js';

export interface NamedReading {
  readonly form: string;
  readonly reading: DateReading | 'impossible';
}

/** Longest text that is tried as a date, in UTF-16 units. */
const lengthLimit = 80;

/** Reads a whole text as a date by the first form that fits. */
export function readDate(text: string): NamedReading | undefined {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > lengthLimit) return undefined;
  for (const form of dateForms) {
    const reading = form.read(trimmed);
    if (reading !== undefined) return { form: form.name, reading };
  }
  return undefined;
}
