import type { Diagnostic } from '../model/diagnostic.js';
import type { Severity } from '../model/severity.js';

/** How many of each; a merged one counts once. */
export function countSeverities(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}
