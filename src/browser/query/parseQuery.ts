/**
 * What the reader typed → a query. Every text is a query: what is no part of the language is read as words, and nothing
 * is dropped but repetitions and bare punctuation. An unclosed quotation mark reaches to the end, so that a phrase is
 * searched while it is being typed.
 */

import { foldTerm } from '../../model/foldTerm.js';
import { fieldWords, relationWords } from './fieldWords.js';
import { orWord } from './orWord.js';
import type { Clause, DateClause, FieldClause, Query, Term } from './query.js';
import { queryToken } from './queryToken.js';
import { readDate } from './readDate.js';

/** Punctuation around a word, and signs before it. */
const outer = /^[\p{P}+−]+|\p{P}+$/gu;

export function parseQuery(typed: string): Query {
  const clauses: Clause[] = [];
  const fields: FieldClause[] = [];
  const dates: DateClause[] = [];
  /** An OR was read whose right side is still to come; its word, should there be none. */
  let or: string | undefined;
  /** What stands before, which an OR can go on with: a clause, or the name of a field. */
  let open: 'clause' | FieldClause['field'] | undefined;
  const giveUpOr = (): void => {
    const word = or;
    or = undefined;
    if (word !== undefined) addWords(word, 'may');
  };
  const addTerm = (term: Term | undefined, sign: Clause['sign']): void => {
    if (term === undefined) return;
    const last = clauses.at(-1);
    if (or !== undefined && open === 'clause' && last !== undefined && sign === 'may') {
      clauses[clauses.length - 1] = { sign: last.sign, any: distinct([...last.any, term]) };
      or = undefined;
      return;
    }
    giveUpOr();
    clauses.push({ sign, any: [term] });
    open = sign === 'not' ? undefined : 'clause';
  };
  /** What stands around a colon are words by themselves, but for times of day. */
  const addWords = (text: string, sign: Clause['sign']): void => {
    for (const part of text.split(/:(?!\d)|(?<!\d):/)) addTerm(wordOf(part), sign);
  };

  for (const [whole, mark, name, quoted, bare = ''] of typed.normalize('NFC').matchAll(queryToken)) {
    const sign = mark === undefined ? 'may' : mark === '+' ? 'must' : 'not';
    const value = (quoted ?? bare).replace(/\s+/g, ' ').trim();
    const word = name === undefined ? '' : foldTerm(name);
    const field = fieldWords.get(word);
    const relation = relationWords.get(word);
    if (field !== undefined && hasText(value)) {
      // Values of one field are joined by OR as it is.
      if (open === field && sign === 'may') or = undefined;
      giveUpOr();
      open = field;
      fields.push({ field, value, isNot: sign === 'not' });
    } else if (relation !== undefined && sign !== 'not' && readDate(value) !== undefined) {
      giveUpOr();
      open = undefined;
      dates.push({ relation, date: value });
    } else if (name !== undefined) {
      addWords(`${name}:${bare}`, sign);
      if (quoted !== undefined) addTerm(quotedTerm(value), 'may');
    } else if (quoted !== undefined) addTerm(quotedTerm(value), sign);
    else if (mark === undefined && orWord.test(whole)) {
      giveUpOr();
      if (open !== undefined) or = whole;
      else addWords(whole, 'may');
    } else addWords(bare, sign);
  }
  giveUpOr();
  return { clauses: distinct(clauses), fields: distinct(fields), dates: distinct(dates) };
}

function wordOf(text: string): Term | undefined {
  const bare = text.replace(outer, '');
  if (!hasText(bare)) return undefined;
  const isPrefix = /\*$/.test(text) && [...bare].length > 1;
  return { kind: isPrefix ? 'prefix' : 'word', text: orWord.test(bare) && !isPrefix ? bare.toLowerCase() : bare };
}

function quotedTerm(text: string): Term | undefined {
  return hasText(text) ? { kind: /\s/.test(text) ? 'phrase' : 'exact', text } : undefined;
}

function hasText(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function distinct<T>(parts: readonly T[]): T[] {
  const kept = new Map<string, T>();
  for (const part of parts) {
    const key = JSON.stringify(part).toLowerCase();
    if (!kept.has(key)) kept.set(key, part);
  }
  return [...kept.values()];
}
