/** Types of aims.mjs, for the tests. */
import type { Case } from './contender.mjs';

export interface Aim {
  readonly words: string;
  readonly most: number;
  readonly unit: 's' | 'GB' | 'times';
  readonly reached: number | undefined;
}
export function aims(cases: readonly Case[]): { readonly form: 'txt' | 'md'; readonly aims: readonly Aim[] }[];
