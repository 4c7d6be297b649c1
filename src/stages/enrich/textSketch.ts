/**
 * A small fingerprint of a text, by which `link` finds reprints: MinHash of its runs of words, made in one pass.
 * Two sketches agree in about the share of bins that their texts' runs have in common (their Jaccard similarity).
 *
 * One permutation hashing: P. Li, A. Owen, C.-H. Zhang, "One Permutation Hashing", NIPS 2012. Empty bins are filled as in
 * A. Shrivastava, "Optimal Densification for Fast and Accurate Minwise Hashing", ICML 2017.
 */
import { mixedBits } from './mixedBits.js';
import { easternRun, type TextWords, wordRun } from './TextWords.js';

/** The minima; a power of two. The sketch has two numbers more, a hash of all words in their order. */
const bins = 64;
const binShift = 26;
const empty = 0xffffffff;
/** A text of fewer words has too few runs to say anything. In quarters of a word. */
const fewest = 20 * 4;
/** 66 numbers; undefined for a text of fewer than about 20 words. */
export function textSketch({ size, hashes, runs }: TextWords): Uint32Array | undefined {
  if (!weighsEnough(runs, size)) return undefined;
  const sketch = new Uint32Array(bins + 2).fill(empty, 0, bins);
  let first = 0x9747b28c;
  let second = 0x3c6ef372;
  for (let at = 0; at < size; at += 1) {
    const unit = hashes[at] as number;
    first = Math.imul(first ^ unit, 0x85ebca6b);
    first ^= first >>> 15;
    second = Math.imul(second + unit, 0xc2b2ae35);
    second ^= second >>> 13;
    const run = runs[at] as number;
    if (at + 1 < run) continue;
    let hash = run;
    for (let of = at + 1 - run; of <= at; of += 1) hash = (Math.imul(hash, 0x2c1b3c6d) + (hashes[of] as number)) | 0;
    hash = mixedBits(hash);
    const bin = hash >>> binShift;
    const value = hash & ((1 << binShift) - 1);
    if (value < (sketch[bin] as number)) sketch[bin] = value;
  }
  fillEmptyBins(sketch);
  sketch[bins] = first;
  sketch[bins + 1] = second;
  return sketch;
}

function weighsEnough(runs: Uint8Array, size: number): boolean {
  let weight = 0;
  for (let at = 0; at < size && weight < fewest; at += 1) weight += weightOf(runs[at] as number);
  return weight >= fewest;
}

/** In quarters of a word. */
function weightOf(run: number): number {
  return run === wordRun ? 4 : run === easternRun ? 2 : 1;
}

/** An empty bin takes the value of a bin that its own number leads to, the same in every text. */
function fillEmptyBins(sketch: Uint32Array): void {
  const filled = sketch.slice(0, bins);
  if (filled.every((value) => value === empty)) return;
  for (let bin = 0; bin < bins; bin += 1) {
    let from = bin;
    for (let attempt = 1; filled[from] === empty; attempt += 1) from = mixedBits(Math.imul(bin + 1, 0x9e3779b1) + attempt) >>> binShift;
    sketch[bin] = filled[from] ?? empty;
  }
}
