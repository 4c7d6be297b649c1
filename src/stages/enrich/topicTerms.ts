/**
 * The words that tell what a text is about, as numbers: by them `link` finds related articles without the texts. How rare
 * a word is in the archive is not known here; its length, its capital and how often it comes stand in until `link` knows.
 */
import { foldTable, separator, silent } from './foldTable.js';
import { functionWordHashes } from './functionWordHashes.js';
import { isUnspacedScript } from './isUnspacedScript.js';
import { TermTable } from './TermTable.js';
import { hashOfWord, wordSeed } from './wordHash.js';

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
/** A score for each of the terms found, and the same in ascending order. */
let scores = new Float64Array(0);
let ranked = new Float64Array(0);

/** Terms in ascending order: 28 bits of hash, 4 bits of count. Undefined for a text with too few. */
export function topicTerms(text: string, headline: string): Uint32Array | undefined {
  found.clear();
  collect(headline, inHeadline);
  collect(text, 1);
  const { size } = found;
  if (size < fewestTerms) return undefined;
  if (scores.length < size) {
    scores = new Float64Array(size * 2);
    ranked = new Float64Array(size * 2);
  }
  for (let at = 0; at < size; at += 1) scores[at] = scoreOf(at);
  ranked.set(scores.subarray(0, size));
  ranked.subarray(0, size).sort();
  // All above the score at the bound; of those that have it, the smallest numbers.
  const least = size <= mostTerms ? 0 : (ranked[size - mostTerms] as number);
  const above: number[] = [];
  const tied: number[] = [];
  for (let at = 0; at < size; at += 1) {
    const score = scores[at] as number;
    if (score >= least) (score > least ? above : tied).push(termAt(at));
  }
  tied.sort((one, other) => one - other);
  return new Uint32Array([...above, ...tied.slice(0, mostTerms - above.length)]).sort();
}

function scoreOf(at: number): number {
  const often = 1 + Math.log2(found.counts[at] as number);
  return often * Math.min(found.lengths[at] as number, longest) * (found.names[at] === 1 ? asName : 1);
}

function termAt(at: number): number {
  return ((found.terms[at] as number) | Math.min(found.counts[at] as number, countMask)) >>> 0;
}

function collect(text: string, weight: number): void {
  const table = foldTable();
  const stops = functionWordHashes();
  let hash = wordSeed;
  let length = 0;
  let isName = false;
  /** The last mark ended a sentence, so that a capital says nothing. */
  let isOpening = true;
  let before = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 0x20 : text.charCodeAt(at);
    const folded = table[code] as number;
    if (folded === silent) continue;
    const isCharacter = folded !== separator && isUnspacedScript(folded);
    if (folded !== separator && !isCharacter) {
      if (length === 0) isName = !isOpening && isCapital(code, folded);
      hash = hashOfWord(hash, folded);
      length += 1;
      continue;
    }
    if (length > 0) {
      if (length >= shortest && !stops.has(hash)) found.add(hash & ~countMask, weight, length, isName);
      hash = wordSeed;
      length = 0;
      isOpening = false;
    }
    // Scripts without spaces are taken by pairs of characters.
    if (isCharacter && before !== 0) found.add(hashOfWord(hashOfWord(wordSeed, before), folded) & ~countMask, weight, shortest * 2, false);
    before = isCharacter ? folded : 0;
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x0a || code === 0x3a) isOpening = true;
  }
}

/** Whether a letter is a capital: folding changes it, and it is no small letter with an accent. */
function isCapital(code: number, folded: number): boolean {
  if (code === folded) return false;
  if (code < 0x80) return true;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
