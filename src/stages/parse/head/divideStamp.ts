/** A headline that has run together with the day below or above it, since a page lost its line breaks. */
import type { ParseContext } from '../parseContext.js';
import type { BylineLine } from './bylineLine.js';
import { readBylineLine } from './readBylineLine.js';
import { type DateLine, readDateLine } from './readDateLine.js';
import { type Particulars, splitParticulars } from './splitParticulars.js';

export interface DividedStamp {
  readonly headline: string;
  /** What stands beside it, as printed. */
  readonly rest: string;
  readonly particulars?: Particulars;
  readonly date?: DateLine;
  readonly byline?: BylineLine;
}

/** Longest such line, in UTF-16 units, and the fewest words of its headline, or characters where words are not divided. */
const longest = 300;
const fewestWords = 3;
const fewestCharacters = 8;
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
/** The day with its hour, as machines write them. */
const stamp = /(?:19|20)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s{0,2}\d{1,2}:\d{2}/u;
/** "by Jane Roe on March 9, 2021 Ferry sails again", "published 2021-03-09 Ferry sails again" */
const signed = /^by (\p{Lu}[\p{L}.'’ -]{2,40}?) on ((?:\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?,? |\d{1,2} \p{L}{3,9}\.? |\d{1,2}[./]\d{1,2}[./])\d{4})[\s:|–—-]{1,3}(?=\S)/iu;
const dated = /^(?:date|published|posted|datum|data|fecha) :?\s?((?:19|20)\d\d-\d\d(?:-\d\d)?)\s{1,3}(?=\p{Lu})/iu;

/** "2021-03-09 Ferry sails again", "[9 March 2021] Ferry sails again", "09/03/2021 - Ferry sails again": the day before the headline; in words only with a mark between them. */
const dayFirst =
  /^(?:((?:19|20)\d\d-\d\d-\d\d)(?:\s[-–—:|])?\s{1,3}|[[(]((?:\d{1,2} \p{L}{3,9}|\p{L}{3,9} \d{1,2},) (?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d)[\])]:?\s{1,3}|(\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d|\d{1,2}\.? \p{L}{3,9} (?:19|20)\d\d|\p{L}{3,9} \d{1,2}, (?:19|20)\d\d)\s[-–—|]\s)(?=[\p{Lu}\p{Lo}«“"„'])/u;

export function divideStamp(text: string, context: ParseContext): DividedStamp | undefined {
  if (text.length > longest || !/\d{4}/.test(text)) return undefined;
  return stampBehind(text, context) ?? stampBefore(text, context);
}

function stampBehind(text: string, context: ParseContext): DividedStamp | undefined {
  const at = stamp.exec(text)?.index ?? 0;
  const headline = text.slice(0, at).trim();
  if (!isHeadline(headline)) return undefined;
  const rest = text.slice(at);
  const particulars = splitParticulars(rest, context);
  return particulars === undefined || particulars.isDoubtful ? undefined : { headline, rest, particulars };
}

function stampBefore(text: string, context: ParseContext): DividedStamp | undefined {
  const [lead, name, day] = signed.exec(text) ?? [];
  const [other, only] = lead === undefined ? (dated.exec(text) ?? dayFirst.exec(text)?.filter((part) => part !== undefined) ?? []) : [];
  const rest = lead ?? other;
  if (rest === undefined || !isHeadline(text.slice(rest.length))) return undefined;
  const date = readDateLine(day ?? only ?? '', context.dates, context.isPublicationName);
  const byline = name === undefined ? undefined : readBylineLine(`by ${name}`, { strict: false });
  if (date === undefined || (name !== undefined && byline === undefined)) return undefined;
  return { headline: text.slice(rest.length), rest: rest.trim(), date, ...(byline === undefined ? {} : { byline }) };
}

function isHeadline(text: string): boolean {
  return unspaced.test(text) ? text.length >= fewestCharacters : text.split(/\s+/).length >= fewestWords;
}
