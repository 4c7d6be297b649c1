/**
 * Whether a text is the name of a person and nothing else. 'likely': it has a known given name, initials or a title;
 * 'possible': it has the shape of a name. Nothing that also names a place, a paper or an office is either.
 */
import { foldWord } from '../../../dates/foldWord.js';
import { honorifics, nameSuffixes, particles, placesLikeNames } from '../../../model/nameParts.js';
import { placeNames } from '../head/placeNames.js';
import { remembered } from '../remembered.js';
import { commonWords, surnamesAmongWords } from './commonWords.js';
import { eastName } from './eastName.js';
import { givenNames } from './givenNames.js';
import { hebrewName } from './hebrewName.js';
import { vietnameseName } from './vietnameseName.js';

export type NameLikelihood = 'likely' | 'possible';

/** Longest name, in UTF-16 units. */
const longest = 60;
/** Given names that are also places or words: with a second word that could be a plural or a noun, they tell nothing. */
export const placesAmongNames: ReadonlySet<string> = new Set(
  'adelaide alexandria asia augusta aurora austin berlin brooklyn carolina carson charlotte chad cheyenne china dakota dallas denver devon diego florence florida francisco georgia hamilton helena holland houston india israel jackson jefferson jersey jordan kent kenya lansing lincoln logan lourdes lucia madison marina milan milton montana nelson orlando paris phoenix raleigh regina salem salvador santiago savannah sierra sofia sydney trinidad troy valencia victoria vienna virginia washington wellington will bill art april may june summer hope grace faith rich mark grant chase frank guy miles rose dawn drew rob pat max rex gene dean earl duke king prince major sultan shah khan noor star pearl ruby ray honor patience prudence charity felicity serenity harmony melody destiny'.split(
    ' ',
  ),
);
/** Abbreviations of countries and cities are no initials. */
const abbreviation = /^(?:u\.?s|u\.?s\.?a|u\.?k|u\.?n|e\.?u|d\.?c|l\.?a|n\.?y|u\.?s\.?s\.?r)\.?$/i;
/** Endings of nouns and of verbs in -ing that no name has. */
const nounEnding =
  /(?:.{3}(?:tions?|sions?|ility|ality|icity|ivity|osity|ology|isms?|idades?|edad|ciones|cion|zione|zioni|mientos?|cao|coes|heit|keit|schaft|ция|ции|ость|ение|ения|ство)|.{4}(?:ungen|ung))$/;
