import type { DateToken } from './dateTokens.js';
import { monthNamed } from './monthNamed.js';
import type { NameEntry } from './nameTable.js';

export interface TakenMonth {
  readonly name: NameEntry;
  readonly token: DateToken;
  /** Whether a full stop follows, as after what is shortened. */
  readonly dotted: boolean;
  readonly next: number;
}

/** A month's name with its full stop: `Jan.`, `كانون الثاني`, `كانون الثاني/يناير`, `تشرين الأول (أكتوبر)`. */
export function takeMonth(tokens: readonly DateToken[], at: number): TakenMonth | undefined {
  const first = takeName(tokens, at);
  const token = tokens[at];
  if (first === undefined || token === undefined) return undefined;
  const mark = tokens[first.next]?.text;
  if (mark === '/' || mark === '(') {
    const second = takeName(tokens, first.next + 1);
    if (second?.name.number === first.name.number && (mark === '/' || tokens[second.next]?.text === ')'))
      return { name: first.name, token, dotted: false, next: second.next + (mark === '(' ? 1 : 0) };
  }
  const dotted = mark === '.' && tokens[first.next]?.spaced === false;
  return { name: first.name, token, dotted, next: first.next + (dotted ? 1 : 0) };
}

function takeName(tokens: readonly DateToken[], at: number): { name: NameEntry; next: number } | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const after = tokens[at + 1];
  const pair = after?.kind === 'word' ? monthNamed(`${token.text} ${after.text}`) : undefined;
  if (pair !== undefined) return { name: pair, next: at + 2 };
  // `18 tháng 10 năm 2018`
  if (token.text === 'thang' && after?.kind === 'number') {
    const counted = monthNamed(`thang ${after.text}`);
    return counted === undefined ? undefined : { name: counted, next: at + 2 };
  }
  // `18. listopada` is Croatian and October: Poles, whose November it is, set no full stop behind the day.
  const name = token.text === 'listopada' && tokens[at - 1]?.text === '.' ? monthNamed('oktobra') : monthNamed(token.text);
  return name === undefined ? undefined : { name, next: at + 1 };
}
