import type { DateToken } from './dateTokens.js';
import { particles, yearEndings } from './dateWords.js';
import { yearOfDigits } from './yearOfDigits.js';

export interface TakenYear {
  readonly value: number;
  /** Written with two digits: the century is a guess. */
  readonly guessed: boolean;
  readonly next: number;
}

/**
 * The year after a day and month, with what leads to it: `, 2022`, `de 2022`, `-87`, `’87`, `2022 г.`
 * Two digits without an apostrophe are a year only where the caller says that nothing else can stand there.
 */
export function takeYear(tokens: readonly DateToken[], from: number, options: { readonly twoDigits: boolean; readonly dashed: boolean }): TakenYear | undefined {
  let at = from;
  const mark = tokens[at]?.text ?? '';
  if (mark === ',' || mark === '.' || mark === '/' || (mark === '-' && options.dashed)) at += 1;
  for (let count = 0; count < 2 && particles.has(tokens[at]?.text ?? ''); count += 1) at += 1;
  const apostrophe = tokens[at]?.text === "'";
  const token = tokens[at + (apostrophe ? 1 : 0)];
  if (token?.kind !== 'number') return undefined;
  at += apostrophe ? 2 : 1;
  if (token.raw.length === 2 && (apostrophe || options.twoDigits)) {
    const { year, guessed } = yearOfDigits(token.raw);
    return { value: year, guessed, next: at };
  }
  const value = Number(token.raw);
  if (token.raw.length !== 4 || apostrophe || value < 1400 || value > 2099) return undefined;
  return { value, guessed: false, next: endOfYear(tokens, at) };
}

/** The piece after `г.`, `року` and the like. */
function endOfYear(tokens: readonly DateToken[], from: number): number {
  // `2018. gada`
  const at = tokens[from]?.text === '.' && tokens[from + 1]?.text === 'gada' ? from + 1 : from;
  const token = tokens[at];
  if (token?.kind !== 'word' || !yearEndings.has(token.text)) return from;
  return tokens[at + 1]?.text === '.' ? at + 2 : at + 1;
}
