import type { Weekday } from './dateMention.js';
import type { DateToken } from './dateTokens.js';
import type { NameEntry } from './nameTable.js';
import { weekdayNamed } from './weekdayNamed.js';

export interface TakenWeekday {
  readonly weekday: Weekday;
  readonly name: NameEntry;
  readonly dotted: boolean;
  readonly next: number;
}

/** A weekday's name with its full stop: `Tuesday`, `Tues.`, `terça-feira`, `2ª-feira` is none. */
export function takeWeekday(tokens: readonly DateToken[], at: number): TakenWeekday | undefined {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  const after = tokens[at + 1];
  const pair = after?.kind === 'word' ? weekdayNamed(`${token.text} ${after.text}`) : undefined;
  const name = pair ?? weekdayNamed(token.text);
  if (name === undefined) return undefined;
  let next = at + (pair === undefined ? 1 : 2);
  if (tokens[next]?.text === '-' && tokens[next + 1]?.text === 'feira') next += 2;
  const dotted = tokens[next]?.text === '.' && tokens[next]?.spaced === false;
  return { weekday: name.number as Weekday, name, dotted, next: next + (dotted ? 1 : 0) };
}