/** "TJ Fontaine" */
const calledByLetters = new Set('AJ BJ CJ DJ EJ GJ JB JC JD JJ JK JP JR JT KC KJ LJ MJ PJ RJ SJ TJ'.split(' '));
const initial = /^(?:\p{Lu}\p{Ll}?\.-?){1,4}$/u;
const capitalised = /^(?:\p{Lu}\p{M}?['’]\p{Lu}|\p{Lu}|\p{Lt})[\p{L}\p{M}'’ʼ-]*$/u;
const inCapitals = /^[\p{Lu}\p{M}'’ʼ-]+$/u;

/** The same words are looked at as a name by itself, as a part of a byline, and as a field. */
const likelihood = remembered((name) => likelihoodOf(withoutNickname(name)));

export function isPersonName(text: string): NameLikelihood | undefined {
  const name = text.trim();
  return name.length < 2 || name.length > longest ? undefined : likelihood(name);
}

/** "Edmund (E.J.) Tarrant" */
function withoutNickname(name: string): string {
  return name.replace(/(?<=\p{L}\.?)\s[("“]\p{Lu}[\p{L}. ]{0,15}[)"”](?=\s\p{Lu})/u, '');
}

function likelihoodOf(name: string): NameLikelihood | undefined {
  if (/[\d!?:;"“”„«»()[\]{}<>/\\|@#…]/.test(name)) return undefined;
  if (/[^\u0000-\u024F]/.test(name)) {
    if (/[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]/u.test(name)) return eastName(name);
    if (/\p{Script=Arabic}/u.test(name)) return arabicName(name);
    if (/^[\u05D0-\u05EA]/u.test(name)) return hebrewName(name);
  }
  if (/[^\u0000-\u00BF]/.test(name)) {
    const vietnamese = vietnameseName(name);
    if (vietnamese !== undefined) return vietnamese;
  }
  // "PENSÕES EM JAPARATINGA": words of places that stand in no name.
  if (/\s(?:em|nas|nos|dans|sur|nella|nel|auf)\s/iu.test(name)) return undefined;
  const all = name.split(/\s+/);
  // Two surnames, two given names, particles, titles and a suffix.
  if (all.length > 9) return undefined;
  const words = withoutSuffix(all);
  let titles = 0;
  while (titles < words.length - 1 && isHonorific(words[titles] ?? '')) titles += 1;
  return words.length > titles + 6 ? undefined : latinName(words.slice(titles), titles > 0);
}

function withoutSuffix(words: readonly string[]): string[] {
  const kept = [...words];
  while (kept.length > 1 && nameSuffixes.has(foldWord((kept.at(-1) ?? '').replaceAll('.', ''))) && !/^\p{Ll}/u.test(kept.at(-1) ?? '')) kept.pop();
  const last = kept.at(-1) ?? '';
  // "Jane Roe, Jr."
  if (kept.length < words.length && last.endsWith(',')) kept[kept.length - 1] = last.slice(0, -1);
  return kept;
}

function isHonorific(word: string): boolean {
  return /^\p{Lu}/u.test(word) && honorifics.has(foldWord(word.replace(/\.$/, '')));
}

/** Scripts with capital letters. */
function latinName(words: readonly string[], titled: boolean): NameLikelihood | undefined {
  const folded = words.map((word) => foldWord(word));
  const isParticle = words.map((word, index) => index > 0 && index < words.length - 1 && particles.has(foldWord(word.replace(/['’.]/g, ''))));
  const isInitial = words.map((word, index) => initial.test(word) || /^\p{Lu}$/u.test(word) || (index === 0 && calledByLetters.has(word) && /\p{Ll}/u.test(words[1] ?? '')));
  // A particle may be joined to its name: `al-Assad`, `d'Estaing`, `bin-Laden`.
  const isWord = words.map((word, index) => capitalised.test(word) || (index > 0 && /^(?:al|el|ul|ad|as|ash|at|bin|ibn|d|l|dell|de|van)['’ʼ-]\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word)));
  const cores = words.flatMap((_, index) => (isParticle[index] || isInitial[index] ? [] : [index]));
  const [first] = cores;
  if (first === undefined || words.some((_, index) => !isParticle[index] && !isInitial[index] && !isWord[index])) return undefined;
  if (cores.length > 5 || (cores.length < 2 && !titled && !(isInitial[0] && words.length > 1))) return undefined;
  const shouts = cores.filter((index) => inCapitals.test(words[index] ?? '')).length;
  if (shouts > 0 && shouts < cores.length && !isMixed(words, cores)) return undefined;
  // Only a first letter, or a letter after a mark or a prefix, is a capital one.
  if (shouts === 0 && cores.some((index) => /\p{Ll}\p{Lu}/u.test((words[index] ?? '').replace(/^(?:Mc|Mac|De|Di|La|Le|Van|Fitz|O)(?=\p{Lu})|[-'’ʼ]\p{Lu}/gu, ''))))
    return undefined;
  if (isPlace(words, folded, cores)) return undefined;
  const isKnown = (index: number): boolean => isGivenName(folded[index] ?? '');
  if (cores.some((index) => commonWords.has(folded[index] ?? '') && !(index === first && isKnown(index)))) return undefined;
  if (abbreviation.test(words[0] ?? '') || cores.some((index) => nounEnding.test(folded[index] ?? '') && !isKnown(index))) return undefined;
  if (/.{3}ing$/.test(folded[first] ?? '') && !isKnown(first) && !titled) return undefined;
  const last = cores.at(-1) ?? first;
  const surname = folded[last] ?? '';
  const given = folded[first] ?? '';
  const isTwo = cores.length === 2;
  if (cores.length > 1 && surnamesAmongWords.has(surname) && !titled) {
    // `Doris Day`, `Martin Luther King`, but neither `Victoria Day` nor `Martin Luther King Day`.
    const isGiven = cores.slice(0, -1).every(isKnown) && !surnamesAmongWords.has(given) && !(isTwo && placesAmongNames.has(given));
    if (!isInitial[0] && !isGiven) return undefined;
  }
  // `Green Party`, `Black Sea`, `North Korea`: a word first, and no given name.
  if (surnamesAmongWords.has(given) && !isKnown(first) && !titled && !isInitial[0]) return undefined;
  if (titled || (isInitial[0] && /\./.test(words[0] ?? '') && (folded[first] ?? '').length > 1)) return 'likely';
  if (isKnown(first)) return cores.length === 1 || (placesAmongNames.has(given) && (/s$/.test(surname) || cores.length > 3)) ? 'possible' : 'likely';
  const second = cores[1];
  // `Tanaka Hiroshi`, `Abd Ali Hasan`: the family first, or a name that is not known before one that is.
  if (second !== undefined && isKnown(second) && !placesAmongNames.has(folded[second] ?? '') && !isInitial[0]) return 'likely';
  return 'possible';
}

/**
 * Where only some words are in capitals, the line is two things (`JOHN DOE Times`), unless they are short, or the one word
 * is the surname, as the French and the Chinese print it: `Étienne ROUBAUD`, `WANG Xiaoming`.
 */
function isMixed(words: readonly string[], cores: readonly number[]): boolean {
  const all = cores.map((index) => words[index] ?? '');
  if (all.every((word) => word.length <= 2 || inCapitals.test(word) || /^(?:Mc|Mac|De|Di|La|Le|Van)\p{Lu}/u.test(word))) return true;
  const shouting = all.filter((word) => inCapitals.test(word));
  const isAtEdge = shouting[0] === all[0] || shouting[0] === all.at(-1);
  return shouting.length === 1 && isAtEdge && all.every((word) => inCapitals.test(word) || isGivenName(foldWord(word)));
}

/** A given name, or two joined by a hyphen of which the first is one. */
function isGivenName(folded: string): boolean {
  return givenNames.has(folded) || givenNames.has(folded.replace(/['’ʼ-]/g, '')) || (folded.includes('-') && givenNames.has(folded.split('-')[0] ?? ''));
}

function isPlace(words: readonly string[], folded: readonly string[], cores: readonly number[]): boolean {
  const pair = cores.slice(0, 2).map((index) => (folded[index] ?? '').replace(/['’.]/g, ''));
  return placeNames.has(words.join(' ').toLowerCase()) || placesLikeNames.has(pair.join('_'));
}

/** Arabic has no capitals: only a known name at the beginning tells. */
function arabicName(text: string): NameLikelihood | undefined {
  const words = text.replace(/[\u0640]/g, '').split(/\s+/);
  // "السيد محمد" is Mr Muhammad, "محمد السيد" has the word for a name.
  const first = words.findIndex((word) => !honorifics.has(word));
  const bare = words.slice(Math.max(0, first)).map((word) => foldWord(word).replaceAll('ة', 'ه'));
  const folded = bare.map((word) => foldWord(word));
  const connectors = new Set(['بن', 'ابن', 'بنت', 'ابو', 'ام', 'ال', 'عبد', 'بو', 'ولد']);
  const cores = folded.filter((word) => !connectors.has(word));
  if (cores.length < 2 || cores.length > 4 || !/^[\p{Script=Arabic}\s.]+$/u.test(text)) return undefined;
  if (folded.some((word) => /^(?:في|من|على|الى|عن|مع|بعد|قبل|بين|ان|هذا|هذه|التي|الذي|لا|لم|ما|كل|حول|ضد|خلال|يوم)$/.test(word))) return undefined;
  const isKnown = (word: string): boolean => givenNames.has(word) || givenNames.has(word.replace(/ه$/, 'ة')) || givenNames.has(word.replace(/^ال/, ''));
  const [given = ''] = folded;
  if (!isKnown(given) && given !== 'عبد' && given !== 'ابو') return undefined;
  // Verbs of the present and feminine past begin with ي or ت, and no surname that is not also a given name does as a rule.
  return cores.slice(1).every((word) => isKnown(word) || !/^[يت]/.test(word)) ? 'likely' : undefined;
}
