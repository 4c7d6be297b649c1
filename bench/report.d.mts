/** Types of report.mjs, for the tests. */
import type { Case } from './contender.mjs';

export function caseText(each: Case): string;
export function aimsText(cases: readonly Case[]): string;
