/**
 * Brackets, in a query language that has none: `(strike AND ferry) OR lockout` says the same as `+strike OR lockout +ferry OR lockout`, a list of
 * things that must all be met, each with alternatives. (The conjunctive normal form of propositional logic, by distribution.)
 */
import { type Operator, operatorOf } from './operatorOf.js';
import { queryTokens } from './queryTokens.js';

interface Literal {
  /** As it was typed, without its sign. */
  readonly text: string;
  readonly isNot: boolean;
}

/** All of several things, each of which is any of its literals. */
type AllOf = readonly (readonly Literal[])[];

interface Unit {
  readonly all: AllOf;
  /** What it says without brackets, where it stands by itself. */
  readonly plain: string;
  readonly isBracket: boolean;
  readonly isMust: boolean;
  /** What joins it to the one before. */
  readonly operator: Operator | undefined;
}

type Piece = { readonly kind: 'open'; readonly sign: string } | { readonly kind: 'close' } | { readonly kind: 'text'; readonly text: string };

/** What distribution may come to; beyond that, brackets are passed over. */
const mostClauses = 16;
const mostLiterals = 80;

const quotes = /["“”„‟«»＂]/u;

/** The same query without brackets; as it was typed where it has none, where one is not closed, or where it would grow too long. */
export function withoutBrackets(typed: string): string {
  if (!typed.includes('(')) return typed;
  const pieces = piecesOf(typed);
  const reader = { at: 0, depth: 0 };
  const units = pieces === undefined ? undefined : readUnits(pieces, reader);
  if (units === undefined || reader.at < (pieces?.length ?? 0) || !units.some(({ isBracket }) => isBracket)) return typed;
  return textOf(units) ?? typed;
}

/** Brackets outside quotation marks that stand before or behind a part; those within a word belong to it. */
function piecesOf(typed: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  let text = '';
  let isQuoted = false;
  let depth = 0;
  const flush = (): void => {
    if (text.trim() !== '') pieces.push({ kind: 'text', text });
    text = '';
  };
  const characters = [...typed];
  for (const [at, character] of characters.entries()) {
    const before = characters[at - 1] ?? ' ';
    const after = characters[at + 1] ?? ' ';
    if (quotes.test(character)) isQuoted = !isQuoted;
    if (character === '(' && !isQuoted && /[\s(+\-−]/.test(before)) {
      const [sign = ''] = /[+\-−]$/.exec(text) ?? [];
      text = text.slice(0, text.length - sign.length);
      flush();
      pieces.push({ kind: 'open', sign });
      depth += 1;
    } else if (character === ')' && !isQuoted && depth > 0 && /[\s)]/.test(after)) {
      flush();
      pieces.push({ kind: 'close' });
      depth -= 1;
    } else text += character;
  }
  flush();
  return depth === 0 && !isQuoted ? pieces : undefined;
}

function readUnits(pieces: readonly Piece[], reader: { at: number }): Unit[] | undefined {
  const units: Unit[] = [];
  let operator: Operator | undefined;
  let isNot = false;
  const add = (unit: Pick<Unit, 'all' | 'plain' | 'isBracket'>, sign: string): boolean => {
    const isNegative = isNot || /[-−]/.test(sign);
    const all = isNegative ? negated(unit.all) : unit.all;
    if (all === undefined) return false;
    units.push({ ...unit, all, plain: isNegative ? clausesText(all) : unit.plain, isMust: sign === '+' || (isNegative && unit.isBracket), operator });
    operator = undefined;
    isNot = false;
    return true;
  };
  while (reader.at < pieces.length) {
    const piece = pieces[reader.at] as Piece;
    reader.at += 1;
    if (piece.kind === 'close') break;
    if (piece.kind === 'open') {
      const within = readUnits(pieces, reader);
      const all = within === undefined ? undefined : allOf(within);
      const plain = within === undefined ? undefined : textOf(within);
      if (within === undefined || all === undefined || plain === undefined) return undefined;
      // "()" says nothing.
      if (within.length > 0 && !add({ all, plain, isBracket: true }, piece.sign)) return undefined;
      continue;
    }
    for (const [whole, sign = ''] of queryTokens(piece.text)) {
      const joins = operatorOf(whole);
      // An operator that joins nothing is a word, which brackets are not worth losing.
      if (joins !== undefined && (isNot || (joins !== 'not' && (operator !== undefined || units.length === 0)))) return undefined;
      if (joins === 'not') isNot = true;
      else if (joins !== undefined) operator = joins;
      else {
        const text = whole.slice(sign.length);
        const plain = isNot && sign === '' ? `-${text}` : whole;
        const literal: Literal = { text, isNot: false };
        if (!add({ all: [[literal]], plain, isBracket: false }, sign)) return undefined;
      }
    }
  }
  return operator === undefined && !isNot ? units : undefined;
}

/** Those that an OR joins, together. */
function chainsOf(units: readonly Unit[]): Unit[][] {
  const chains: Unit[][] = [];
  for (const unit of units) {
    const last = chains.at(-1);
    if (unit.operator === 'or' && last !== undefined) last.push(unit);
    else chains.push([unit]);
  }
  return chains;
}

function allOf(units: readonly Unit[]): AllOf | undefined {
  const all: (readonly Literal[])[] = [];
  for (const chain of chainsOf(units)) {
    const clauses = anyOf(chain.map((unit) => unit.all));
    if (clauses === undefined) return undefined;
    all.push(...clauses);
  }
  return bounded(all);
}

/** The alternatives as one list of what must be met: one clause for each choice of a clause from each of them. */
function anyOf(alternatives: readonly AllOf[]): AllOf | undefined {
  let all: AllOf = [[]];
  for (const alternative of alternatives) {
    if (all.length * alternative.length > mostClauses) return undefined;
    all = all.flatMap((clause) => alternative.map((other) => [...clause, ...other]));
  }
  return bounded(all);
}

/** Not all of them: of one, none of its literals. */
function negated(all: AllOf): AllOf | undefined {
  return anyOf(all.map((clause) => clause.map(({ text, isNot }) => [{ text, isNot: !isNot }])));
}

function bounded(all: AllOf): AllOf | undefined {
  return all.length > mostClauses || all.reduce((sum, clause) => sum + clause.length, 0) > mostLiterals ? undefined : all;
}

/** What the units say one after the other; those in brackets as clauses where anything joins them. */
function textOf(units: readonly Unit[]): string | undefined {
  const parts: string[] = [];
  const chains = chainsOf(units);
  for (const [at, chain] of chains.entries()) {
    const [first] = chain as [Unit];
    const joined = first.operator === 'and' || chains[at + 1]?.[0]?.operator === 'and';
    if (first.operator === 'and') parts.push('AND');
    if (!chain.some(({ isBracket }) => isBracket)) parts.push(chain.map(({ plain }) => plain).join(' OR '));
    else if (chain.length === 1 && !joined && !first.isMust) parts.push(first.plain);
    else {
      const all = anyOf(chain.map((unit) => unit.all));
      if (all === undefined) return undefined;
      parts.push(clausesText(all));
    }
  }
  return parts.join(' ');
}

/** A clause is read as one that must be met by the `+` before its first literal, or by one that must not occur. */
function clausesText(all: AllOf): string {
  return all
    .map((clause) => {
      const texts = [...clause.filter(({ isNot }) => !isNot), ...clause.filter(({ isNot }) => isNot)].map(({ text, isNot }) => (isNot ? `-${text}` : text));
      return `${clause.some(({ isNot }) => !isNot) ? '+' : ''}${texts.join(' OR ')}`;
    })
    .join(' ');
}
