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
/** More than the different words of a long article; a book is cut off there. */
const mostDifferent = 20_000;
const firstUnspaced = 0x0e00;
const eastPair = 2;
const southEastRun = 4;

/** Four Latin-1 characters for each word, the heaviest first; in a string, the smallest thing that V8 keeps. Undefined for a text of very few words. */
export function textTerms(title: string, text: string): string | undefined {
  const counts = new Map<number, number>();
  count(title, titleTimes, counts);
  count(text, 1, counts);
  if (counts.size < fewest) return undefined;
  // Of two that weigh the same the hash decides: then texts on one matter keep the same ones.
  const heaviest = [...counts].map(([term, times]) => ({ hash: term % 0x1000000, weight: weightOf(term, times) })).sort((a, b) => b.weight - a.weight || a.hash - b.hash);
  const kept = new Map<number, number>();
  for (const { hash, weight } of heaviest) {
    if (kept.size === most) break;
    if (!kept.has(hash)) kept.set(hash, weight);
  }
  const packed = Buffer.alloc(kept.size * bytes);
  let at = 0;
  for (const [hash, weight] of kept) {
    packed.writeUIntBE(hash, at, 3);
    packed.writeUInt8(weight, at + 3);
    at += bytes;
  }
  return packed.toString('latin1');
}

/** 1 to 255: sublinear in how often it occurs; long words tell more than short ones. A term carries its length above its hash. */
function weightOf(term: number, times: number): number {
  const length = Math.floor(term / 0x1000000);
  return Math.min(255, Math.round((1 + Math.log2(times)) * (0.4 + 0.1 * length) * 16));
}

function count(text: string, times: number, counts: Map<number, number>): void {
  const table = foldTable();
  let word = 0;
  let letters = 0;
  let run = 0;
  const recent = [0, 0, 0, 0];
  const add = (hash: number, length: number): void => {
    const term = length * 0x1000000 + (mixed(hash) >>> 8);
    const known = counts.get(term);
    if (known !== undefined || counts.size < mostDifferent) counts.set(term, (known ?? 0) + times);
  };
  for (let at = 0; at <= text.length; at += 1) {
    const folded = at === text.length ? separator : (table[text.charCodeAt(at)] ?? separator);
    if (folded === silent) continue;
    const size = folded < firstUnspaced ? 0 : runOf(folded);
    if (folded !== separator && size === 0) {
      if (letters < stem) word = (Math.imul(word ^ folded, 0x01000193) + 0x1b873593) | 0;
      letters += 1;
      run = 0;
      continue;
    }
    if (letters >= shortest) add(word, Math.min(letters, stem));
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
    add(hash, stem);
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
