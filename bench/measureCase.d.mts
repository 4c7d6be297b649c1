/** Types of measureCase.mjs, for the tests. */
import type { Case, Contender, OnStart } from './contender.mjs';

export function measureCase(
  contenders: readonly Contender[],
  how: { readonly runs: number; readonly say: (words: string) => void; readonly onStart: OnStart },
): Promise<Pick<Case, 'figures' | 'failures' | 'refused'>>;
