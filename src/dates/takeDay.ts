import type { DateToken } from './dateTokens.js';
import { dayOrdinals, ordinalEndings } from './dateWords.js';

export interface Taken {
  readonly value: number;
  /** The piece after it. */
  readonly next: number;
}

/** A day's number with its ordinal ending: `1`, `1st`, `1er`, `1º`, `1.`, `1-го`, `1:a`, or in words: `third`. Up to two digits; the calendar is asked later. */
export function takeDay(tokens: readonly DateToken[], at: number): Taken | undefined {
  const token = tokens[at];
  if (token?.kind === 'word') return inWords(tokens, at);
  if (token?.kind !== 'number' || token.raw.length > 2) return undefined;
  const value = Number(token.raw);
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first === undefined || first.spaced) return { value, next: at + 1 };
  if (isEnding(first)) return { value, next: at + (second?.text === '.' && !second.spaced ? 3 : 2) };
  if ((first.text === '-' || first.text === ':' || first.text === '.') && second !== undefined && !second.spaced && isEnding(second) && !opensWord(second, tokens[at + 3]))
    return { value, next: at + 3 };
  return { value, next: at + (first.text === '.' || first.text === '°' ? 2 : 1) };
}

/** `third`, `twenty-third`, `primo`. */
function inWords(tokens: readonly DateToken[], at: number): Taken | undefined {
  const word = tokens[at]?.text ?? '';
  const tens = word === 'twenty' ? 20 : word === 'thirty' ? 30 : 0;
  const unit = dayOrdinals.get(tokens[tens === 0 ? at : tokens[at + 1]?.text === '-' ? at + 2 : at + 1]?.text ?? '');
  if (unit === undefined || (tens > 0 && unit > 9)) return undefined;
  return { value: tens + unit, next: at + (tens === 0 ? 1 : tokens[at + 1]?.text === '-' ? 3 : 2) };
}

function isEnding(token: DateToken): boolean {
  return token.kind === 'word' && ordinalEndings.has(token.text);
}

/** The `d` of `9.d'août` is a word of its own. */
function opensWord(token: DateToken, next: DateToken | undefined): boolean {
  return token.text === 'd' && next?.text === "'";
}
