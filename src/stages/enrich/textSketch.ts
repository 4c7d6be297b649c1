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
/** A window as long as the longest run; a power of two. */
const windowMask = 15;
const recent = new Int32Array(windowMask + 1);

/** 66 numbers; undefined for a text of fewer than about 20 words. */
export function textSketch(text: string): Uint32Array | undefined {
  const table = foldTable();
  const sketch = new Uint32Array(bins + 2).fill(empty, 0, bins);
  const end = text.length;
  let units = 0;
  let weight = 0;
  let first = 0x9747b28c;
  let second = 0x3c6ef372;
  // 0 stands for "no word".
  let word = 0;
  for (let at = 0; at <= end; at += 1) {
    const code = at === end ? 0 : text.charCodeAt(at);
    const folded = table[code] ?? separator;
    if (folded === silent) continue;
    const isCharacter = folded >= firstUnspaced && runOf(folded) !== wordRun;
    if (folded !== separator && !isCharacter) {
      word = (Math.imul(word ^ folded, 0x01000193) + 0x1b873593) | 0;
      continue;
    }
    if (word !== 0) {
      add(mixed(word), wordRun);
      weight += 4;
      word = 0;
    }
    if (isCharacter) {
      const run = runOf(folded);
      add(mixed(folded), run);
      weight += run === eastRun ? 2 : 1;
    }
  }
  if (weight < fewest) return undefined;
  fillEmptyBins(sketch);
  sketch[bins] = first;
  sketch[bins + 1] = second;
  return sketch;

  function add(unit: number, run: number): void {
    recent[units & windowMask] = unit;
    units += 1;
    first = Math.imul(first ^ unit, 0x85ebca6b);
    first ^= first >>> 15;
    second = Math.imul(second + unit, 0xc2b2ae35);
    second ^= second >>> 13;
    if (units < run) return;
    let hash = run;
    for (let at = units - run; at < units; at += 1) hash = (Math.imul(hash, 0x2c1b3c6d) + (recent[at & windowMask] ?? 0)) | 0;
    hash = mixed(hash);
    const bin = hash >>> binShift;
    const value = hash & ((1 << binShift) - 1);
    if (value < (sketch[bin] ?? 0)) sketch[bin] = value;
  }
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
