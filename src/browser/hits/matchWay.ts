/**
 * Where the steps of a way follow one another in the articles of a volume.
 */

import { plainWeight } from '../../model/wordForms.js';
import type { Volume } from '../volumes/openVolume.js';
import type { Posting } from '../volumes/readPostings.js';
import type { Step, Way } from '../words/planTerm.js';

export interface Match {
  /** Occurrences, each with its weight; 1 is an occurrence in plain text. */
  readonly frequency: number;
  /** Those of them in the form that was typed. */
  readonly ownFrequency: number;
  /** Numbers of the words, those of every step. */
  readonly places: readonly number[];
  /** So many numbers in a row belong together. */
  readonly width: number;
  /** The index alone does not tell whether it is what was asked for. */
  readonly isDoubtful: boolean;
}

/** Of a form that stands behind another at its place: that of the part of a compound. */
const partWeight = plainWeight / 2;

interface Places {
  readonly places: readonly number[];
  readonly weights: readonly number[];
  /** The weights of those in the form that was typed; 0 of others. */
  readonly ownWeights: readonly number[];
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

async function placesOf(step: Step, language: string, volume: Volume): Promise<Map<number, Places>> {
  const found = new Map<number, Places>();
  for (const [term, postings] of await volume.postings(language, step.entries)) {
    const isDoubtful = step.doubtful.has(term);
    const [wanted, typed] = [step.forms.get(term), step.typed.get(term)];
    for (const posting of postings) {
      const places = weighed(posting, wanted, typed);
      if (places.length > 0) found.set(posting.row, joined(found.get(posting.row), places, isDoubtful));
    }
  }
  return found;
}

interface WeighedPlace {
  readonly place: number;
  readonly weight: number;
  readonly isTyped: boolean;
}

/** The places of the forms that are asked for. Of several forms at one place the first counts, unless another is asked for. */
function weighed({ places, weights, forms }: Posting, wanted: ReadonlySet<number> | undefined, typed: number | undefined): WeighedPlace[] {
  const kept: WeighedPlace[] = [];
  for (const [at, place] of places.entries()) {
    const [weight, form] = [weights[at] ?? 0, forms[at] ?? 0];
    if (wanted === undefined ? weight > 0 : wanted.has(form)) kept.push({ place, weight: weight || partWeight, isTyped: form === typed });
  }
  return kept;
}

function joined(known: Places | undefined, added: readonly WeighedPlace[], isDoubtful: boolean): Places {
  const { places, weights, ownWeights } = known ?? { places: [], weights: [], ownWeights: [] };
  return {
    places: [...places, ...added.map(({ place }) => place)],
    weights: [...weights, ...added.map(({ weight }) => weight)],
    ownWeights: [...ownWeights, ...added.map(({ weight, isTyped }) => (isTyped ? weight : 0))],
    isDoubtful: (known?.isDoubtful ?? true) && isDoubtful,
  };
}

function single({ places, weights, ownWeights, isDoubtful }: Places): Match {
  const sum = (all: readonly number[]): number => all.reduce((total, weight) => total + weight, 0) / plainWeight;
  return { frequency: sum(weights), ownFrequency: sum(ownWeights), places, width: 1, isDoubtful };
}

function inARow(start: Places, rest: readonly (Places | undefined)[]): Match | undefined {
  const sets = rest.map((step) => (step === undefined ? undefined : new Set(step.places)));
  if (sets.includes(undefined)) return undefined;
  let [frequency, ownFrequency] = [0, 0];
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
    ownFrequency += (start.ownWeights[number] ?? 0) / plainWeight;
    places.push(...run);
  });
  return frequency === 0 ? undefined : { frequency, ownFrequency, places, width: rest.length + 1, isDoubtful };
}
