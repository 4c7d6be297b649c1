/**
 * A small fingerprint of a text, by which `link` finds reprints: MinHash of its runs of words, made in one pass.
 * Two sketches agree in about the share of bins that their texts' runs have in common (their Jaccard similarity).
 *
 * One permutation hashing: P. Li, A. Owen, C.-H. Zhang, "One Permutation Hashing", NIPS 2012. Empty bins are filled as in
 * A. Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing", ICML 2017.
 */
import { foldTable, separator, silent } from './foldTable.js';

/** The minima; a power of two. The sketch has two numbers more, a hash of all words in their order. */
const bins = 64;
const binShift = 26;
const empty = 0xffffffff;
/** Units in a run: words where there are spaces between them; else characters, of which a word has one or two in Chinese and Japanese, and four or more in Thai, Lao, Burmese and Khmer. */
const wordRun = 3;
const eastRun = 6;
const southEastRun = 12;
/** A text of fewer words has too few runs to say anything. In quarters of a word. */
const fewest = 20 * 4;
/** The first of the scripts without spaces: Thai. */
const firstUnspaced = 0x0e00;
/** Hashes of the units of the text at hand, and the length of the runs that they end; grown where a text has more. */
let units = new Int32Array(1 << 13);
let runs = new Uint8Array(1 << 13);

/** 66 numbers; undefined for a text of fewer than about 20 words. */
export function textSketch(text: string): Uint32Array | undefined {
  const { count, weight } = readUnits(text);
  if (weight < fewest) return undefined;
  const sketch = new Uint32Array(bins + 2).fill(empty, 0, bins);
  let first = 0x9747b28c;
  let second = 0x3c6ef372;
  for (let at = 0; at < count; at += 1) {
    const unit = units[at] as number;
    first = Math.imul(first ^ unit, 0x85ebca6b);
    first ^= first >>> 15;
    second = Math.imul(second + unit, 0xc2b2ae35);
    second ^= second >>> 13;
    const run = runs[at] as number;
    if (at + 1 < run) continue;
    let hash = run;
    for (let of = at + 1 - run; of <= at; of += 1) hash = (Math.imul(hash, 0x2c1b3c6d) + (units[of] as number)) | 0;
    hash = mixed(hash);
    const bin = hash >>> binShift;
    const value = hash & ((1 << binShift) - 1);
    if (value < (sketch[bin] as number)) sketch[bin] = value;
  }
  fillEmptyBins(sketch);
  sketch[bins] = first;
  sketch[bins + 1] = second;
  return sketch;
}

/** Takes a text apart into `units` and `runs`. `weight` is in quarters of a word. */
function readUnits(text: string): { count: number; weight: number } {
  const table = foldTable();
  if (units.length <= text.length) {
    units = new Int32Array(text.length * 2);
    runs = new Uint8Array(text.length * 2);
  }
  let count = 0;
  let weight = 0;
  // 0 stands for "no word".
  let word = 0;
  for (let at = 0; at < text.length; at += 1) {
    const folded = table[text.charCodeAt(at)] as number;
    if (folded === silent) continue;
    const run = folded < firstUnspaced ? wordRun : runOf(folded);
    if (folded !== separator && run === wordRun) {
      word = (Math.imul(word ^ folded, 0x01000193) + 0x1b873593) | 0;
      continue;
    }
    if (word !== 0) {
      units[count] = mixed(word);
      runs[count] = wordRun;
      count += 1;
      weight += 4;
      word = 0;
    }
    if (folded === separator) continue;
    units[count] = mixed(folded);
    runs[count] = run;
    count += 1;
    weight += run === eastRun ? 2 : 1;
  }
  if (word !== 0) {
    units[count] = mixed(word);
    runs[count] = wordRun;
    count += 1;
    weight += 4;
  }
  return { count, weight };
}

function runOf(code: number): number {
  if (code < 0x2e80) return code < 0x0f00 || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800) ? southEastRun : wordRun;
  return code < 0xa000 || (code >= 0xd800 && code < 0xfb00) || code >= 0xff00 ? eastRun : wordRun;
}

/** An empty bin takes the value of a bin that its own number leads to, the same in every text. */
function fillEmptyBins(sketch: Uint32Array): void {
  const filled = sketch.slice(0, bins);
  if (filled.every((value) => value === empty)) return;
  for (let bin = 0; bin < bins; bin += 1) {
    let from = bin;
    for (let attempt = 1; filled[from] === empty; attempt += 1) from = mixed(Math.imul(bin + 1, 0x9e3779b1) + attempt) >>> binShift;
    sketch[bin] = filled[from] ?? empty;
  }
}

/** The last step of MurmurHash3: every bit of the answer depends on every bit. */
function mixed(number: number): number {
  let hash = number ^ (number >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
