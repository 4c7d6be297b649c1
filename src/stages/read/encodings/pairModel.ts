/**
 * What one letter after another costs, in bits, in every language of a script: the numbers of `letterPairs` spread out, so that
 * the scorer adds rows of a table. A pair that a language does not have costs as much as its letters or other languages make likely, and more.
 */
import type { Script } from './candidates.js';
import { letterPairs } from './letterPairs.js';

export interface PairModel {
  readonly languages: readonly string[];
  /** The number of a letter, lower case, in the table. 0 is what is no letter. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The number of a letter that no language of the script knows. */
  readonly unknown: number;
  /** Where the costs of `first` and `second` begin, one for each language: `(first * width + second) * languages.length`. */
  readonly width: number;
  readonly costs: Uint8Array;
}

/** Bits that a pair costs in a language that has not got it. */
const missing = {
  /** Another language of the script has it: so much more than there. */
  borrowed: 4,
  /** The same, of a letter that the language does not have. */
  foreign: 8,
  /** After such a letter, the word goes on as it does in that other language. */
  afterForeign: 1,
  /** The language has the second letter: so much more than after the likeliest letter. */
  newPlace: 6,
  /** The language has both letters. */
  newFollower: 11,
  plain: 12,
  unheard: 16,
};

const models = new Map<Script, PairModel>();

export function pairModel(script: Script): PairModel {
  let model = models.get(script);
  if (model === undefined) {
    model = makeModel(script);
    models.set(script, model);
  }
  return model;
}

function makeModel(script: Script): PairModel {
  const entries = Object.entries(letterPairs[script]).map(([language, text]) => ({ language, pairs: parsePairs(text) }));
  const numbers = new Map<string, number>([[' ', 0]]);
  for (const { pairs } of entries) for (const { first, second } of pairs) for (const letter of [first, second]) if (!numbers.has(letter)) numbers.set(letter, numbers.size);
  const unknown = numbers.size;
  const width = unknown + 1;
  const costs = new Uint8Array(width * width * entries.length).fill(missing.unheard);
  const anywhere = new Uint8Array(width * width).fill(missing.unheard);
  for (const [language, { pairs }] of entries.entries()) {
    for (const { first, second, cost } of pairs) {
      const at = (numbers.get(first) ?? unknown) * width + (numbers.get(second) ?? unknown);
      costs[at * entries.length + language] = cost;
      anywhere[at] = Math.min(anywhere[at] ?? missing.unheard, cost);
    }
  }
  const isPlain = new Set(Array.from(numbers, ([letter, number]) => (script === 'latin' && letter < '\x80' ? number : -1)));
  for (const [language, { pairs }] of entries.entries()) {
    const leastOf = new Map<number, number>([[0, missing.unheard]]);
    for (const { first, second, cost } of pairs) {
      const [before, after] = [numbers.get(first) ?? unknown, numbers.get(second) ?? unknown];
      leastOf.set(before, leastOf.get(before) ?? missing.unheard);
      leastOf.set(after, Math.min(cost, leastOf.get(after) ?? missing.unheard));
    }
    for (let first = 0; first < width; first += 1) {
      for (let second = 0; second < width; second += 1) {
        const at = (first * width + second) * entries.length + language;
        const isOwn = leastOf.has(first) && leastOf.has(second);
        const newPlace = (leastOf.get(second) ?? missing.unheard) + missing.newPlace;
        const newFollower = isOwn ? missing.newFollower : missing.unheard;
        const extra = isOwn ? missing.borrowed : leastOf.has(first) ? missing.foreign : missing.afterForeign;
        const borrowed = (anywhere[first * width + second] ?? missing.unheard) + extra;
        const most = isPlain.has(first) && isPlain.has(second) ? missing.plain : Math.min(newPlace, newFollower, borrowed, missing.unheard);
        costs[at] = Math.min(costs[at] ?? missing.unheard, most);
      }
    }
  }
  return { languages: entries.map(({ language }) => language), numbers, unknown, width, costs };
}

interface Pair {
  readonly first: string;
  readonly second: string;
  readonly cost: number;
}

function parsePairs(text: string): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const group of text.split('|')) {
    const first = group[0] ?? '';
    let cost = 0;
    for (const character of group.slice(1)) {
      if (/^[0-9A-F]$/.test(character)) cost = Number.parseInt(character, 16);
      else pairs.push({ first, second: character, cost });
    }
  }
  return pairs;
}
