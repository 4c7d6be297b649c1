/** What takes part in the benchmark, what it can be asked to do, and what comes of it. */
import type { ChildProcess } from 'node:child_process';
import type { PageBudget } from './budgets.mjs';

export type Step = 'cold' | 'warm' | 'edited' | 'added' | 'template' | 'alone';

export const stepWords: Readonly<Record<Step, string>>;

/** A build: milliseconds, bytes, and the site it leaves. */
export interface Run {
  readonly wall: number;
  readonly user: number;
  readonly system: number;
  /** Undefined where the operating system does not tell. */
  readonly peakMemory: number | undefined;
  readonly files: number;
  readonly bytes: number;
  readonly pages: number;
  readonly stages?: readonly { readonly stage: string; readonly wall: number; readonly user: number; readonly system: number }[];
}

/** Is given every process that is started. */
export type OnStart = (child: ChildProcess) => void;

export interface Contender {
  readonly who: string;
  /** Whose failure is ours, and no finding. */
  readonly isOurs?: true;
  /** Where its site is. */
  readonly out: string;
  /** Writes its sources, where they are not there yet. */
  readonly prepare?: () => void;
  /** What happens before the build of each, in this order. `cold` begins with the sources as they were written and nothing built. */
  readonly steps: Readonly<Partial<Record<Step, () => void>>>;
  /** Where search is a command of its own, first the pages, then both together. */
  readonly build: (onStart: OnStart) => AsyncGenerator<{ readonly search: boolean; readonly run: Run }>;
}

/** What one contender took for one step. */
export interface Figure {
  readonly who: string;
  readonly search: boolean;
  readonly step: Step;
  readonly runs: readonly Run[];
}

export interface Case {
  readonly size: number;
  readonly form: 'txt' | 'md';
  readonly corpus: { readonly bytes: number; readonly words: number };
  readonly figures: readonly Figure[];
  /** What could not be measured, and why. */
  readonly failures: readonly string[];
  /** Why nothing is compared. */
  readonly refused?: string;
  /** Of the site as backfile makes it where nothing is left out; see examineSite.mjs. */
  readonly index?: unknown;
  readonly finding?: string;
  readonly budgets?: readonly PageBudget[];
}
