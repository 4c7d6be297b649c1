/** How a text may tell where it was written, by what stands behind the place. */
const placeForms = ['dash', 'colon', 'stop', 'slash', 'brackets', 'alone', 'dated'] as const;
type PlaceForm = (typeof placeForms)[number];

export interface OpeningPlace {
  /** As printed. */
  readonly place: string;
  readonly form: PlaceForm;
  readonly inCapitals: boolean;
  /** As printed. */
  readonly day?: string;
  /** All of it, with its mark, and where what follows begins. */
  readonly text: string;
  readonly end: number;
}

/** The number of a form, two for each of `placeForms`, of which the second is in capitals. */
export function placeIndex({ form, inCapitals }: Pick<OpeningPlace, 'form' | 'inCapitals'>): number {
  return placeForms.indexOf(form) * 2 + Number(inCapitals);
}

const word = "\\p{Lu}[\\p{L}\\p{M}'’-]{1,24}\\.?";
/** Up to five words with capitals, small ones of up to four letters between them: "Ronov nad Doubravou", "Alphen aan den Rijn". */
const place = `(${word}(?:[ -](?:\\p{Ll}{1,4} ){0,2}${word}){0,4}(?:, \\p{Lu}[\\p{L}.]{1,14})?)`;
const day = '(\\p{L}{3,10}\\.? \\d{1,2}|\\d{1,2}\\.? (?:de )?\\p{L}{3,10}\\.?|\\d{1,2}[./]\\d{1,2}\\.?)(?:,? (?:de )?\\d{4})?';
const begins = '(?=["“„«\'‘(¿¡]{0,2}[\\p{Lu}\\d])';
const inline = new RegExp(`^${place}(?:,? \\(?${day}\\)?)?(?:\\s?(-{1,2}|[–—]|:|/)|(?<=\\p{L}{3})(\\.)(?: ?[-–—])?)\\s{1,2}${begins}`, 'u');
const bracketed = new RegExp(`^\\(${place}(?:,? ${day})?\\)\\s?(?:[-–—]\\s?)?${begins}`, 'u');
const dayFirst = new RegExp(`^${day},? ${place}\\s?[-–—:]{1,2}\\s${begins}`, 'u');
const alone = new RegExp(`^${place}:?$`, 'u');
const dated = new RegExp(`^${place}, (?:the |den |le |il |el )?(?=.*\\d)([\\p{L}\\d][\\p{L}\\d .,/’º]{2,28})$`, 'u');

/** Shortest line of running text, and longest line with nothing but a place and its day, in UTF-16 units. */
const shortestText = 40;
/** What no place begins with: a byline does. */
const credit = /^(?:by|von|par|por|door|av|af|by:|text|story|photos?|foto) /iu;
const longestAlone = 60;
/** Characters of a text that are looked at. */
const longestOpening = 130;

/**
 * The words at the beginning of a line that may be the place where a text was written: "NYKÖPING - The …", "Adra: The …", "(Colmar) The …", "Nasielsk" or
 * "Breaza, March 9, 2014" by itself. Whether they are one, this alone does not tell. The survey and the reading of a text both ask here.
 */
export function openingPlace(line: string): OpeningPlace | undefined {
  const first = line.charCodeAt(0);
  // Most lines begin with a word and go on with a small letter.
  if (line.length < shortestText || (line.length <= longestAlone && !/[.!?…]$/u.test(line))) {
    if (line.length > longestAlone) return undefined;
    if (credit.test(line)) return undefined;
    const lone = alone.exec(line)?.[1];
    if (lone !== undefined) return found(lone, 'alone', line, undefined);
    const [, where, on] = dated.exec(line) ?? [];
    return where === undefined ? undefined : found(where, 'dated', line, on);
  }
  const head = line.slice(0, longestOpening);
  if (first === 40) {
    const [text, where, on] = bracketed.exec(head) ?? [];
    return text === undefined || where === undefined ? undefined : found(where, 'brackets', text, on);
  }
  if (first >= 48 && first <= 57) {
    const [text, on, where] = dayFirst.exec(head) ?? [];
    return text === undefined || where === undefined ? undefined : found(where, 'dash', text, on);
  }
  const [text, where, on, mark] = inline.exec(head) ?? [];
  if (text === undefined || where === undefined) return undefined;
  return found(where, mark === undefined ? 'stop' : mark === ':' ? 'colon' : mark === '/' ? 'slash' : 'dash', text, on);
}

function found(where: string, form: PlaceForm, text: string, on: string | undefined): OpeningPlace {
  const name = where.replace(/(?<=\p{L}{3})\.$/u, '');
  return { place: name, form, inCapitals: name === name.toUpperCase(), ...(on === undefined ? {} : { day: on }), text: text.trim(), end: text.length };
}
