/**
 * What the reader asks for, as the query language has it: all of several things, each of which may have alternatives. Plain data: a query can
 * be printed and read again without a change.
 */
import type { FacetName } from '../../model/searchFiles.js';

/**
 * - `word`: any word with the same stem
 * - `prefix`: any word that begins so; `text` is without the star
 * - `exact`: this word as it is written, no other form of it
 * - `phrase`: these words as they are written, one after the other
 */
export interface Term {
  readonly kind: 'word' | 'prefix' | 'exact' | 'phrase';
  readonly text: string;
}

/** One thing that an article has or has not: any of the terms. */
export interface Clause {
  readonly sign: 'may' | 'must' | 'not';
  /** More than one where they were joined by OR. */
  readonly any: readonly Term[];
  /** What an OR offers beside the terms, which may be none. Such a clause is a condition, and its sign is `must`. */
  readonly or?: readonly Condition[];
}

/** What an OR joins with words: a value of a field, a time, or that a term does not occur. */
export type Condition = FieldClause | TimeCondition | AbsentTerm;

export interface TimeCondition extends DateClause {
  readonly isNot: boolean;
}

/** `ferry OR -strike` */
export interface AbsentTerm {
  readonly absent: Term;
}

export type FieldName = FacetName | 'language';

/** `section:Sport`: articles with a value that holds these words. Several of one field are joined by OR. */
export interface FieldClause {
  readonly field: FieldName;
  readonly value: string;
  readonly isNot: boolean;
}

/** `before:1998-05`: wholly before, wholly after, or within the time named. */
export interface DateClause {
  readonly relation: 'before' | 'after' | 'on';
  /** As precise as it was typed: `1998`, `1998-05`, `1998-05-12`. */
  readonly date: string;
}

export interface Query {
  readonly clauses: readonly Clause[];
  readonly fields: readonly FieldClause[];
  readonly dates: readonly DateClause[];
}
