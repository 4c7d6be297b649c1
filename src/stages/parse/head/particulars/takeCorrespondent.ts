import { isPersonName } from '../../fields/isPersonName.js';
import type { Particular } from '../headWalk.js';
import { isCapitals } from '../isCapitals.js';
import { placeNames } from '../placeNames.js';

/** Longest such line, in UTF-16 units. */
const longest = 120;
const placed =
  /^(\p{Lu}[\p{Lu}\p{M}'’ -]{2,30}|\p{Lu}\p{Ll}{2,20})[,.]?\s(?:de (?:notre|nos) (?:envoyée?|correspondante?)s?(?: (?:spéciale?|permanente?)s?)?|d(?:al|alla) nostr[oa] (?:inviat[oa]|corrispondente)(?: speciale)?|de nuestr[oa] (?:corresponsal|enviad[oa] especial)|d[oa] noss[oa] (?:correspondente|enviad[oa] especial)|von unsere[mr] \p{L}{0,20}[Kk]orrespondent(?:en|in)|from our (?:own |special |staff )?correspondent),?\s(\p{Lu}.{3,50})$/u;

/** "Madrid. Juan Pedraza": a city and a name, and nothing else. */
function knownPlace(text: string): readonly string[] {
  const match = /^(\p{Lu}[\p{L} ]{2,20})\. (\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})$/u.exec(text);
  return match !== null && placeNames.has((match[1] ?? '').toLowerCase()) && isPersonName(match[2] ?? '') === 'likely' ? match : [];
}

/** The same without a name, below the place; the longest such place, in UTF-16 units. */
const own =
  /^(?:de (?:notre|nos) (?:envoyée?|correspondante?)s?(?: (?:spéciale?|permanente?|régionale?)s?)?|d(?:al|alla) nostr[oa] (?:inviat[oa]|corrispondente)(?: speciale)?|nostro servizio|de nuestr[oa] (?:corresponsal|enviad[oa] especial)|from our (?:own |special )?correspondent)$/iu;
const longestPlace = 30;

/** "da Folha Online, em Brasília": the paper's own, who is not named, and where. */
const ownPlaced =
  /^d[ao] (?:Agência )?(?:\p{Lu}[\p{L}.]{1,15}|Reportagem Local|Redação)(?: (?:de )?\p{Lu}[\p{L}.]{1,12})?, em (\p{Lu}[\p{L}-]{2,20}(?: (?:d[aeo]s? )?\p{Lu}\p{L}{2,15}){0,2})$/u;

/** "PORT-SALÉ de notre envoyée spéciale Élodie Garnier": where the writer was, and who it is. */
export const takeCorrespondent: Particular = (line, at, { head, draft, isOn }) => {
  const where = draft.hasHeadline && isOn('dateline-place') && isOn('byline-line') ? ownPlaced.exec(line.text)?.[1] : undefined;
  if (where !== undefined) {
    draft.settlePending();
    draft.take(line);
    draft.dateline ??= { value: { place: where }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
    return true;
  }
  // "PORT-SALÉ" over "de notre correspondant": the paper's own, in a block with the place.
  const below = head[at + 1];
  if (
    draft.hasHeadline &&
    below?.follows === true &&
    !line.follows &&
    own.test(below.text) &&
    isCapitals(line.text) &&
    line.text.length <= longestPlace &&
    isOn('dateline-place')
  ) {
    draft.settlePending();
    draft.take(line);
    draft.take(below);
    draft.dateline ??= { value: { place: line.text }, evidence: { ...draft.evidence('dateline-place', line, `${line.text}\n${below.text}`), source: 'dateline' } };
    return true;
  }
  const isTried = line.text.length <= longest && draft.hasHeadline && draft.bylines.length === 0;
  const [, place, name = ''] = isTried ? (placed.exec(line.text) ?? knownPlace(line.text)) : [];
  if (place === undefined || !isOn('byline-line') || isPersonName(name) === undefined) return false;
  draft.settlePending();
  draft.take(line);
  draft.addBylines({ rule: 'byline-line', names: [name] }, line);
  if (isOn('dateline-place')) draft.dateline ??= { value: { place }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  return true;
};
