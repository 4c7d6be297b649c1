import { feastNames } from './feastNames.js';
import { foldWord } from './foldWord.js';

export interface Feast {
  /** `12-25`, or `easter` with the days after it: `easter-2`. */
  readonly day: string;
  /** The name is that of the time around it. */
  readonly isAround: boolean;
}

let table: { readonly feasts: ReadonlyMap<string, Feast>; readonly words: ReadonlySet<string> } | undefined;

/** The feast that a text names, and nothing but it. */
export function feastNamed(name: string): Feast | undefined {
  return tables().feasts.get(folded(name));
}

/** Whether a folded word stands in the name of a feast. */
export function isFeastWord(word: string): boolean {
  return tables().words.has(word);
}

function tables(): NonNullable<typeof table> {
  if (table !== undefined) return table;
  const feasts = new Map<string, Feast>();
  const words = new Set<string>();
  for (const [day, names] of Object.entries(feastNames)) {
    for (const name of names.split(' ')) {
      const key = folded(name.replace('~', '').replaceAll('_', ' '));
      feasts.set(key, { day, isAround: name.startsWith('~') });
      for (const word of key.split(' ')) words.add(word);
    }
  }
  table = { feasts, words };
  return table;
}

/** Letters alone: `New Year's Day` and `NEW YEARS DAY` are one. */
function folded(name: string): string {
  return name
    .split(/[ .-]+/)
    .filter((word) => word !== '')
    .map(foldWord)
    .join(' ');
}
