/**
 * The writer's name under the text: "— Jane Roe", "NELL HARKER", "By Jane Roe", and under a letter "Jane Roe" with the town
 * beside it or below it. Under a quotation it would be that of whoever is quoted.
 */
import { foldWord } from '../../../dates/foldWord.js';
import { readDate } from '../../../dates/readDate.js';
import { readPartialDate } from '../../../dates/readPartialDate.js';
import type { Byline, Claim } from '../../../model/article.js';
import { agencies } from '../fields/bylineWords.js';
import { givenNames } from '../fields/givenNames.js';
import { isPersonName } from '../fields/isPersonName.js';
import { isSignedName } from '../fields/isSignedName.js';
import { splitByline } from '../fields/splitByline.js';
import { vietnameseName } from '../fields/vietnameseName.js';
import { endsSentence } from '../head/endsSentence.js';
import { isCapitals } from '../head/isCapitals.js';
import { isContactLine } from '../head/isContactLine.js';
import { placeNames } from '../head/placeNames.js';
import { readBylineLine } from '../head/readBylineLine.js';
import { readNameLine } from '../head/readNameLine.js';
import { salutation } from '../head/salutation.js';
import type { ParseContext } from '../parseContext.js';
import { eastCredit } from './eastCredit.js';
import { koreanCredit } from './koreanCredit.js';
import { officeSigned } from './officeSigned.js';
import { penName } from './penName.js';
import { signedBehind } from './signedBehind.js';

export interface ClosingByline {
  readonly bylines: readonly Claim<Byline>[];
  /** Index of its first line. */
  readonly end: number;
}

interface Signature {
  readonly names: readonly string[];
  readonly role?: string;
}

/** Longest line of a signature, in UTF-16 units. */
const longest = 60;
/** Paragraphs at whose end a writer is looked for. */
const mostCredited = 6;
const dashed = /^(?:—|–|--|-)\s?(\p{Lu}.{3,40})$/u;

