import { isPersonName } from '../../fields/isPersonName.js';
import type { Particular } from '../headWalk.js';

/** Longest such line, in UTF-16 units. */
const longest = 120;
const placed =
  /^(\p{Lu}[\p{Lu}\p{M}'’ -]{2,30}|\p{Lu}\p{Ll}{2,20})[,.]?\s(?:de (?:notre|nos) (?:envoyée?|correspondante?)s?(?: (?:spéciale?|permanente?)s?)?|d(?:al|alla) nostr[oa] (?:inviat[oa]|corrispondente)(?: speciale)?|de nuestr[oa] (?:corresponsal|enviad[oa] especial)|d[oa] noss[oa] (?:correspondente|enviad[oa] especial)|von unsere[mr] \p{L}{0,20}[Kk]orrespondent(?:en|in)|from our (?:own |special |staff )?correspondent),?\s(\p{Lu}.{3,50})$/u;

/** "PORT-SALÉ de notre envoyée spéciale Élodie Garnier": where the writer was, and who it is. */
export const takeCorrespondent: Particular = (line, _at, { draft, isOn }) => {
  const [, place, name = ''] = line.text.length > longest || !draft.hasHeadline || draft.bylines.length > 0 ? [] : (placed.exec(line.text) ?? []);
  if (place === undefined || !isOn('byline-line') || isPersonName(name) === undefined) return false;
  draft.settlePending();
  draft.take(line);
  draft.addBylines({ rule: 'byline-line', names: [name] }, line);
  if (isOn('dateline-place')) draft.dateline ??= { value: { place }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  return true;
};
