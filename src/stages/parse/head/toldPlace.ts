/**
 * The town before the first sentence that nothing but a dash or a full stop marks, where the text says that something happened
 * there: "ZEEDAM - De brug in Zeedam …", "Altdorf - …" under "In Altdorf übernimmt der Stammtisch das Gasthaus".
 */
import { foldWord } from '../../../dates/foldWord.js';
import { commonWords } from '../fields/commonWords.js';
import { isPersonName } from '../fields/isPersonName.js';
import { kindLabels, sectionNames } from './sectionNames.js';

/** The first words, up to a dash between spaces or a full stop. */
const opening = /^(\p{Lu}[\p{L}'’-]{2,24}(?: \p{Lu}[\p{L}'’-]{2,24}){0,2})(?:\.?\s[-–—]{1,2}\s|\.[-–—]{0,2}\s)(?=["“„«»]?\p{Lu})/u;
/** A word that tells where and never whose or to whom, as "von" and "de" before a name do: a speaker in capitals is no town. */
const where = '(?:in|im|à|en|em|aus|te|we?|ve?|в|во)';
/** Words that do so in one language and mean "and" or "to" in another, with what shows the language. */
const swedish = / (?:och|efter|säger|går|för) /;
const indonesian = / (?:yang|dengan|dari|tidak|itu|saat|dan|untuk|pada) /;
const italian = / (?:che|dell[ao]|nel) /;
/** Letters at the end of a word that another case of it may not have, of words that are long enough. */
const ending = 2;
const shortest = 5;
/** How much of what stands around it is looked at, in UTF-16 units. */
const sample = 3000;

/** In small letters, as `findDateline` is told of places; undefined where the text begins otherwise, or says nothing of it. */
export function toldPlace(text: string, tellAround: () => string): string | undefined {
  if (text.charCodeAt(1) < 91 && text.slice(0, 40).includes(': ')) return toldInCapitals(text, tellAround);
  const [found, place = ''] = opening.exec(text) ?? [];
  if (found === undefined) return undefined;
  const around = tellAround();
  const said = `${around.slice(0, sample)} ${text.slice(found.length, sample)}`;
  if (sectionNames.has(place.toLowerCase()) || kindLabels.has(place.toLowerCase()) || place.split(' ').some((word) => commonWords.has(foldWord(word)))) return undefined;
  const locative = swedish.test(said) ? `(?:${where}|i)` : indonesian.test(said) ? `(?:${where}|di)` : italian.test(said) ? `(?:${where}|ad?)` : where;
  // "Puerto Salado. – El tribunal": both marks together need no more than that the text names it again.
  if (/\. ?[-–—]/.test(found) && new RegExp(`(?<!\\p{L})${place.split(' ').map(capitalised).join(' ')}(?!\\p{L})`, 'u').test(said) && isPersonName(place) !== 'likely')
    return place.toLowerCase();
  const words = place.split(' ').map(declined).join(' ');
  // "Cuneo Alta, rubata la campana": the headline begins with the place.
  if (new RegExp(`^${place.split(' ').map(capitalised).join(' ')}, `, 'u').test(around)) return place.toLowerCase();
  const told = new RegExp(`(?<!\\p{L})${locative} (${words})(?!\\p{L})`, 'giu');
  for (const [, name = ''] of said.matchAll(told)) if (/^\p{Lu}/u.test(name)) return place.toLowerCase();
  return undefined;
}

function capitalised(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

/** "Lhota", "Lhotě": the word with any short ending. */
function declined(word: string): string {
  return word.length < shortest ? word : `${word.slice(0, -ending)}\\p{L}{0,${ending + 2}}`;
}

/** "ARIYALUR: The farmers of …", as Indian papers print towns that few know: the text must tell what is there, since a speaker in a talk looks the same. */
const inCapitals = /^(\p{Lu}{4,24}(?: \p{Lu}{4,20})?): {1,2}(?=["“‘]?\p{Lu}\p{Ll})/u;

function toldInCapitals(text: string, tellAround: () => string): string | undefined {
  const [found, place = ''] = inCapitals.exec(text) ?? [];
  if (found === undefined || sectionNames.has(place.toLowerCase()) || kindLabels.has(place.toLowerCase())) return undefined;
  const around = tellAround();
  const name = place.split(' ').map(capitalised).join(' ');
  const said = `${around.slice(0, sample)} ${text.slice(found.length, sample)}`;
  if (!said.includes(name)) return undefined;
  return new RegExp(
    `(?<!\\p{L})(?:in|at|near|of|from|to|around) ${name}(?!\\p{L})|(?<!\\p{L})${name} (?:district|city|town|village|corporation|municipal\\p{L}*|police|collector|taluk)(?!\\p{L})`,
    'u',
  ).test(said)
    ? place.toLowerCase()
    : undefined;
}
