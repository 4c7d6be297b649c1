/**
 * A byline's name in the parts that citation styles turn around. Where nothing is certain (an agency, a pen name of one
 * word, a script whose order of names is not told by its letters) the name stays whole, as it was printed.
 */
import { honorifics, nameSuffixes, particles } from './nameParts.js';

export interface SplitName {
  /** With a capitalised particle (`Le Carré`), without one in small letters. */
  readonly family: string;
  readonly given: string;
  /** `van der`, which stays before the family name. */
  readonly particle?: string;
  /** `Jr.`, `III`. */
  readonly suffix?: string;
}

export type PersonName = SplitName | { readonly literal: string };

/** Longest name that is split, in words. */
const mostWords = 8;
/** A name with one of these is that of an office, an agency or a paper, or none at all. */
const collective = new Set(
  `agence agencia agency agentur agenzia agências alliance archive archives associated association asociación associazione board bulletin bureau chamber church club college comitato
  comité commission committee company conseil consejo contributor contributors cooperative corporation correspondent correspondents council courier daily department desk dispatch
  editor editorial editors enviado equipe équipe equipo express federation foundation gazette gazzetta gouvernement government group guild harbour herald historical institute
  international journal komitee kommission korrespondent korrespondenten letters library magazine mail ministère ministerio ministry monitor museum news newsroom newspaper
  office our own party post press presse prensa radio reader readers redacción redação redaktion redazione rédaction report reporter reporters reuters review
  school secretariat senate service services society special staff star sun syndicate team telegraph television times tribune union university verein wire writer writers zeitung
  агентство газета корреспондент министерство новости редакция служба`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
/** At the beginning of a byline that names nobody: "The Editors", "Ein Leser". */
const opening = new Set('the a an our from by der die das ein eine unser unsere le la les un une notre el los las il nuestro nossa'.split(' '));
/** Second given names of the Spanish-speaking: before any other last name but one, a middle word is the first of two surnames. */
const secondGiven = new Set(
  'jose maria luis carlos antonio manuel alberto angel fernando jesus ignacio javier miguel francisco andres eduardo enrique pablo ramon rafael alejandro antonia isabel teresa carmen elena rosa victoria lourdes pilar dolores mercedes beatriz cristina alejandra fernanda gabriela paula lucia ines sofia andrea belen eugenia soledad guadalupe jorge pedro juan martin daniel david diego felipe gabriel hernan joaquin julio mario nicolas oscar ricardo roberto sebastian sergio tomas vicente xavier'.split(
    ' ',
  ),
);
/** Scripts in which the given name comes first, and which tell a name by its capitals. */
const turned = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{M}.,'’ʼ\s-]+$/u;
const initial = /^(?:\p{Lu}\p{Ll}?\.-?){1,4}$/u;
const inCapitals = /^(?=.*\p{Lu}.*\p{Lu})[\p{Lu}\p{M}'’ʼ-]+$/u;
/** Degrees and orders are no part of a name in a citation; these are. */
const inherited = /^(?:jr|sr|ii|iii|iv|v|fils|père|pere|junior|senior)$/i;

/** Names that were divided: those who write for a paper do so often. */
const known = new Map<string, PersonName>();
/** More are not remembered. */
const mostKnown = 10_000;

/** `language` is that of the article, which decides how many surnames a name of three words has. */
export function personName(name: string, language: string): PersonName {
  const key = `${language} ${name}`;
  let divided = known.get(key);
  if (divided === undefined) {
    divided = divide(name, language);
    if (known.size < mostKnown) known.set(key, divided);
  }
  return divided;
}

function divide(name: string, language: string): PersonName {
  const printed = name.replace(/\s+/g, ' ').trim();
  const literal = { literal: printed };
  if (printed.length > 100 || !turned.test(printed)) return literal;
  const [before = '', ...rest] = printed.split(/,\s?/);
  const afterComma = rest.map((part) => bareWord(part));
  const isTurned = rest.length > 0 && !nameSuffixes.has(afterComma[0] ?? '');
  // `King, Martin Luther, Jr.`
  if (!afterComma.slice(isTurned ? 1 : 0).every((part) => nameSuffixes.has(part))) return literal;
  const suffixes = isTurned ? rest.slice(1) : [...rest];
  const words = isTurned ? [...(rest[0] ?? '').split(' '), ...before.split(' ')] : before.split(' ');
  while (words.length > 2 && nameSuffixes.has(bareWord(words.at(-1) ?? '')) && /^\p{Lu}/u.test(words.at(-1) ?? '')) suffixes.unshift(words.pop() ?? '');
  const isTitled = honorifics.has(bareWord(words[0] ?? '')) && /^\p{Lu}/u.test(words[0] ?? '');
  while (words.length > 2 && honorifics.has(bareWord(words[0] ?? '')) && /^\p{Lu}/u.test(words[0] ?? '')) words.shift();
  if (words.length < 2 || words.length > mostWords || opening.has(bareWord(words[0] ?? ''))) return literal;
  if (isTitled && honorifics.has(bareWord(words[0] ?? ''))) return literal;
  const isParticle = words.map((word, index) => index > 0 && index < words.length - 1 && particles.has(bareWord(word)));
  if (words.some((word, index) => collective.has(bareWord(word)) || (!isParticle[index] && !isNameWord(word, index)))) return literal;
  if (words.every((word) => inCapitals.test(word) && word.length <= 3)) return literal;
  const suffix = suffixes.filter((each) => inherited.test(bareWord(each))).join(' ');
  const at = isTurned ? words.length - before.split(' ').length : familyAt(words, isParticle, language);
  const [given, family] = at === undefined ? [words.slice(1), words.slice(0, 1)] : [words.slice(0, at), words.slice(at)];
  const small = family.findIndex((word) => /^\p{Lu}/u.test(word));
  const particle = small > 0 ? family.slice(0, small).join(' ') : '';
  if (given.length === 0) return literal;
  return {
    family: family.slice(Math.max(0, small)).join(' '),
    given: given.join(' '),
    ...(particle === '' ? {} : { particle }),
    ...(suffix === '' ? {} : { suffix }),
  };
}

/** Index of the first word of the family name with its particles; undefined where the family comes first: `WANG Xiaoming`. */
function familyAt(words: readonly string[], isParticle: readonly boolean[], language: string): number | undefined {
  const last = words.length - 1;
  const shouting = words.filter((word) => inCapitals.test(word));
  if (shouting.length === 1 && shouting[0] === words[0] && words.length <= 3) return undefined;
  let at = last;
  const isSpanish = /^(?:es|gl|ca)(?:-|$)/i.test(language);
  const middle = words[last - 1] ?? '';
  if (isSpanish && last >= 2 && !isParticle[last - 1] && !initial.test(middle) && (last >= 3 || !secondGiven.has(folded(middle)))) at = last - 1;
  // `Ortega y Gasset` is one family name, and so is `van der Berg`.
  if (isParticle[at - 1] && /^[yei]$/i.test(words[at - 1] ?? '') && at >= 3) at -= 2;
  while (at > 1 && isParticle[at - 1]) at -= 1;
  return at;
}

function isNameWord(word: string, index: number): boolean {
  return (
    initial.test(word) || /^\p{Lu}[\p{L}\p{M}'’ʼ-]*$/u.test(word) || (index > 0 && /^(?:al|el|ul|ad|as|ash|at|bin|ibn|d|l|dell|de|van)['’ʼ-]\p{Lu}[\p{L}\p{M}'’-]*$/u.test(word))
  );
}

/** A word of a name without its marks, in small letters. */
export function bareWord(word: string): string {
  return word.replace(/[.'’,]/g, '').toLowerCase();
}

function folded(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
