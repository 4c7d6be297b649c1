/** Types of budgets.mjs, for the benchmark's. */
export interface PageBudget {
  readonly kind: string;
  readonly html: number;
  readonly compressed: number;
  readonly style: number;
  readonly fonts: number;
  readonly scripts: number;
  readonly foreign: number;
  readonly shift: number;
}
