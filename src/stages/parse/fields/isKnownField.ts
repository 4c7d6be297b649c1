import { canonicalField } from './canonicalField.js';

/** Whether some field understands a name: where an article has two of the same meaning, the second is no unknown one. */
export function isKnownField(name: string): boolean {
  return canonicalField(name) !== undefined;
}
