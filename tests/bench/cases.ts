/** Figures as a benchmark would have them, for the tests of what is made of them. */
import type { Case, Figure, Run } from '../../bench/contender.mjs';

/** A second of user CPU, a quarter of system's, two of wall time. */
export function runOf(some: Partial<Run> = {}): Run {
  return { wall: 2000, user: 1000, system: 250, peakMemory: 100e6, files: 12, bytes: 4e6, pages: 10, ...some };
}

export function figureOf(some: Partial<Figure> = {}): Figure {
  return { who: 'backfile', search: false, step: 'cold', runs: [runOf({ stages: [] })], ...some };
}

export function caseOf(figures: readonly Figure[], some: Partial<Case> = {}): Case {
  return { size: 10_000, form: 'txt', corpus: { bytes: 30e6, words: 4_230_000 }, figures, failures: [], ...some };
}
