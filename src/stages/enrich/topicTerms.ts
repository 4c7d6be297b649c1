/**
 * The words that tell what a text is about, as numbers: by them `link` finds related articles without the texts. How rare
 * a word is in the archive is not known here; its length, its capital and how often it comes stand in until `link` knows.
 */
import { foldTable, separator, silent } from './foldTable.js';
import { functionWordHashes } from './functionWordHashes.js';
import { isUnspacedScript } from './isUnspacedScript.js';
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

interface Found {
  count: number;
  readonly length: number;
  isName: boolean;
}

/** Terms in ascending order: 28 bits of hash, 4 bits of count. Undefined for a text with too few. */
export function topicTerms(text: string, headline: string): Uint32Array | undefined {
  const found = new Map<number, Found>();
  collect(headline, inHeadline, found);
  collect(text, 1, found);
  const scored = [...found].map(([term, { count, length, isName }]) => ({
    term: ((term & ~countMask) | Math.min(count, countMask)) >>> 0,
    score: (1 + Math.log2(count)) * Math.min(length, longest) * (isName ? asName : 1),
  }));
  if (scored.length < fewestTerms) return undefined;
  scored.sort((one, other) => other.score - one.score || one.term - other.term);
  return Uint32Array.from(scored.slice(0, mostTerms), ({ term }) => term).sort();
}

function collect(text: string, weight: number, found: Map<number, Found>): void {
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
      if (length >= shortest && !stops.has(hash)) add(found, hash, { weight, length, isName });
      hash = wordSeed;
      length = 0;
      isOpening = false;
    }
    // Scripts without spaces are taken by pairs of characters.
    if (isCharacter && before !== 0) add(found, hashOfWord(hashOfWord(wordSeed, before), folded), { weight, length: shortest * 2, isName: false });
    before = isCharacter ? folded : 0;
    if (code === 0x2e || code === 0x21 || code === 0x3f || code === 0x0a || code === 0x3a) isOpening = true;
  }
}

function add(found: Map<number, Found>, hash: number, { weight, length, isName }: { weight: number; length: number; isName: boolean }): void {
  const key = hash & ~countMask;
  const known = found.get(key);
  if (known === undefined) found.set(key, { count: weight, length, isName });
  else {
    known.count += weight;
    known.isName ||= isName;
  }
}

/** Whether a letter is a capital: folding changes it, and it is no small letter with an accent. */
function isCapital(code: number, folded: number): boolean {
  if (code === folded) return false;
  if (code < 0x80) return true;
  const letter = String.fromCharCode(code);
  return letter !== letter.toLowerCase();
}
