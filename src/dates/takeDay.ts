import type { DateToken } from './dateTokens.js';
import { ordinalEndings } from './dateWords.js';

export interface Taken {
  readonly value: number;
  /** The piece after it. */
  readonly next: number;
}

/** A day's number with its ordinal ending: `1`, `1st`, `1er`, `1º`, `1.`, `1-го`, `1:a`. Up to two digits; the calendar is asked later. */
export function takeDay(tokens: readonly DateToken[], at: number): Taken | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.raw.length > 2) return undefined;
  const value = Number(token.raw);
  const [first, second] = [tokens[at + 1], tokens[at + 2]];
  if (first === undefined || first.spaced) return { value, next: at + 1 };
  if (isEnding(first)) return { value, next: at + (second?.text === '.' && !second.spaced ? 3 : 2) };
  if ((first.text === '-' || first.text === ':' || first.text === '.') && second !== undefined && !second.spaced && isEnding(second) && !opensWord(second, tokens[at + 3]))
    return { value, next: at + 3 };
  return { value, next: at + (first.text === '.' || first.text === '°' ? 2 : 1) };
}

function isEnding(token: DateToken): boolean {
  return token.kind === 'word' && ordinalEndings.has(token.text);
}

/** The `d` of `9.d'août` is a word of its own. */
function opensWord(token: DateToken, next: DateToken | undefined): boolean {
  return token.text === 'd' && next?.text === "'";
}
