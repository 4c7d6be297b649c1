import { foldTerm } from '../../model/foldTerm.js';

/** Those of the interface. */
const languages = ['en', 'de', 'fr', 'es', 'ar'];

let months: ReadonlyMap<string, number> | undefined;

/** The month, 1 to 12, that a name means, in full or short, in a language of the interface. */
export function monthOf(name: string): number | undefined {
  months ??= new Map(languages.flatMap(namesIn));
  return months.get(foldTerm(name));
}

function namesIn(language: string): [string, number][] {
  return (['long', 'short'] as const).flatMap((month) => {
    const { format } = new Intl.DateTimeFormat(language, { month, calendar: 'gregory', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, at): [string, number] => [foldTerm(format(new Date(Date.UTC(2000, at)))), at + 1]);
  });
}
