/**
 * What the reader typed → its parts, in order, each with the alternatives that an OR joins to it. Every text has parts: what is none of the
 * language is read as words, and nothing is dropped but bare punctuation.
 */

import { foldTerm } from '../../model/foldTerm.js';
import { dateText } from './dateText.js';
import { fieldWords, relationWords } from './fieldWords.js';
import { operatorOf } from './operatorOf.js';
import type { DateClause, FieldClause, Term } from './query.js';
import { queryTokens } from './queryTokens.js';
import { readDate } from './readDate.js';

export type Part = Term | Pick<FieldClause, 'field' | 'value'> | DateClause;

export interface Member {
  readonly part: Part;
  readonly isNot: boolean;
}

export interface Group {
  /** At least one. */
  readonly members: readonly Member[];
  /** By a `+`, or an AND. */
  readonly isMust: boolean;
}

interface OpenGroup {
  readonly members: Member[];
  isMust: boolean;
}

type Sign = 'may' | 'must' | 'not';

/** Punctuation around a word, and signs before it. */
const outer = /^[\p{P}+−]+|\p{P}+$/gu;

export function readGroups(typed: string): readonly Group[] {
  const groups: OpenGroup[] = [];
  /** Operators whose right side is still to come: one that joins, and a NOT. */
  const waiting: string[] = [];

  /** What joins nothing is a word. */
  const giveUp = (): void => {
    for (const word of waiting.splice(0)) addWords(word, 'may');
  };
  const add = (part: Part | undefined, sign: Sign): void => {
    if (part === undefined) return;
    const operators = waiting.splice(0).map(operatorOf);
    const member = { part, isNot: sign === 'not' || operators.includes('not') };
    const last = groups.at(-1);
    const joined = operators.includes('or') ? last : undefined;
    if (last !== undefined && (operators.includes('and') || (joined !== undefined && sign === 'must'))) last.isMust = true;
    if (joined !== undefined) joined.members.push(member);
    else groups.push({ members: [member], isMust: sign === 'must' || operators.includes('and') });
  };
  /** What stands around a colon are words by themselves, but for times of day. */
  const addWords = (text: string, sign: Sign): void => {
    for (const part of text.split(/:(?!\d)|(?<!\d):/)) add(wordOf(part), sign);
  };

  for (const [whole, mark, name, quoted, bare = ''] of queryTokens(typed)) {
    const sign = mark === undefined ? 'may' : mark === '+' ? 'must' : 'not';
    const value = (quoted ?? bare).replace(/\s+/g, ' ').trim();
    const word = name === undefined ? '' : foldTerm(name);
    const [field, relation] = [fieldWords.get(word), relationWords.get(word)];
    const days = relation === undefined ? undefined : readDate(value);
    const operator = mark === undefined && name === undefined && quoted === undefined ? operatorOf(whole) : undefined;
    if (operator !== undefined) {
      // "a OR NOT b"; all other pairs join nothing.
      if (waiting.length > 0 && (operator !== 'not' || waiting.some((word) => operatorOf(word) === 'not'))) giveUp();
      if (groups.length === 0) addWords(whole, 'may');
      else waiting.push(whole);
    } else if (field !== undefined && hasText(value)) add({ field, value }, sign);
    else if (relation !== undefined && days !== undefined) add({ relation, date: dateText(days) ?? value }, sign);
    else if (name !== undefined) {
      addWords(`${name}:${bare}`, sign);
      if (quoted !== undefined) add(quotedTerm(value), 'may');
    } else if (quoted !== undefined) add(quotedTerm(value), sign);
    else addWords(bare, sign);
  }
  giveUp();
  return groups;
}

function wordOf(text: string): Term | undefined {
  const bare = text.replace(outer, '');
  if (!hasText(bare)) return undefined;
  const isPrefix = /\*$/.test(text) && [...bare].length > 1;
  return { kind: isPrefix ? 'prefix' : 'word', text: operatorOf(bare) !== undefined && !isPrefix ? bare.toLowerCase() : bare };
}

function quotedTerm(text: string): Term | undefined {
  return hasText(text) ? { kind: /\s/.test(text) ? 'phrase' : 'exact', text } : undefined;
}

function hasText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}
