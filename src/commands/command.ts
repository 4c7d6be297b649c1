/** What every command is given by the command line, and what it gives back. */
import type { OnStop } from '../model/onStop.js';

export interface CommandOptions {
  /** Results as JSON on stdout. */
  readonly json: boolean;
  /** Warnings count as errors. */
  readonly strict: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
  readonly format: 'text' | 'github';
  readonly color: boolean;
}

export interface CommandContext {
  readonly options: CommandOptions;
  /** Results. */
  readonly out: (text: string) => void;
  /** Log and diagnostics. */
  readonly log: (text: string) => void;
  readonly onStop: OnStop;
}

/** Exit codes; 2 and 70 come from exceptions, 130 from signals. */
export const exitCode = { clean: 0, contentErrors: 1, usage: 2, bug: 70, interrupted: 130 } as const;
