/** References to an issue of a publication that nobody declared: a cue, an abbreviation in capitals, a number and a year. */
import { yearOf } from '../../model/issue.js';
import type { FoundReference } from './findReferences.js';
import { firstMatches } from './firstMatches.js';
import { isCued } from './isCued.js';

const numberYear = /(?<![\d/.])(\d{1,3})\/(\d{4}|\d{2})(?![\d/%]|[.,]\d)/g;
const abbreviationBefore = /(?<![\p{Lu}\p{Ll}\p{N}])(\p{Lu}[\p{Lu}\d]{1,11})[\s\u00A0]$/u;
/** Longest abbreviation with the characters around it. */
const reach = 14;

export function* cuedReferences(text: string, year: number | undefined): Generator<FoundReference> {
  for (const match of firstMatches(text, numberYear)) {
    const [whole, number = '', digits = ''] = match;
    const abbreviation = abbreviationBefore.exec(text.slice(Math.max(0, match.index - reach), match.index))?.[1];
    if (abbreviation === undefined) continue;
    const start = match.index - abbreviation.length - 1;
    const end = match.index + whole.length;
    if (!isCued(text, start, end)) continue;
    const issue = { publication: abbreviation, number: Number(number), year: yearOf(digits, year) };
    yield { start, end, reference: { text: text.slice(start, end), issue, rule: 'cue-word' } };
  }
}
