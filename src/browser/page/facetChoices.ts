/**
 * The values of one facet as the list shows them: those chosen first, then the commonest; issues and languages in their own order where numbers tie.
 */
import { formatsFor } from './formatsFor.js';

export interface FacetChoice {
  readonly value: string;
  readonly text: string;
  readonly count: number;
  readonly isChosen: boolean;
}

export interface FacetQuestion {
  readonly counts: ReadonlyMap<string, number>;
  /** Offered even if nothing has them. */
  readonly chosen: readonly string[];
  /** Only values that hold this are shown, and those chosen. */
  readonly typed: string;
  readonly most: number;
  /** Of the interface. */
  readonly language: string;
  readonly textOf: (value: string) => string;
}

/** @returns the choices, and how many there are in all */
export function facetChoices({ counts, chosen, typed, most, language, textOf }: FacetQuestion): { readonly choices: readonly FacetChoice[]; readonly total: number } {
  const { compare } = formatsFor(language);
  const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const wanted = fold(typed);
  const all = new Map([...chosen.map((value) => [value, 0] as const), ...counts]);
  const choices = [...all]
    .map(([value, count]) => ({ value, text: textOf(value), count, isChosen: chosen.includes(value) }))
    .filter(({ text, isChosen }) => isChosen || fold(text).includes(wanted))
    .sort((a, b) => Number(b.isChosen) - Number(a.isChosen) || b.count - a.count || compare(a.text, b.text));
  return { choices: choices.slice(0, Math.max(most, chosen.length)), total: all.size };
}
