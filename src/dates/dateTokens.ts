/** The pieces of a written date. Numbers, words and single marks are told apart; spaces are only remembered. */
import { foldWord } from './foldWord.js';

export interface DateToken {
  readonly kind: 'number' | 'word' | 'mark';
  /** Digits, a folded word, or one character. */
  readonly text: string;
  /** As it stands there. */
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  /** Whether a space, or the beginning, is before it. */
  readonly spaced: boolean;
}

/** No date has more pieces. */
const limit = 60;
/** Longest number and longest word. */
const lengthLimit = 40;
const [unknown, digit, letter, space, mark] = [0, 1, 2, 3, 4];
/** What each UTF-16 unit is, filled as units are met: asking Unicode's tables for every character of every date would be slow. */
const kinds = new Uint8Array(0x1_0000);

/** The text that was taken apart last: one form after another asks for the same. */
let latest: { readonly plain: string; readonly tokens: readonly DateToken[] } = { plain: '', tokens: [] };

/** The first pieces of a text that `plainDateText` has made plain, no more than a date has. */
export function dateTokens(plain: string, most = limit): readonly DateToken[] {
  if (most === limit && latest.plain === plain) return latest.tokens;
  const tokens = takeApart(plain, most);
  if (most === limit) latest = { plain, tokens };
  return tokens;
}

function takeApart(plain: string, most: number): DateToken[] {
  const tokens: DateToken[] = [];
  let at = 0;
  let spaced = true;
  while (at < plain.length && tokens.length < most) {
    const kind = kindAt(plain, at);
    const start = at;
    at += 1;
    if (kind === space) spaced = true;
    else {
      if (kind !== mark) at = endOf(plain, at, kind);
      const raw = plain.slice(start, at);
      tokens.push({ kind: kind === digit ? 'number' : kind === letter ? 'word' : 'mark', text: kind === letter ? foldWord(raw) : raw, raw, start, end: at, spaced });
      spaced = false;
    }
  }
  return tokens;
}

/** An apostrophe is part of a word only between Cyrillic letters (`п'ятниця`); in `d'août` and `l'8` it parts two words. */
function endOf(plain: string, from: number, kind: number): number {
  let at = from;
  while (at < from + lengthLimit && (kindAt(plain, at) === kind || (kind === letter && plain[at] === "'" && isCyrillic(plain, at - 1) && isCyrillic(plain, at + 1)))) at += 1;
  return at;
}

function isCyrillic(plain: string, at: number): boolean {
  const code = plain.charCodeAt(at);
  return code >= 0x400 && code < 0x530;
}

function kindAt(plain: string, at: number): number {
  if (at >= plain.length) return unknown;
  const code = plain.charCodeAt(at);
  const known = kinds[code] ?? unknown;
  if (known !== unknown) return known;
  const character = plain.charAt(at);
  const kind = /\d/.test(character) ? digit : /[\p{L}\p{M}]/u.test(character) ? letter : /\s/.test(character) ? space : mark;
  kinds[code] = kind;
  return kind;
}
