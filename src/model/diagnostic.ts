import type { SourcePath } from './brands.js';
import type { DiagnosticCode } from './diagnosticCatalogue.js';
import type { Severity } from './severity.js';

/** A place in an input. Lines and columns count from 1; columns in UTF-16 units. */
export interface Place {
  readonly path: SourcePath | string;
  readonly line?: number;
  readonly column?: number;
  readonly field?: string;
}

/** Something that its owner should know about the content. Never thrown: collected, and reported at the end. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What was found, what was expected, what to do. */
  readonly message: string;
  readonly place?: Place;
  readonly related?: readonly { readonly message: string; readonly place: Place }[];
  /** How often it occurs, where the same thing is reported once for the whole archive. */
  readonly times?: number;
}

/** A result, and what was noticed on the way to it. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}
