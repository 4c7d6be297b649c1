import type { DateToken } from './dateTokens.js';
import { timeZones, zoneWords } from './dateWords.js';

/**
 * What stands after a time of day: `EST`, `GMT+3`, `+0000 (UTC)`, `Eastern Time`. Only an offset in digits, GMT and UTC say where the clock stood;
 * a short name is passed over, since `CST` and `IST` are several zones each. Takes nothing where nothing is.
 */
export function takeZone(tokens: readonly DateToken[], from: number): { readonly offset: string; readonly next: number } {
  let at = from;
  const opened = tokens[at]?.text === '(';
  if (opened) at += 1;
  const inner = at;
  const name = tokens[at]?.raw ?? '';
  if (tokens[at]?.kind === 'word' && timeZones.has(name)) at += 1;
  else for (let count = 0; count < 4 && zoneWords.has(tokens[at]?.text ?? ''); count += 1) at += 1;
  let offset = /^(?:Z|UTC?|GMT)$/.test(name) ? 'Z' : '';
  const sign = tokens[at]?.text;
  const digits = tokens[at + 1];
  // `10:30-11:30` is a span of time and no offset.
  const span = sign === '-' && tokens[at]?.spaced === false && digits?.raw.startsWith('0') === false && digits.raw.length < 4;
  if ((sign === '+' || sign === '-') && digits?.kind === 'number' && !digits.spaced && digits.raw.length !== 3 && digits.raw.length < 5 && !span) {
    const minutes = digits.raw.length === 4 ? digits.raw.slice(2) : tokens[at + 2]?.text === ':' && tokens[at + 3]?.raw.length === 2 ? (tokens[at + 3]?.raw ?? '') : '00';
    const hours = digits.raw.length === 4 ? digits.raw.slice(0, 2) : digits.raw.padStart(2, '0');
    if (Number(hours) <= 14 && /^[0-5]\d$/.test(minutes)) {
      offset = `${sign}${hours}:${minutes}`;
      at += digits.raw.length !== 4 && tokens[at + 2]?.text === ':' ? 4 : 2;
    }
  }
  if (at === inner) return { offset: '', next: from };
  if (opened) return tokens[at]?.text === ')' ? { offset, next: at + 1 } : { offset: '', next: from };
  // `+0000 (UTC)`: what a mail program says again in brackets.
  if (tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'word' && timeZones.has(tokens[at + 1]?.raw ?? '') && tokens[at + 2]?.text === ')') at += 3;
  return { offset, next: at };
}
