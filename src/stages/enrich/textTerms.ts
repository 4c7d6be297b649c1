/**
 * The words that tell most of what a text is about, by which `link` finds related articles: at most 40, each with how much
 * it weighs here. How rare a word is in the archive is not known yet, so more are kept than will count; a small word that
 * every text has is left to `link` to find worthless.
 *
 * A word is compared by its first seven letters, without case and accents, so that "elected" meets "election". Chinese and
 * Japanese are cut into pairs of characters (those with hiragana are grammar), Thai and its neighbours into runs of four.
 */
import { foldTable, separator, silent } from './foldTable.js';

/** Words that are kept, and bytes of each: three of a hash, one of its weight. */
const most = 40;
const bytes = 4;
/** Letters of a word that count, and how few are no word in an alphabet. */
const stem = 7;
const shortest = 3;
/** A text with fewer different words has too little to be related by. */
const fewest = 6;
/** How often the headline and deck count. */
const titleTimes = 3;
/** More different words than a long article has; of a book the rest is passed over. A power of two above it is the size of the table. */
const mostDifferent = 20_000;
const tableSize = 32_768;
const firstUnspaced = 0x0e00;
const eastPair = 2;
const southEastRun = 4;

/** Different words, each once: hash, times and letters, and where in the table they are. Used again for every text. */
const slots = new Int32Array(tableSize);
const hashes = new Uint32Array(mostDifferent);
const counts = new Uint32Array(mostDifferent);
const lengths = new Uint8Array(mostDifferent);
const slotOf = new Uint16Array(mostDifferent);
const weights = new Uint8Array(mostDifferent);
/** The table of weights, for words of up to this many occurrences. */
const weighed = 64;
const weightTable = Uint8Array.from({ length: (stem + 1) * weighed }, (_, at) => weightOf(Math.floor(at / weighed), at % weighed));
let different = 0;

/** Four Latin-1 characters for each word, by their hashes; in a string, the smallest thing that V8 keeps. Undefined for a text of very few words. */
export function textTerms(title: string, text: string): string | undefined {
  for (let word = 0; word < different; word += 1) slots[slotOf[word] ?? 0] = 0;
  different = 0;
  count(title, titleTimes);
  count(text, 1);
  if (different < fewest) return undefined;
  const kept = heaviest().sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  const packed = Buffer.alloc(kept.length * bytes);
  for (const [index, word] of kept.entries()) packed.writeUInt32BE((hashes[word] ?? 0) * 0x100 + (weights[word] ?? 0), index * bytes);
  return packed.toString('latin1');
}

/** The words that weigh most. Of those that weigh the same the hash decides: then texts on one matter keep the same ones. */
function heaviest(): number[] {
  const having = new Uint32Array(257);
  for (let word = 0; word < different; word += 1) {
    const length = lengths[word] ?? 0;
    const times = counts[word] ?? 0;
    const weight = times < weighed ? (weightTable[length * weighed + times] ?? 0) : weightOf(length, times);
    weights[word] = weight;
    having[weight] = (having[weight] ?? 0) + 1;
  }
  let least = 256;
  let above = 0;
  while (least > 0 && above + (having[least - 1] ?? 0) <= most) above += having[--least] ?? 0;
  const kept: number[] = [];
  const tied: number[] = [];
  for (let word = 0; word < different; word += 1) {
    const weight = weights[word] ?? 0;
    if (weight >= least) kept.push(word);
    else if (weight === least - 1) tied.push(word);
  }
  tied.sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
  return [...kept, ...tied.slice(0, most - kept.length)];
}

/** 1 to 255: sublinear in how often it occurs; long words tell more than short ones. */
function weightOf(length: number, times: number): number {
  return times === 0 ? 0 : Math.min(255, Math.round((1 + Math.log2(times)) * (0.4 + 0.1 * length) * 16));
}

/** `hash` in 24 bits. */
function add(hash: number, length: number, times: number): void {
  let slot = hash & (tableSize - 1);
  let known = slots[slot] ?? 0;
  while (known !== 0 && hashes[known - 1] !== hash) {
    slot = (slot + 1) & (tableSize - 1);
    known = slots[slot] ?? 0;
  }
  if (known !== 0) {
    counts[known - 1] = (counts[known - 1] ?? 0) + times;
    return;
  }
  if (different === mostDifferent) return;
  hashes[different] = hash;
  counts[different] = times;
  lengths[different] = length;
  different += 1;
  slots[slot] = different;
  slotOf[different - 1] = slot;
}

function count(text: string, times: number): void {
  const table = foldTable();
  let word = 0;
  let letters = 0;
  let run = 0;
  const recent = [0, 0, 0, 0];
  const { length } = text;
  for (let at = 0; at <= length; at += 1) {
    const folded = at === length ? separator : (table[text.charCodeAt(at)] ?? separator);
    if (folded === silent) continue;
    const size = folded < firstUnspaced ? 0 : runOf(folded);
    if (folded !== separator && size === 0) {
      if (letters < stem) word = (Math.imul(word ^ folded, 0x01000193) + 0x1b873593) | 0;
      letters += 1;
      run = 0;
      continue;
    }
    if (letters >= shortest) add(mixed(word) >>> 8, Math.min(letters, stem), times);
    word = 0;
    letters = 0;
    // A comma or a particle ends what belongs together.
    if (size === 0 || isHiragana(folded)) {
      run = 0;
      continue;
    }
    recent.copyWithin(0, 1);
    recent[southEastRun - 1] = folded;
    run += 1;
    if (run < size) continue;
    let hash = size;
    for (const character of recent.slice(southEastRun - size)) hash = (Math.imul(hash, 0x2c1b3c6d) + character) | 0;
    add(mixed(hash) >>> 8, stem, times);
  }
}

/** Characters that are taken together where no space parts words; 0 where spaces do. */
function runOf(code: number): number {
  if (code < 0x2e80) return code < 0x0f00 || (code >= 0x1000 && code < 0x10a0) || (code >= 0x1780 && code < 0x1800) ? southEastRun : 0;
  return code < 0xa000 || (code >= 0xd800 && code < 0xe000) || (code >= 0xf900 && code < 0xfb00) || code >= 0xff00 ? eastPair : 0;
}

function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x309f;
}

/** The last step of MurmurHash3: every bit of the answer depends on every bit. */
function mixed(number: number): number {
  let hash = number ^ (number >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
