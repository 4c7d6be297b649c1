import type { RuleName } from '../../../model/ruleCatalogue.js';

/** What a line that names a writer says. */
export interface BylineLine {
  readonly rule: RuleName;
  readonly names: readonly string[];
  /** "TIMES STAFF WRITER" */
  readonly role?: string;
  /** An office, a team or a society signs: its name is of words that a text may use, too. */
  readonly isOffice?: true;
}
