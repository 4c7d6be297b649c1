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
  /** The language has the second letter: so much more than after the likeliest letter. */
  newPlace: 6,
  /** The language has the first letter. */
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
  const count = entries.length;
  const costs = new Uint8Array(width * width * count).fill(missing.unheard);
  const least = new Uint8Array(width * width).fill(missing.unheard);
  for (const [language, { pairs }] of entries.entries()) {
    const own = new Uint8Array(width).fill(missing.unheard);
    const firsts = new Set<number>();
    for (const { first, second, cost } of pairs) {
      const [a, b] = [numbers.get(first) ?? unknown, numbers.get(second) ?? unknown];
      costs[(a * width + b) * count + language] = cost;
      least[a * width + b] = Math.min(least[a * width + b] ?? missing.unheard, cost);
      own[b] = Math.min(own[b] ?? missing.unheard, cost);
      firsts.add(a);
    }
    lower(
      costs,
      language,
      count,
      (a, b) =>
        Math.min((own[b] ?? missing.unheard) + missing.newPlace, firsts.has(a) ? missing.newFollower + (own[b] === missing.unheard ? missing.borrowed : 0) : missing.unheard),
      width,
    );
  }
  const plain = Array.from(numbers, ([letter, number]) => [number, letter < '\x80'] as const).filter(([, isPlain]) => isPlain);
  const isPlain = new Set(plain.map(([number]) => number));
  for (const language of entries.keys()) {
    lower(
      costs,
      language,
      count,
      (a, b) => (script === 'latin' && isPlain.has(a) && isPlain.has(b) ? missing.plain : (least[a * width + b] ?? missing.unheard) + missing.borrowed),
      width,
    );
  }
  return { languages: entries.map(({ language }) => language), numbers, unknown, width, costs };
}

function lower(costs: Uint8Array, language: number, count: number, most: (first: number, second: number) => number, width: number): void {
  for (let a = 0; a < width; a += 1) {
    for (let b = 0; b < width; b += 1) {
      const at = (a * width + b) * count + language;
      costs[at] = Math.min(costs[at] ?? missing.unheard, most(a, b));
    }
  }
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
