/**
 * Where the steps of a way follow one another in the articles of a volume.
 */

import type { Volume } from '../volumes/openVolume.js';
import type { Posting } from '../volumes/readPostings.js';
import type { Step, Way } from '../words/planTerm.js';

export interface Match {
  /** Occurrences, each with its weight; 1 is an occurrence in plain text. */
  readonly frequency: number;
  /** Numbers of the words, those of every step. */
  readonly places: readonly number[];
  /** So many numbers in a row belong together. */
  readonly width: number;
  /** The index alone does not tell whether it is what was asked for. */
  readonly isDoubtful: boolean;
}

/** Weight of a place in plain text. */
const plainWeight = 24;

interface Places {
  readonly places: readonly number[];
  readonly weights: readonly number[];
  readonly isDoubtful: boolean;
}

/** @returns row → match */
export async function matchWay(way: Way, language: string, volume: Volume): Promise<Map<number, Match>> {
  const steps = await Promise.all(way.map((step) => placesOf(step, language, volume)));
  const [first, ...others] = steps;
  const matches = new Map<number, Match>();
  if (first === undefined) return matches;
  for (const [row, start] of first) {
    const rest = others.map((step) => step.get(row));
    const match = rest.length === 0 ? single(start) : inARow(start, rest);
    if (match !== undefined) matches.set(row, match);
  }
  return matches;
}

async function placesOf({ entries, doubtful }: Step, language: string, volume: Volume): Promise<Map<number, Places>> {
  const found = new Map<number, Places>();
  for (const [term, postings] of await volume.postings(language, entries)) {
    const isDoubtful = doubtful.has(term);
    for (const posting of postings) found.set(posting.row, joined(found.get(posting.row), posting, isDoubtful));
  }
  return found;
}

function joined(known: Places | undefined, { places, weights }: Posting, isDoubtful: boolean): Places {
  if (known === undefined) return { places, weights, isDoubtful };
  return { places: [...known.places, ...places], weights: [...known.weights, ...weights], isDoubtful: known.isDoubtful && isDoubtful };
}

function single({ places, weights, isDoubtful }: Places): Match {
  return { frequency: weights.reduce((sum, weight) => sum + weight, 0) / plainWeight, places, width: 1, isDoubtful };
}

function inARow(start: Places, rest: readonly (Places | undefined)[]): Match | undefined {
  const sets = rest.map((step) => (step === undefined ? undefined : new Set(step.places)));
  if (sets.includes(undefined)) return undefined;
  let frequency = 0;
  let isDoubtful = start.isDoubtful || rest.some((step) => step?.isDoubtful);
  const places: number[] = [];
  start.places.forEach((place, number) => {
    const run = [place];
    for (const set of sets) {
      const last = run.at(-1) ?? 0;
      // The parts of a compound stand at one place; the text tells in which order.
      const next = set?.has(last + 1) ? last + 1 : set?.has(last) ? last : undefined;
      if (next === undefined) return;
      if (next === last) isDoubtful = true;
      run.push(next);
    }
    frequency += (start.weights[number] ?? 0) / plainWeight;
    places.push(...run);
  });
  return frequency === 0 ? undefined : { frequency, places, width: rest.length + 1, isDoubtful };
}
