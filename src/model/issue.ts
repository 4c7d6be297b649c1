/** Issues as texts name them: "HB 12/24", "No. 12", "Vol. 3, No. 12". */
import type { IssueRef } from './article.js';
import { en } from './messages/en.js';
import type { Messages } from './messages/messages.js';
import type { Settings } from './settings.js';

/** Two-digit years from this one on belong to the 1900s, where nothing else tells the century. */
const centuryPivot = 70;
/** A double or triple number spans so many more. */
const mostNumbers = 3;

/** A year from two or four digits. `notAfter`, the year of the text that names it, decides the century where it is known. */
export function yearOf(digits: string, notAfter?: number): number {
  const value = Number(digits);
  if (digits.length > 2) return value;
  if (notAfter !== undefined) {
    const century = notAfter - (notAfter % 100);
    return century + value <= notAfter ? century + value : century - 100 + value;
  }
  return value >= centuryPivot ? 1900 + value : 2000 + value;
}

/** Reads the whole of a short text as an issue; `notAfter` as for `yearOf`. */
export function readIssue(text: string, settings: Pick<Settings, 'publications'>, notAfter?: number): IssueRef | undefined {
  const match =
    /^(?:([\p{L}][\p{L}\d.&-]{0,19}) )?(?:(?:vol(?:ume)?\.?|jg\.?) ?(\d{1,4}),? ?)?(?:(?:issue|no\.?|nr\.?|n°|nº|#|№) ?)?(\d{1,5})(?:[-–](\d{1,5})|\/(\d{1,5})(?=\/(?:\d{4}|\d{2})$)|\/(\d)(?=$| \())?(?:\/(\d{4}|\d{2})| \((\d{4})\))?$/iu.exec(
      text.trim(),
    );
  if (match === null) return undefined;
  const [, named, volume, number = '', ranged, before, single, short, whole] = match;
  const year = short ?? whole;
  const second = ranged ?? before ?? single;
  const through = second === undefined ? undefined : Number(second);
  if (through !== undefined && !isDoubleNumber(Number(number), through)) return undefined;
  const publication = publicationNamed(named, settings);
  if (named !== undefined && publication === undefined && !/^\p{Lu}[\p{Lu}\d.&-]*$/u.test(named) && !/^(?:issue|no|nr|vol)/i.test(named)) return undefined;
  return {
    ...(publication === undefined ? {} : { publication }),
    ...(volume === undefined ? {} : { volume: Number(volume) }),
    number: Number(number),
    ...(through === undefined ? {} : { through }),
    ...(year === undefined ? {} : { year: yearOf(year, notAfter) }),
  };
}

/** "7/8" and "7-8" are one issue with two numbers, "7/3" and "7-12" are something else. */
export function isDoubleNumber(number: number, through: number): boolean {
  return through > number && through - number <= mostNumbers;
}

function publicationNamed(named: string | undefined, settings: Pick<Settings, 'publications'>): string | undefined {
  const declared = settings.publications.find((each) => each.abbreviation.toLowerCase() === named?.toLowerCase());
  if (declared !== undefined) return declared.abbreviation;
  if (named === undefined || /^(?:issue|no\.?|nr\.?|vol\.?)$/i.test(named)) return settings.publications.length === 1 ? settings.publications[0]?.abbreviation : undefined;
  return named;
}

/** The same text for the same issue, and only for it; a double number is told by its first. */
export function issueKey(ref: IssueRef): string {
  return [ref.publication ?? '', ref.year ?? '', ref.volume ?? '', ref.number].join('|');
}

/** "12", and "7–8" of a double number. */
export function issueNumber({ number, through }: Pick<IssueRef, 'number' | 'through'>): string {
  return through === undefined ? String(number) : `${number}–${through}`;
}

/** "HB 12/24", "HB 12", "Vol. 3, No. 12": as a reader would cite it, in the language of the words. Years are shown with four digits. */
export function issueLabel(ref: IssueRef, { numberOfVolume, numberAlone }: Pick<Messages, 'numberOfVolume' | 'numberAlone'> = en): string {
  const prefix = ref.publication === undefined ? '' : `${ref.publication} `;
  const number = issueNumber(ref);
  if (ref.volume !== undefined) {
    const ofVolume = numberOfVolume.replace('{volume}', String(ref.volume)).replace('{number}', number);
    return `${prefix}${ofVolume}${ref.year === undefined ? '' : ` (${ref.year})`}`;
  }
  if (ref.year !== undefined) return `${prefix}${number}/${ref.year}`;
  return ref.publication === undefined ? numberAlone.replace('{number}', number) : `${prefix}${number}`;
}
