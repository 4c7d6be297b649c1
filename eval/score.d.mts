/** Types of score.mjs, for the tests. */
export interface FieldScore {
  readonly field: string;
  readonly hits: number;
  readonly extra: number;
  readonly missing: number;
  readonly expected: unknown;
  readonly got: unknown;
}

export interface FieldRow {
  readonly field: string;
  readonly cases: number;
  readonly right: number;
  readonly invented: number;
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

export const fieldNames: readonly string[];
export function folded(text: string): string;
export function withoutQuotes(text: string): string;
export function edtfKey(edtf: string): string;
export function datelineDay(text: string): string;
export function scoreCase(label: Readonly<Record<string, unknown>>, got: Readonly<Record<string, unknown>>): FieldScore[];
export function tally(scores: Iterable<FieldScore>): FieldRow[];
export function ratios(counts: { readonly hits: number; readonly extra: number; readonly missing: number }): Pick<FieldRow, 'precision' | 'recall' | 'f1'>;
