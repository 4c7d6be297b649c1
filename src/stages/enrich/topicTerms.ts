/**
 * The words that tell what a text is about, as numbers: by them `link` finds related articles without the texts. How rare
 * a word is in the archive is not known here; its length, its capital and how often it comes stand in until `link` knows.
 */
import { functionWordTerms } from './functionWordTerms.js';
import { TermTable } from './TermTable.js';
import type { TextWords } from './TextWords.js';
import { TopScores } from './TopScores.js';

/** Terms kept of an article: 160 bytes. */
const mostTerms = 40;
/** Fewer say nothing. */
const fewestTerms = 5;
/** Letters of the shortest word that counts; from the longest on, length says no more. */
const shortest = 3;
const longest = 10;
/** What a word in the headline and a capital within a sentence add. */
const inHeadline = 3;
const asName = 1.6;
/** The low bits of a term hold how often it comes, the others its hash. */
const countMask = 15;

const found = new TermTable();
const top = new TopScores(mostTerms);
/** Of the terms found: the score of each, and those whose score is the bound. */
let scores = new Float64Array(0);
let tied = new Uint32Array(0);

/** Terms in ascending order: 28 bits of hash, 4 bits of count. Undefined for a text with too few. */
export function topicTerms(text: TextWords, headline: TextWords): Uint32Array | undefined {
  found.clear();
  collect(headline, inHeadline);
  collect(text, 1);
  const { size } = found;
  if (size < fewestTerms) return undefined;
  if (scores.length < size) {
    scores = new Float64Array(size * 2);
    tied = new Uint32Array(size * 2);
  }
  top.clear();
  for (let at = 0; at < size; at += 1) {
    const score = scoreOf(at);
    scores[at] = score;
    top.add(score);
  }
  const kept = new Uint32Array(Math.min(size, mostTerms));
  let above = 0;
  let even = 0;
  for (let at = 0; at < size; at += 1) {
    const score = scores[at] as number;
    if (score > top.bound) {
      kept[above] = termAt(at);
      above += 1;
    } else if (score === top.bound) {
      tied[even] = termAt(at);
      even += 1;
    }
  }
  // Of those whose score is the bound, the smallest numbers.
  kept.set(
    tied
      .subarray(0, even)
      .sort()
      .subarray(0, kept.length - above),
    above,
  );
  return kept.sort();
}

function scoreOf(at: number): number {
  const often = 1 + Math.log2(found.counts[at] as number);
  return often * Math.min(found.lengths[at] as number, longest) * (found.names[at] === 1 ? asName : 1);
}

function termAt(at: number): number {
  return ((found.terms[at] as number) | Math.min(found.counts[at] as number, countMask)) >>> 0;
}

function collect({ size, terms, letters, names }: TextWords, weight: number): void {
  const stops = functionWordTerms();
  for (let at = 0; at < size; at += 1) {
    const length = letters[at] as number;
    const term = terms[at] as number;
    if (length >= shortest && !stops.has(term)) found.add(term & ~countMask, weight, length, names[at] === 1);
  }
}
