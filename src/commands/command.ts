/** What every command is given by the command line, and what it gives back. */

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
  /** Registers what must be undone if the command is stopped; synchronous. Gives the way to take it back. */
  readonly onStop: (undo: () => void) => () => void;
}

/** Exit codes; 2 and 70 come from exceptions, 130 from signals. */
export const exitCode = { clean: 0, contentErrors: 1, usage: 2, bug: 70, interrupted: 130 } as const;
