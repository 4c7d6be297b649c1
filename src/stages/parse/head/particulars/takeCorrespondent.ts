import { isPersonName } from '../../fields/isPersonName.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { isCapitals } from '../isCapitals.js';
import { ownLine } from '../ownLine.js';
import { placeNames } from '../placeNames.js';

/** Longest such line, in UTF-16 units. */
const longest = 120;
const placed =
  /^(\p{Lu}[\p{Lu}\p{M}'’ -]{2,30}|\p{Lu}\p{Ll}{2,20})[,.]?\s(?:de (?:notre|nos) (?:envoyée?|correspondante?)s?(?: (?:spéciale?|permanente?)s?)?|d(?:al|alla) nostr[oa] (?:inviat[oa]|corrispondente)(?: speciale)?|de nuestr[oa] (?:corresponsal|enviad[oa] especial)|d[oa] noss[oa] (?:correspondente|enviad[oa] especial)|von unsere[mr] \p{L}{0,20}[Kk]orrespondent(?:en|in)|from our (?:own |special |staff )?correspondent),?\s(\p{Lu}.{3,50})$/u;

/** "Madrid. Juan Pedraza": a city and a name, and nothing else. */
function knownPlace(text: string, rest: readonly HeadLine[]): readonly string[] {
  const match = /^(\p{Lu}[\p{L} ]{2,20})\. (\p{Lu}[\p{L}'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})$/u.exec(text);
  // A town that nobody else knows is one of which the text tells, and of the writer it tells nothing.
  const isTold = (word: string): boolean => rest.some((line) => line.text.includes(word));
  const isPlace = (name: string): boolean => placeNames.has(name.toLowerCase()) || (isTold(name) && !isTold((match?.[2] ?? '').split(' ').at(-1) ?? ''));
  return match !== null && isPlace(match[1] ?? '') && isPersonName(match[2] ?? '') === 'likely' ? match : [];
}

/** The same without a name, below the place; the longest such place, in UTF-16 units. */
const own =
  /^(?:de (?:notre|nos) (?:envoyée?|correspondante?)s?(?: (?:spéciale?|permanente?|régionale?)s?)?|d(?:al|alla) nostr[oa] (?:inviat[oa]|corrispondente)(?: speciale)?|nostro servizio|de nuestr[oa] (?:corresponsal|enviad[oa] especial)|from our (?:own |special )?correspondent)$/iu;
const longestPlace = 30;

/** "PORT-SALÉ de notre envoyée spéciale Élodie Garnier": where the writer was, and who it is. */
export const takeCorrespondent: Particular = (line, at, walk) => {
  const { head, draft, isOn } = walk;
  const where = draft.hasHeadline && isOn('dateline-place') && isOn('byline-line') ? ownLine(line.text)?.place : undefined;
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
  if (takeFiled(line, walk) || takeOwnOver(line, at, walk) || takePlacedOwn(line, walk)) return true;
  const isTried = line.text.length <= longest && draft.hasHeadline && draft.bylines.length === 0;
  const [, place, name = ''] = isTried ? (placed.exec(line.text) ?? knownPlace(line.text, head.slice(at + 1))) : [];
  if (place === undefined || !isOn('byline-line') || isPersonName(name) === undefined) return false;
  draft.settlePending();
  draft.take(line);
  draft.addBylines({ rule: 'byline-line', names: [name] }, line);
  if (isOn('dateline-place')) draft.dateline ??= { value: { place }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  return true;
};

/** "Van onze verslaggeefster", "Von unserem Mitarbeiter": over the name. */
const ownOver =
  /^(?:(?:door|van) (?:onze|een onzer) (?:\p{L}{3,12} )?\p{Ll}*(?:redacteur|redactrice|correspondente?|verslaggever|verslaggeefster|medewerk(?:er|ster))|von unsere[mr] (?:\p{Lu}?\p{Ll}*[Kk]orrespondent(?:en|in)|[Mm]itarbeiter(?:in)?|[Rr]edakteur(?:in)?|[Rr]edaktionsmitglied))$/iu;

/** The paper's own, over her name and the place, each in a line of one block under the headline. */
function takeOwnOver(line: HeadLine, at: number, { head, draft, isOn }: HeadWalk): boolean {
  const [name, place] = [head[at + 1], head[at + 2]];
  if (
    !draft.hasHeadline ||
    draft.bylines.length > 0 ||
    name === undefined ||
    name.text.length > longestPlace ||
    !isOn('byline-line') ||
    !ownOver.test(line.text) ||
    (!name.follows && name.sureName === undefined)
  )
    return false;
  if (name.name === undefined || name.name.role !== undefined || isCapitals(name.text) || head[at + 2] === undefined) return false;
  draft.settlePending();
  draft.take(line);
  draft.take(name);
  draft.addBylines({ ...name.name, role: line.text }, name);
  if (place?.follows === true && isCapitals(place.text) && place.text.length <= longestPlace && head[at + 3] !== undefined && isOn('dateline-place')) {
    draft.take(place);
    draft.dateline ??= { value: { place: place.text }, evidence: { ...draft.evidence('dateline-place', place), source: 'dateline' } };
  }
  return true;
}

/** "KOLBIN de notre envoyé spécial": where the paper's own was, who is not named. */
function takePlacedOwn(line: HeadLine, { draft, isOn }: HeadWalk): boolean {
  if (!draft.hasHeadline || line.text.length > longest || !/^\p{Lu}{3}/u.test(line.text) || !isOn('dateline-place')) return false;
  const [, place = '', rest = ''] = /^(\p{Lu}[\p{Lu}'’ -]{2,30}),? (\p{Ll}.{10,50})$/u.exec(line.text) ?? [];
  if (!own.test(rest)) return false;
  draft.settlePending();
  draft.take(line);
  draft.dateline ??= { value: { place }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  return true;
}

/** "İsmail YALÇIN / SARIKÖY, (DHA)": the writer, where he was and his agency, as papers in Turkey print it. */
const filed = /^(\p{Lu}[^/(),]{4,40}?) ?\/ ?(\p{Lu}[\p{Lu}'’ -]{2,25}(?:\(\p{Lu}\p{L}{2,20}\))?),? ?\((\p{Lu}{2,6})\)$/u;

function takeFiled(line: HeadLine, { draft, isOn }: HeadWalk): boolean {
  if (!draft.hasHeadline || draft.bylines.length > 0 || !line.text.endsWith(')') || line.text.length > longest || !isOn('byline-line')) return false;
  const [, name = '', place = '', agency = ''] = filed.exec(line.text) ?? [];
  if (isPersonName(name) === undefined) return false;
  draft.settlePending();
  draft.take(line);
  draft.addBylines({ rule: 'byline-line', names: [name], role: agency }, line);
  if (isOn('dateline-place')) draft.dateline ??= { value: { place, agency }, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  return true;
}
