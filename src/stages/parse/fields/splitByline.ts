/**
 * The names in a byline, and what it says of their post, paper or place: "JOHN DOE, TIMES STAFF WRITER", "Ann Roe (text)
 * and Bo Li (photos)", "Jan Novák, Prag". What stands first is always the author, a person or not; after it, only what
 * is surely a person is a second one.
 */
import { foldWord } from '../../../dates/foldWord.js';
import { honorifics, nameSuffixes, particles } from '../../../model/nameParts.js';
import { isPaperName } from '../head/isPaperName.js';
import { isRegion } from '../head/isRegion.js';
import { placeNames } from '../head/placeNames.js';
import { remembered } from '../remembered.js';
import { agencies, roleWords, weakConjunctions, withWords } from './bylineWords.js';
import { commonWords } from './commonWords.js';
import { givenNames } from './givenNames.js';
import { isPersonName } from './isPersonName.js';
import { isSignedName } from './isSignedName.js';
import { notedByline } from './notedByline.js';
import { splitEastNames } from './splitEastNames.js';
import { withoutClassYear } from './withoutClassYear.js';
import { withoutContributors } from './withoutContributors.js';

export interface SplitByline {
  readonly names: readonly string[];
  readonly role?: string;
}

/** "Jane Roe, et al." */
const unnamed = /,?\s(et al\.?)(?=\s{0,2}(?:$|[(,;]))/iu;
const parishOffice =
  /^(\p{Lu}[\p{L}.’' -]{4,40}?) ((?:(?:Ihre?|Euer|Eure) )?(?:Pfarrer|Pastor|Superintendent|Diakon|Vikar|Dekan|Prädikant|Gemeindereferent|Pastoralreferent|Kirchenmusiker|Küster|Kantor)(?:in)?|(?:Ihre?|Euer|Eure) \p{Lu}\p{Ll}{4,25})$/u;
/** Longest byline that is taken apart, in UTF-16 units. */
const longest = 400;
const lead = /^(?:by|written by|story by|text by|compiled by|von|par|por|door|autor(?:in)?|auteur|autore|author|автор|текст|بقلم|كتب|كتبه)(?:\s?[:：]\s?|\s)/iu;
const compiled = /^(?:compiled|written|reported) by\s/i;
/** Leads that also begin surnames: `De Jong`, `Di Maio`. */
const doubtfulLead = /^(?:di|de|av|af)\s(?=(\S+)\s\S)/iu;
/** "Photos by Bo Li": who did something else than write. */
const helpers = /^(?:photo(?:s|graph|graphs|graphy)?|illustrations?|graphics?|fotos?|bilder|video)\b/iu;
const address = /[<([]?[\w.+-]+@[\w.-]+\w[>)\]]?|(?<=^|\s)@\w{2,30}/g;
const conjunction = /\s(?:and|&|und|et|och|og|и|та|і|dan|ve|with|mit|avec|con|com|met|med|y|e|i|en|و)\s/u;

/** A byline is asked about several times in a row, by those who want to be sure and those who do not, and its author has written other texts. */
export const splitByline: (text: string) => SplitByline = remembered(dividedByline);

function dividedByline(text: string): SplitByline {
  const whole = withoutContributors(withoutClassYear(text.replace(/\s+/g, ' ').trim()));
  if (whole === '' || whole.length > longest) return { names: whole === '' ? [] : [whole] };
  const names: string[] = [];
  const roles: string[] = [];
  const printed = withoutLead(whole);
  // Those whom it does not name.
  const others = unnamed.exec(printed);
  const bare = others === null || others.index === 0 ? printed : printed.slice(0, others.index) + printed.slice(others.index + others[0].length);
  if (bare !== printed) roles.push(others?.[1] ?? '');
  // "Ulrike Menzel Ihre Superintendentin", "Dr. Uwe Weise Pfarrer": parish letters set no comma before the office.
  const [, minister = '', office] = /\p{Ll}$/u.test(bare) && bare.length <= 70 ? (parishOffice.exec(bare) ?? []) : [];
  if (office !== undefined && isPersonName(minister.replace(/^Dr\. /, '')) === 'likely') return { names: [minister], role: office };
  const noted = notedByline(bare);
  if (noted !== undefined) {
    readGroup(noted.names, names, roles);
    return { names, role: [...roles, noted.note].join(', ') };
  }
  for (const [index, part] of bare.split(/\s?[;；؛]\s?/).entries()) {
    // "Jane Roe (NYT); Compiled by John Doe"
    const group = index === 0 ? part : part.replace(compiled, '');
    if (names.length > 0 && (helpers.test(group) || isPost(group))) roles.push(group);
    else readGroup(group, names, roles);
  }
  return { names: names.length === 0 ? [whole] : names, ...(roles.length === 0 ? {} : { role: roles.join(', ') }) };
}

/** "Anna Berg; Staff Writer" */
function isPost(group: string): boolean {
  const words = group.split(' ');
  return (
    words.length < 5 &&
    words.every((word) => roleWords.has(foldWord(word)) || /^(?:The|Of|\p{Lu}\p{L}+)$/u.test(word)) &&
    roleWords.has(foldWord(words.at(-1) ?? '')) &&
    // "Allison Press"
    !givenNames.has(foldWord(words[0] ?? '')) &&
    isPersonName(group) !== 'likely'
  );
}

function withoutLead(text: string): string {
  const rest = text.replace(lead, '').replace(/^[:：]\s?/, '');
  if (rest !== text && rest !== '') return rest;
  const given = doubtfulLead.exec(text)?.[1];
  return given !== undefined && isPersonName(`${given} Doe`) === 'likely' ? text.replace(doubtfulLead, '') : text;
}

interface Piece {
  readonly text: string;
  /** Divided from what stands before it by more than a comma: `|`, `/` or a dash. */
  readonly isApart: boolean;
}

function readGroup(group: string, names: string[], roles: string[]): void {
  const east = splitEastNames(group);
  if (east !== undefined) {
    names.push(...east.names);
    if (east.role !== undefined) roles.push(east.role);
    return;
  }
  const bare = withoutNotes(withoutAddresses(group), roles);
  const pieces = piecesOf(bare);
  const [first, ...others] = pieces;
  if (first === undefined) return;
  const start = names.length;
  // "AP/Jane Roe": the person is the author, and the agency is whose.
  if (agencies.test(first.text) && others.some(({ text }) => isPersonName(text) === 'likely')) roles.push(first.text);
  else readPersons(first.text, names, roles);
  const isList = others.length > 1 && isListOf(others.flatMap(({ text }) => text.split(conjunction)));
  const [second] = others;
  const turned = second === undefined || second.isApart || names.length !== start + 1 ? undefined : turnedName(first.text, second.text, others.length);
  let inRole = false;
  others.forEach(({ text }, index) => {
    const piece = text.replace(/^(?:and|&|und|et|y|e|и)\s/u, '');
    const parts = piece.split(conjunction);
    const kind = parts.map((part) => isPersonName(cutRole(part).name));
    // "Eric Marsh, Julia Pell and Gray O'Hare": beside one that is known, a name may be made of words.
    const isJoined = parts.length > 1 && isListOf(parts) && kind.includes('likely');
    if (!inRole && isSuffix(piece)) names.push(`${names.pop() ?? ''}, ${piece}`);
    else if (turned !== undefined && index === 0) {
      names.pop();
      names.push(turned);
    } else if (isJoined) names.push(...parts);
    else if (isList || isSecond(kind, piece !== text, first.text)) readPersons(piece, names, roles);
    else {
      inRole = true;
      roles.push(piece);
    }
  });
}

/** Whether all are names, or all but those that are words of the language and stand beside a name that is known: "Colin Murphy, Allison Press, Jeffrey Durland". */
function isListOf(parts: readonly string[]): boolean {
  if (parts.every((part) => isPersonName(part) !== undefined)) return true;
  return parts.some((part) => isPersonName(part) === 'likely') && parts.every((part) => isPersonName(part) !== undefined || isNameOfWords(part));
}

/** A name after another, though its words are words: no post, paper, agency or place. */
function isNameOfWords(text: string): boolean {
  if (!isSignedName(text) || agencies.test(text) || placeNames.has(text.toLowerCase())) return false;
  const words = text.split(' ').map(foldWord);
  return givenNames.has(words[0] ?? '') || !words.some((word) => roleWords.has(word));
}

/** Whether a piece names persons of its own. `isListed`: the byline is a list of names, or "and" stands before the piece. */
function isSecond(kinds: readonly (string | undefined)[], isListed: boolean, first: string): boolean {
  if (kinds.every((kind) => kind === 'likely')) return true;
  if (kinds.some((kind) => kind === undefined)) return false;
  // Two names of an unknown language: as likely as each other.
  return isListed || kinds.length > 1 || isPersonName(first) === 'possible';
}

/**
 * "Roe, Ann" is Ann Roe. Where the second part is neither a known given name nor initials, it may be one that is not
 * known or a place: then the two stay as they are printed. Undefined where they are no one's name.
 */
function turnedName(family: string, given: string, pieces: number): string | undefined {
  const surname = family.split(' ');
  const isOne = surname.every((word, index) => index === surname.length - 1 || (particles.has(foldWord(word)) && surname.length < 4));
  if (!isOne || agencies.test(family) || placeNames.has(given.toLowerCase()) || !/^\p{L}/u.test(family) || given.split(' ').length > 3) return undefined;
  const whole = `${given} ${family}`;
  if (/^(?:\p{Lu}\.[ -]?){1,4}$/u.test(given)) return isTownInRegion(family, given) ? undefined : whole;
  const kind = isPersonName(`${given} ${surname.at(-1) ?? ''}`);
  if (kind === 'likely' && isPersonName(`Ann ${given}`) !== undefined) return whole;
  return pieces === 1 && kind === 'possible' && isPersonName(`Ann ${given}`) !== undefined ? `${family}, ${given}` : undefined;
}

/** "CHARLOTTE, N. C.": no Mr. Charlotte. */
function isTownInRegion(town: string, region: string): boolean {
  return isRegion(region.replaceAll(' ', '')) && (placeNames.has(town.toLowerCase()) || town === town.toUpperCase());
}

function isSuffix(text: string): boolean {
  return text.split(/[\s,]+/).every((word) => nameSuffixes.has(foldWord(word.replaceAll('.', ''))) && /^\p{Lu}/u.test(word));
}

function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  const marks = /\s?([,،，、|•])\s?|\s([/·~–—-]{1,2})\s|(?<=\p{L})(\/)(?=\p{L})/gu;
  let start = 0;
  let isApart = false;
  const add = (end: number): void => {
    const piece = tidied(text.slice(start, end));
    if (piece !== '') pieces.push({ text: piece, isApart });
  };
  for (const match of text.matchAll(marks)) {
    add(match.index);
    start = match.index + match[0].length;
    isApart = !/[,،，、]/.test(match[0]);
  }
  add(text.length);
  return pieces;
}

/** Without the full stop of a sentence; those of initials and titles stay. */
function tidied(text: string): string {
  const trimmed = text.replace(/^[\s,:|–—-]+|[\s,:|–—-]+$/gu, '');
  const last = /(?<![\p{L}.])(\p{L}{3,})\.$/u.exec(trimmed)?.[1];
  return last === undefined || nameSuffixes.has(foldWord(last)) ? trimmed : trimmed.slice(0, -1);
}

function withoutAddresses(text: string): string {
  return text.includes('@')
    ? text
        .replace(address, ' ')
        .replace(/[<([]\s*[>)\]]/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : text;
}

/** "(text)", "(AP)" after a name are what the person did or belongs to; "Robert (Bob) Roe" is a name. "mail@x (Jane Roe)" is one, too. */
function withoutNotes(text: string, roles: string[]): string {
  const alone = /^\(([^()]+)\)$/.exec(text.trim())?.[1];
  if (alone !== undefined) return alone;
  return text.replace(/\s?[(（]([^()（）]{1,80})[)）](?=\s?(?:$|[,;/|]|(?:and|&|und|et|y|e|и|en|och|og|with|mit)\s))/gu, (printed, note: string, at: number) => {
    // Behind what else the byline says, it belongs to that: "Jane Roe, the author of Harbours (Gale Press)".
    const comma = text.lastIndexOf(',', at);
    if (comma >= 0 && /\p{Ll} \p{Ll}/u.test(text.slice(comma, at))) return printed;
    roles.push(note.trim());
    return '';
  });
}

/** One piece: a name, names joined by "and", a name with a post after it. */
function readPersons(piece: string, names: string[], roles: string[]): void {
  const words = piece.split(' ');
  let start = 0;
  let joint = '';
  const parts: { text: string; joint: string }[] = [];
  words.forEach((word, index) => {
    if (!isConjunction(words, index, start)) return;
    parts.push({ text: words.slice(start, index).join(' '), joint });
    start = index + 1;
    joint = foldWord(word);
  });
  parts.push({ text: words.slice(start).join(' '), joint });
  const split = parts.flatMap((part) => attached(part.text).map((text, index) => ({ ...cutRole(text), joint: index === 0 ? part.joint : 'و', text })));
  const fits = split.every(({ name, joint: by }, index) => index === 0 || withWords.has(by) || isPart(name));
  // "Department of Trade and Industry", "John and Jane Roe" are one.
  // What Arabic joins by a letter was divided because the word behind it is a name.
  const isJoined = split[1]?.joint === 'و';
  const isOne = split.length === 1 || !fits || (!isJoined && !isPart(split[0]?.name ?? '') && !agencies.test(split[0]?.name ?? ''));
  if (isOne) {
    const { name, role } = split.length === 1 ? (split[0] ?? cutRole(piece)) : cutHelpers(piece);
    names.push(name);
    if (role !== undefined) roles.push(role);
    return;
  }
  for (const { name, role, joint: by, text } of split) {
    if (withWords.has(by) && isPersonName(name) === undefined) roles.push(`${by} ${text}`);
    else {
      names.push(name);
      if (role !== undefined) roles.push(role);
    }
  }
}

/** "Jane Roe and staff reports", "Le Monde avec AFP": the rest is no second author. */
function cutHelpers(piece: string): { name: string; role?: string } {
  const [, paper, helper] = /^(.{2,60}?)\s((?:with|mit|avec|con|com|met|med)\s.{2,60})$/iu.exec(piece) ?? [];
  if (paper !== undefined && helper !== undefined && agencies.test(helper.replace(/^\S+\s/, ''))) return { name: paper, role: helper };
  const match = /^(.{3,60}?)\s(?:and|&|with)\s((?:staff|wire|news|agency|agencies|others?|additional|contribut|files?)\b.*)$/iu.exec(piece);
  const [, name, role] = match ?? [];
  return name !== undefined && role !== undefined && isPersonName(name) !== undefined ? { name, role } : { name: piece };
}

function isPart(name: string): boolean {
  const kind = isPersonName(name);
  return kind !== undefined || isSignedName(name) || agencies.test(name) || (/^\p{Lu}[\p{L}'’-]+$/u.test(name) && isPersonName(`Ann ${name}`) !== undefined);
}

function isConjunction(words: readonly string[], index: number, start: number): boolean {
  const word = words[index] ?? '';
  if (index === start || index === words.length - 1) return false;
  const weak = weakConjunctions.has(words.every((each) => each === each.toUpperCase()) ? word.toLowerCase() : word);
  // Small letters tell it from Dan Roe.
  if (!weak && word !== 'dan' && word !== 've' && !/^(?:and|&|und|et|och|og|mit|with|avec|con|com|met|med|та)$/i.test(word)) return false;
  const left = words.slice(start, index);
  const right = words.slice(index + 1);
  // "José Ortega y Gasset", "John and Jane Roe", "Smith & Sons": nothing is divided from a single word, save by "and" from another.
  if (left.length === 1 && right.length === 1) return !weak && word !== '&';
  return left.length > 1 && (right.length > 1 || (!weak && word !== '&'));
}

/** Arabic writes "and" as a letter before the next word: `أحمد علي ومحمد حسن`. */
function attached(text: string): string[] {
  if (!/\sو\p{Script=Arabic}{2}/u.test(text)) return [text];
  const words = text.split(' ');
  const at = words.findIndex((word, index) => index > 1 && word.startsWith('و') && isPersonName(`${word} علي`) === undefined && isPersonName(`${word.slice(1)} علي`) === 'likely');
  if (at < 0) return [text];
  return [words.slice(0, at).join(' '), ...attached([(words[at] ?? '').slice(1), ...words.slice(at + 1)].join(' '))];
}

/** The last word of a post. */
const postEnd = /\s(?:editor|correspondent|reporter|writer|columnist|critic|chief|redakteur(?:in)?|korrespondent(?:in)?)$/iu;

/** "Oliver Crabbe Farming Correspondent": behind two names, of which the second is no given one, stands what the correspondent reports on. */
function isBeat(words: readonly string[], at: number): boolean {
  return at < words.length - 1 && /^(?:editor|correspondent)$/i.test(words.at(-1) ?? '') && !givenNames.has(foldWord(words[at - 1] ?? ''));
}

/** "Global News" */
const broadcaster = /^(?:\p{Lu}[\p{L}\d]+ ){1,3}(?:News|Media|Radio|Television|TV|Online|Newspapers|Digital)$/u;

/** "Christian Sheckler South Bend Tribune": a name of two words, and the paper with its town. */
function beforePaper(words: readonly string[], at: number): { name: string; role: string } | undefined {
  const [name, role] = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
  const isName = words.length > at + 1 && isPersonName(name) === 'likely' && (!givenNames.has(foldWord(words[at - 1] ?? '')) || commonWords.has(foldWord(words[at] ?? '')));
  return isName && (isPaperName(role) || broadcaster.test(role)) ? { name, role } : undefined;
}

/** "JOHN DOE Times Staff Writer", "Jane Roe in Washington", "Jane Roe of The Herald": the name, and what stands after it. */
function cutRole(text: string): { name: string; role?: string } {
  const words = text.split(' ');
  const skip = honorifics.has(foldWord((words[0] ?? '').replace(/\.$/, ''))) ? 1 : 0;
  for (let at = skip + 1; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const head = words.slice(0, at).join(' ');
    const isPreposition = (word === 'Of' && /^[Tt]he$/.test(words[at + 1] ?? '')) || /^(?:in|of|for|at|from|aus|für|pour|para|per|dans|à|из|для)$/u.test(word);
    // "MARTIN SEDGELEY IN ABERDEEN", "Jane Roe For HarborOnline"
    const isFiled =
      at > skip + 1 && at + 1 < words.length && (word === 'For' || ((/^(?:IN|FROM|FOR)$/.test(word) || (word === 'OF' && words[at + 1] === 'THE')) && text === text.toUpperCase()));
    const isShift = at > 1 && /^\p{Lu}{2}/u.test(words[at - 1] ?? '') && /^\p{Lu}\p{Ll}/u.test(word) && !/^(?:Mc|De|La|Di)\p{Lu}/u.test(word);
    // "Jane Roe CNN"
    const isAgency = at > skip + 1 && at === words.length - 1 && /^\p{Lu}{2,6}$/u.test(word) && agencies.test(word) && /\p{Ll}/u.test(head);
    const isRole = at > skip + 1 && roleWords.has(foldWord(word.replace(/[.'’]s?$/, '')));
    // "Richard Adams Education editor"
    const isPost =
      at > skip + 1 &&
      !isRole &&
      postEnd.test(text) &&
      isPersonName(head) === 'likely' &&
      (isPersonName(words.slice(0, at + 1).join(' ')) === undefined || (at === skip + 2 && isBeat(words, at)));
    const isCut = isPost || isAgency || isPreposition || isFiled || isShift || isRole || (/^T(?:he|HE)$/.test(word) && at > 1);
    // "Grace Price for The Harbour Times": before a paper a name may be of words.
    const ofPaper = isRole ? beforePaper(words, skip + 2) : undefined;
    if (ofPaper !== undefined) return ofPaper;
    if (isCut && (isPersonName(head) !== undefined || (isPreposition && at > skip + 1 && isSignedName(head) && isPaperName(words.slice(at + 1).join(' ')))))
      return { name: head, role: words.slice(at).join(' ') };
  }
  return { name: text };
}
