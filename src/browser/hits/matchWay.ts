/**
 * Where the steps of a way follow one another in the articles of a volume.
 */

import { formNumbers, headlineWeight, placeWeights, plainWeight } from '../../model/wordForms.js';
import type { Volume } from '../volumes/openVolume.js';
import type { Posting } from '../volumes/readPostings.js';
import type { Step, Way } from '../words/planTerm.js';

export interface Match {
  /** Occurrences, each with its weight; 1 is an occurrence in plain text, and in the headline. */
  readonly frequency: number;
  /** Those of them in the form that was typed. */
  readonly ownFrequency: number;
  /** Whether one is in the headline: 1, or half for the part of a compound; else 0. */
  readonly headline: number;
  /** The same of those in the form that was typed. */
  readonly ownHeadline: number;
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
  readonly places: number[];
  readonly weights: number[];
  /** The weights of those in the form that was typed; 0 of others. */
  readonly ownWeights: number[];
  isDoubtful: boolean;
}

/** @returns row → match */
export async function matchWay(way: Way, language: string, volume: Volume): Promise<Map<number, Match>> {
  const [only, ...more] = way;
  if (only !== undefined && more.length === 0) return matchStep(only, language, volume);
  const postings = await Promise.all(way.map((step) => volume.postings(language, step.entries)));
  const steps: ReadonlyMap<number, Places>[] = [];
  // Of each word only the articles that have all before it.
  for (const [at, step] of way.entries()) steps.push(placesOf(step, postings[at] ?? new Map(), steps.at(-1)));
  const [first, ...others] = steps;
  const matches = new Map<number, Match>();
  for (const row of steps.at(-1)?.keys() ?? []) {
    const match = inARow(
      first?.get(row),
      others.map((each) => each.get(row)),
      more.map(({ marksBefore }) => marksBefore),
    );
    if (match !== undefined) matches.set(row, match);
  }
  return matches;
}

/** How much a place counts for; nothing where its form is not asked for. Of several forms at one place the first counts, unless another is asked for. */
function weightOf(kind: number, wanted: ReadonlySet<number> | undefined): number {
  const weight = placeWeights[Math.floor(kind / formNumbers)] ?? plainWeight;
  if (wanted === undefined) return weight;
  return wanted.has(kind % formNumbers) ? weight || partWeight : 0;
}

/** The part of a whole word that stands in the headline; 0 of a place elsewhere. */
function headlinePart(weight: number): number {
  return weight === headlineWeight ? 1 : weight * 2 === headlineWeight ? 1 / 2 : 0;
}

/** How often a word at such a place counts. In a headline it counts once, and otherwise: see `headlinePart`. */
function frequencyOf(weight: number): number {
  return headlinePart(weight) || weight / plainWeight;
}

/** One word, as most are asked for: of tens of thousands of articles, so no more than the sums are made of each. */
async function matchStep(step: Step, language: string, volume: Volume): Promise<Map<number, Match>> {
  const matches = new Map<number, Match>();
  for (const [term, postings] of await volume.postings(language, step.entries)) {
    const isDoubtful = step.doubtful.has(term);
    const [wanted, typed] = [step.forms.get(term), step.typed.get(term)];
    for (const { row, places, kinds } of postings) {
      let [sum, ownSum, kept, headline, ownHeadline] = [0, 0, 0, 0, 0];
      for (const kind of kinds) {
        const weight = weightOf(kind, wanted);
        if (weight === 0) continue;
        kept += 1;
        const part = headlinePart(weight);
        const each = frequencyOf(weight);
        sum += each;
        if (part > headline) headline = part;
        if (kind % formNumbers !== typed) continue;
        ownSum += each;
        if (part > ownHeadline) ownHeadline = part;
      }
      if (kept === 0) continue;
      const own = kept === places.length ? places : places.filter((_, at) => weightOf(kinds[at] ?? 0, wanted) > 0);
      const known = matches.get(row);
      matches.set(row, {
        frequency: (known?.frequency ?? 0) + sum,
        ownFrequency: (known?.ownFrequency ?? 0) + ownSum,
        headline: Math.max(known?.headline ?? 0, headline),
        ownHeadline: Math.max(known?.ownHeadline ?? 0, ownHeadline),
        places: known === undefined ? own : [...known.places, ...own],
        width: 1,
        isDoubtful: (known?.isDoubtful ?? true) && isDoubtful,
      });
    }
  }
  return matches;
}

/** @param among rows, where not all of them matter */
function placesOf(step: Step, postingsOf: ReadonlyMap<string, readonly Posting[]>, among: ReadonlyMap<number, unknown> | undefined): Map<number, Places> {
  const found = new Map<number, Places>();
  for (const [term, postings] of postingsOf) {
    const isDoubtful = step.doubtful.has(term);
    const [wanted, typed] = [step.forms.get(term), step.typed.get(term)];
    for (const { row, places, kinds } of postings) {
      if (among?.has(row) === false) continue;
      let own = found.get(row);
      for (const [at, kind] of kinds.entries()) {
        const weight = weightOf(kind, wanted);
        if (weight === 0) continue;
        if (own === undefined) found.set(row, (own = { places: [], weights: [], ownWeights: [], isDoubtful: true }));
        own.places.push(places[at] ?? 0);
        own.weights.push(weight);
        own.ownWeights.push(kind % formNumbers === typed ? weight : 0);
      }
      if (own !== undefined) own.isDoubtful &&= isDoubtful;
    }
  }
  return found;
}

/** @param marks by themselves that may stand before each of the others */
function inARow(start: Places | undefined, rest: readonly (Places | undefined)[], marks: readonly number[]): Match | undefined {
  if (start === undefined) return undefined;
  let [frequency, ownFrequency, headline, ownHeadline] = [0, 0, 0, 0];
  let isDoubtful = start.isDoubtful || rest.some((step) => step?.isDoubtful);
  const places: number[] = [];
  const isAt = rest.map((step) => finderOf(step?.places ?? []));
  start.places.forEach((place, number) => {
    const run = [place];
    for (const [at, stands] of isAt.entries()) {
      const last = run.at(-1) ?? 0;
      // The parts of a compound stand at one place; the text tells in which order, and whether it is marks that stand between.
      const behind = last + 1 + (marks[at] ?? 0);
      const next = stands(last + 1) ? last + 1 : stands(last) ? last : stands(behind) ? behind : undefined;
      if (next === undefined) return;
      if (next !== last + 1) isDoubtful = true;
      run.push(next);
    }
    const [weight, ownWeight] = [start.weights[number] ?? 0, start.ownWeights[number] ?? 0];
    frequency += frequencyOf(weight);
    ownFrequency += frequencyOf(ownWeight);
    headline = Math.max(headline, headlinePart(weight));
    ownHeadline = Math.max(ownHeadline, headlinePart(ownWeight));
    places.push(...run);
  });
  return frequency === 0 ? undefined : { frequency, ownFrequency, headline, ownHeadline, places, width: rest.length + 1, isDoubtful };
}

/** Places of a word in one article, up to which looking through them is quicker than making a set. */
const fewPlaces = 16;

function finderOf(places: readonly number[]): (place: number) => boolean {
  if (places.length <= fewPlaces) return (place) => places.includes(place);
  const set = new Set(places);
  return (place) => set.has(place);
}