/** "（政治部 山田太郎）" */
const ofDesk = /^[（(]([\p{sc=Han}]{1,5}(?:部|支局|総局))[\s　・]{1,2}([\p{sc=Han}々\p{sc=Hiragana}]{3,6})[）)]$/u;
/** "Muhabir: Ayşe Demir", "Pewarta: Budi Santoso": what agencies print below a text. */
const ofLabel = /^(?:muhabir|pewarta|penulis|wartawan|reporter)\s?:\s?(\p{Lu}[^,;:.]{3,40})$/iu;
/** Over the writer's name, below a text. */
const writersLabel = /^(?:авторы?|autor(?:en|in|es|as?)?|auteure?s?|autor[ei]|authors?)\s?:?$/iu;
/** Between two names in capitals; a letter of a name in small letters. */
const conjunction = /\s(?:e|y|i|et|und|and|&)\s(?=\p{Lu}{2})/u;
const sentenceEnd = /[.!?…。؟]["”’»)]{0,2}[-–—]?$/u;

interface ClosingOptions {
  /** A letter to the editor, which its writer signs. */
  readonly isLetter: boolean;
  /** The paper with its day stood below: the last line of such a record may sign it right under the text. */
  readonly isCited: boolean;
}

export function closingByline(lines: readonly string[], from: number, context: ParseContext, { isLetter, isCited }: ClosingOptions): ClosingByline | undefined {
  // "The writer is a structural engineer." under the name: it stays in the text, and so does the name above it.
  const note = isLetter ? writerNote(lines, from) : undefined;
  if (note !== undefined) {
    const signed = closingByline(lines.slice(0, note), from, context, { isLetter, isCited });
    return signed === undefined ? undefined : { ...signed, end: lines.length };
  }
  // "Photo: The quay in 1999. Credit: …" under the name: it stays in the text as well.
  const picture = captionBelow(lines, from);
  if (picture !== undefined) {
    const signed = closingByline(lines.slice(0, picture), from, context, { isLetter, isCited });
    return signed === undefined ? undefined : { ...signed, end: lines.length };
  }
  const filled = lastFilled(lines, from);
  const [last = -1, second = -1, third = -1] = filled;
  const [text, above] = [last, second].map((at) => (lines[at] ?? '').trim()) as [string, string];
  // "東洋新聞社" below the text: whose it is.
  const credit = creditIn(lines, from, paperOnly.test(text) && second > from ? second : last, context);
  if (credit !== undefined) return credit;
  const listed = creditList(lines, from, last, context);
  if (listed !== undefined) return listed;
  if (last - from < 2) return undefined;
  const behind = isLetter ? undefined : signedBehind(text);
  // Where another paragraph is signed as well, these are several texts; who is told of above is no writer.
  if (behind !== undefined && isNamedNowhere(behind, lines, from, last) && !lines.slice(from, last).some((line) => signedBehind(line.trim()) !== undefined)) {
    const evidence = { rule: 'closing-byline' as const, source: 'body' as const, text: behind, place: { path: context.path, line: last + 1 } };
    return { bylines: [{ value: { name: behind }, evidence }], end: last + 1 };
  }
  if (text.length > longest) return undefined;
  const underLabel = writersLabel.test(above) ? readNameLine(text, { strict: false }) : undefined;
  const claim = ({ names, role }: Signature, at: number): ClosingByline => {
    const printed = lines.slice(at, last + 1).map((line) => line.trim());
    const evidence = {
      rule: 'closing-byline' as const,
      source: 'body' as const,
      text: printed.filter((line) => line !== '').join('\n'),
      place: { path: context.path, line: at + 1 },
    };
    return { bylines: names.map((name) => ({ value: { name, ...(role === undefined ? {} : { role }) }, evidence })), end: at };
  };
  if (underLabel !== undefined) return claim(underLabel, second);
  const isApart = (lines[last - 1] ?? '').trim() === '' || ((isLetter || isCited) && sentenceEnd.test(above)) || (isLetter && isFarewell(above));
  const isUnnamed = (name: string): boolean => isNamedNowhere(name, lines, from, last);
  const filed = agencyBehind(text) ?? (isLetter ? nameAndTown(text) : undefined);
  if (filed !== undefined && isApart && sentenceEnd.test(above)) return claim(filed, last);
  const officer = sentenceEnd.test(above) ? officeSigned(text) : undefined;
  if (officer?.names.every(isUnnamed) === true && !signsWithin(lines, from, last, { isLetter })) return claim(officer, last);
  const own = signature(text, { isApart, isLetter, above, isUnnamed });
  if (own !== undefined) return signsWithin(lines, from, last, { isLetter }) ? undefined : claim(own, last);
  // "AUGUSTA D. WICKLOW" over "Harbor Heights", "Maja Lindqvist" over her address.
  const isAddress = isContactLine(text);
  if (third < from || !(isAddress || isTown(text))) return undefined;
  const over = signature(above, {
    isApart: (lines[second - 1] ?? '').trim() === '' || (isLetter && (sentenceEnd.test((lines[third] ?? '').trim()) || isFarewell((lines[third] ?? '').trim()))),
    isLetter,
    above: (lines[third] ?? '').trim(),
    isUnnamed: (name) => isAddress && isNamedNowhere(name, lines, from, second),
  });
  if (over === undefined || over.role !== undefined || signsWithin(lines, from, second, { isLetter })) return undefined;
  const town = isAddress ? '' : withoutDay(text, context);
  return claim({ names: over.names, ...(town === '' ? {} : { role: town }) }, second);
}

/** What stands under a picture that a page sets below a text. */
const caption = /^(?:photos?|photograph|image|picture|caption|top photo)(?: credit)?s?:\s\S/i;

/** Index of a last line that is such a caption, in a text that has more than one other. */
function captionBelow(lines: readonly string[], from: number): number | undefined {
  const [last, second, third] = lastFilled(lines, from);
  if (last === undefined || second === undefined || third === undefined) return undefined;
  return caption.test((lines[last] ?? '').trim()) ? last : undefined;
}

/** A paper or an agency and nothing else, in Chinese or Japanese. */
const paperOnly = /^[\p{sc=Han}]{2,8}(?:新聞社|通信社|日報社|日报社)$/u;

/** What a paper says below a letter of whoever signed it. */
const ofWriter = /^\(?the (?:writer|author)s? (?:is|are|was|were|has|have|works?|teach(?:es)?|lives?|serves?) .{3,200}\.\)?$/i;

/** Index of such a last line. */
function writerNote(lines: readonly string[], from: number): number | undefined {
  const [last] = lastFilled(lines, from);
  return last !== undefined && last > from && ofWriter.test((lines[last] ?? '').trim()) ? last : undefined;
}

/** "（政治部 山田太郎）" below a Japanese text, "【山田太郎、佐藤花子/東京支局】" at the end of one of its first paragraphs or its last. */
function creditIn(lines: readonly string[], from: number, last: number, context: ParseContext): ClosingByline | undefined {
  const places: number[] = [last];
  for (let at = from; at < last && places.length < mostCredited; at += 1) if ((lines[at] ?? '').trim() !== '') places.push(at);
  for (const at of places) {
    const text = (lines[at] ?? '').trim();
    const found = eastCredit(text, { isLast: at === last }) ?? (at === last ? (koreanCredit(text) ?? penName(text, lastAbove(lines, from, last))) : undefined);
    if (found === undefined || (found.isAlone && (at !== last || last <= from))) continue;
    const evidence = { rule: 'closing-byline' as const, source: 'body' as const, text: found.text, place: { path: context.path, line: at + 1 } };
    const { names, role } = found;
    return { bylines: names.map((name) => ({ value: { name, ...(role === undefined ? {} : { role }) }, evidence })), end: found.isAlone ? at : last + 1 };
  }
  return undefined;
}

/** "【记者】林文山 陈小海" over "【摄影】…", "【策划】…": who had a hand in it, a line each. They stay in the text. */
const handLine = /^【([\p{sc=Han}]{2,6})】\s?(\S.{1,50})$/u;
const writers = /^(?:全媒体|本报)?(?:记者|撰文|作者|文字|采写|文)$/u;

function creditList(lines: readonly string[], from: number, last: number, context: ParseContext): ClosingByline | undefined {
  for (let at = last; at > from; at -= 1) {
    const text = (lines[at] ?? '').trim();
    if (text === '') continue;
    const [, hand, named = ''] = handLine.exec(text) ?? [];
    if (hand === undefined) return undefined;
    const names = named.split(/[、，,\s　]{1,3}/u).filter((name) => name !== '');
    if (!writers.test(hand) || !names.every((name) => isPersonName(name) !== undefined)) continue;
    const evidence = { rule: 'closing-byline' as const, source: 'body' as const, text, place: { path: context.path, line: at + 1 } };
    return { bylines: names.map((name) => ({ value: { name, role: hand }, evidence })), end: last + 1 };
  }
  return undefined;
}

/** "ANDERS SJÖGREN/TT", "Silke Brandis (dpa)", "Carmen Rivas/EFE": the writer and the agency. */
function agencyBehind(text: string): Signature | undefined {
  const [, name = '', slashed, inBrackets] = /^(\p{Lu}[^/()]{4,40}?)\s?(?:\/\s?(\p{L}{2,12})|\((\p{L}{2,12})\))$/u.exec(text) ?? [];
  const agency = slashed ?? inBrackets ?? '';
  return agencies.test(agency) && isPersonName(name) === 'likely' ? { names: [name], role: agency } : undefined;
}

/** "Benito Lago Feijóo. Puerto Salado." under a letter. */
function nameAndTown(text: string): Signature | undefined {
  const [, name = '', town = ''] = /^(\p{Lu}[^.,]{4,40})\. (\p{Lu}[\p{L} '’()-]{2,30})\.?$/u.exec(text) ?? [];
  return name !== '' && isPersonName(name) === 'likely' ? { names: [name], role: town } : undefined;
}

/** What stands around a line that may be a signature. */
interface Surroundings {
  readonly isApart: boolean;
  readonly isLetter: boolean;
  readonly above: string;
  readonly isUnnamed: (name: string) => boolean;
}

/** Whether a text does not tell of whoever is named below it: then it is no one in the text, but its writer. */
function isNamedNowhere(name: string, lines: readonly string[], from: number, end: number): boolean {
  // Vietnamese families are few: only the whole name tells somebody.
  if (vietnameseName(name) !== undefined) return !lines.slice(from, end).some((line) => line.includes(name));
  const words = name.split(' ').filter((word) => word.length > 2);
  if (words.length < 2) return false;
  for (let at = from; at < end; at += 1) if (words.some((word) => lines[at]?.includes(word))) return false;
  return true;
}

/** Soviet papers set a full stop behind the name: "Л. КРАВЦОВА." */
const stopped = /(?<=\p{Lu}{3})\.$/u;
/** "г. Сызрань.", "с. Покровка" */
const abbreviatedTown = /^(?:г|с|пос|дер|ст)\. \p{Lu}[\p{L} -]{2,30}\.?$/u;

/** A name in brackets and nothing else. */
const inBrackets = /^[(（]([^()（）\d]{4,40})[)）]$/u;

/** "Giovanni Bajo": a given name that is known before a word of the language. */
function isKnownGiven(name: string): boolean {
  const [given = '', ...others] = name.split(' ');
  return others.length === 1 && givenNames.has(foldWord(given)) && isSignedName(name);
}

function signature(printed: string, { isApart, isLetter, above, isUnnamed }: Surroundings): Signature | undefined {
  const text = printed.replace(stopped, '');
  if (text.length > longest) return undefined;
  const [, desk, signer = ''] = ofDesk.exec(text) ?? [];
  if (desk !== undefined && isApart && isPersonName(signer) !== undefined) return { names: [signer], role: desk };
  const after = dashed.exec(text)?.[1];
  const [name = '', ...rest] = text.split(/\s?[,،]\s/);
  const town = rest.join(', ');
  // In small letters a name by itself may be anyone's, but not under a letter.
  const alone =
    after ??
    (isApart &&
    (sentenceEnd.test(above) || (isLetter && isFarewell(above))) &&
    (isCapitals(name) || isLetter || isUnnamed(name)) &&
    (town === '' || (isLetter && isTown(town)) || placeNames.has(town.toLowerCase()))
      ? name
      : undefined);
  if (alone !== undefined && !conjunction.test(alone) && isPersonName(alone) === 'likely' && !/["”»’]$/u.test(above))
    return { names: [alone], ...(after !== undefined || town === '' ? {} : { role: town }) };
  // "(Giovanni Bajo)", "— Houssein Djirdeh": set so, a name that no list knows is one as well, if the text tells of nobody with it.
  const marked = isApart && sentenceEnd.test(above) && !/["”»’]$/u.test(above) ? (after ?? inBrackets.exec(text)?.[1]) : undefined;
  if (marked !== undefined && isUnnamed(marked) && (isPersonName(marked) !== undefined || isKnownGiven(marked))) return { names: [marked] };
  // "MARCO ROSSI e ANNA BERG"
  const several = isApart && sentenceEnd.test(above) && isCapitals(text) ? splitByline(text) : undefined;
  if (several !== undefined && several.role === undefined && several.names.length > 1 && several.names.every((each) => isPersonName(each) === 'likely'))
    return { names: several.names };
  // "Posted by Jane Roe at 9:14 PM", as blogs print it under a text.
  const poster = /^posted by (\S{2,20}(?: \S{2,20}){0,3}?),? (?:at|on) (?=[^\d]{0,30}\d)\S.{3,30}$/i.exec(text)?.[1];
  if (poster !== undefined && isPersonName(poster) !== undefined) return { names: [poster] };
  const labelled = ofLabel.exec(text)?.[1];
  if (labelled !== undefined && isPersonName(labelled) !== undefined) return { names: [labelled] };
  const byline = readBylineLine(text, { strict: true });
  return byline === undefined ? undefined : { names: byline.names };
}

/** "With best wishes,": what stands over the name of whoever writes a letter. */
function isFarewell(text: string): boolean {
  // "Happy digging,", "Ihr Pfarrer"
  if (/^\p{Lu}[\p{L}'’ ]{3,28},$/u.test(text) || /^(?:ihre?|euer|eure|votre|il vostro|uw|din) \p{L}{3,20}(?:in)?$/iu.test(text)) return true;
  // "I am, Sir, your obedient servant,", "Yours, &c.,"
  if (
    /^(?:i (?:am|remain|have the honou?r to (?:be|remain))\b|(?:and )?believe me\b|yours?\b|your (?:\p{L}+ )?(?:obedient|humble)\b|&c|etc)[\p{L}\s,.&'’()—–-]{0,70}$/iu.test(
      text,
    ) &&
    /[,.;—–-]$|&c$/.test(text)
  )
    return true;
  return /^(?:with )?(?:(?:my|our|all|very|best|kind|kindest|warm|warmest|many|sincere|cordial|every|good) ){0,3}(?:wishes|regards|greetings|thanks|blessings?|love|yours (?:truly|sincerely|faithfully|ever|in christ|etc\.?)|sincerely|faithfully|fraternally|respectfully|cheers|blessing),?$/i.test(
    text,
  );
}

/** "Brooklyn, May 5, 1991": where a letter was written, and not when. */
function withoutDay(text: string, context: ParseContext): string {
  if (!/\d/.test(text)) return text;
  const parts = text.split(/,\s+/);
  const at = parts.findIndex((_, index) => readDate(parts.slice(index).join(', '), context.dates) !== undefined || readPartialDate(parts.slice(index).join(', ')) !== undefined);
  return at < 0 ? text : parts.slice(0, at).join(', ');
}

/** A place, a day or a post under a name: a few words that begin with a capital and are no sentence. */
function isTown(text: string): boolean {
  if (abbreviatedTown.test(text)) return true;
  return (
    text.length <= longest &&
    /^[\p{Lu}\p{Lo}]/u.test(text) &&
    !/[!?:;…]|[.]["”]?$/u.test(text.replace(/\b\p{L}{1,5}\.$|(?<=\d(?:st|nd|rd|th)?|\d{4})\.$/u, '')) &&
    text.split(/\s+/).length <= 7
  );
}

/**
 * Whether somebody signs within the text: of several letters, none has written all. Under other texts only a name in capitals
 * below the end of a sentence does. The town may stand beside it or in the next line.
 */
function signsWithin(lines: readonly string[], from: number, end: number, { isLetter }: { readonly isLetter: boolean }): boolean {
  for (let at = from + 1; at < end - 1; at += 1) {
    const text = (lines[at] ?? '').trim();
    if (text === '' || text.length > longest || endsSentence(text)) continue;
    const below = (lines[at + 1] ?? '').trim();
    if (!(isBreak(below) || (isBreak((lines[at + 2] ?? '').trim()) && isTown(below)))) continue;
    const after = dashed.exec(text)?.[1];
    const [name = ''] = (after ?? text).split(/\s?[,،]\s/, 1);
    if (!isLetter && after === undefined && !(isCapitals(name) && sentenceEnd.test(lastAbove(lines, from, at)))) continue;
    const kind = isPersonName(name);
    if (kind === 'likely' || (isLetter && kind !== undefined)) return true;
  }
  return false;
}

/** Where one letter ends: a blank line, or how the next begins. */
function isBreak(line: string): boolean {
  return line === '' || (line.length <= longest && salutation.test(line));
}

/** The line above that is not blank. */
function lastAbove(lines: readonly string[], from: number, at: number): string {
  const above = (lines[at - 1] ?? '').trim();
  return above !== '' || at - 2 < from ? above : (lines[at - 2] ?? '').trim();
}

/** Indexes of the last three lines that are not blank, the last one first. */
function lastFilled(lines: readonly string[], from: number): number[] {
  const found: number[] = [];
  for (let at = lines.length - 1; at >= from && found.length < 3; at -= 1) if ((lines[at] ?? '').trim() !== '') found.push(at);
  return found;
}
