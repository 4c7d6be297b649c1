/** The headline that a page's theme sets below its text, over the day: "Students vote against a fee" over "April 1, 2005". */
import type { Claim } from '../../../model/article.js';
import { isPersonName } from '../fields/isPersonName.js';
import type { ParseContext } from '../parseContext.js';

export interface ClosingTitle {
  readonly headline: Claim<string>;
  /** Index of its line. */
  readonly end: number;
}

/** Lengths of such a line, in UTF-16 units, and its fewest words in small letters: a post or an office that signs has hardly any. */
const shortest = 20;
const longest = 110;
const fewestSmall = 3;
const small = /^\p{Ll}{4,}$/u;

/** `day` is the index of the line with the day. */
export function closingTitle(lines: readonly string[], from: number, day: number, context: ParseContext): ClosingTitle | undefined {
  const at = day - 1;
  const text = (lines[at] ?? '').trim();
  if (at <= from || text.length < shortest || text.length > longest || !/^[\p{Lu}\d]/u.test(text) || /[.!:;,…]$/u.test(text)) return undefined;
  if (!/[.!?]["”’)]?$/u.test((lines[at - 1] ?? '').trim()) || context.isKept(text) || isPersonName(text) !== undefined) return undefined;
  if (text.split(' ').filter((word) => small.test(word)).length < fewestSmall) return undefined;
  return { headline: { value: text, evidence: { rule: 'first-line', source: 'body', text, place: { path: context.path, line: at + 1 } } }, end: at };
}
