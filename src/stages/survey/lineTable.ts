/**
 * Counts of lines by their hashes, in bounded memory, by lossy counting (G. S. Manku, R. Motwani, "Approximate Frequency
 * Counts over Data Streams", VLDB 2002): when the table is full, lines that were counted as often as it was ever emptied,
 * or less, are forgotten. A count can be too low, by at most the number of those clearings, and is never too high.
 * Nothing is lost, and the order of the texts makes no difference, as long as the distinct lines are fewer than `capacity`.
 */

import { lineSpots } from '../../model/textNotes.js';

export interface LineCount {
  /** Texts that have the line at that spot. */
  readonly count: number;
  readonly elsewhere: number;
  /** About how many different texts those are, by their content; at most some 130. */
  readonly contexts: number;
}

export interface LineTable {
  /** Forgets what is rare, if it must. To be called before each text. */
  makeRoom(): void;
  /** Counts the line once for each text and spot, an index in `lineSpots`. Answers with its count there. `context`: a hash below 32 of what the text says. */
  count(hash: number, spot: number, text: number, context: number): number;
  countOf(hash: number, spot: 'head' | 'tail'): LineCount;
}

/** Numbers of an entry: three counts, the clearings before it came, the text that last had it with the spots, and a bitmap of the contexts at each end. */
const elsewhere = lineSpots.indexOf('elsewhere');
const clearingsAt = lineSpots.length;
const lastAt = 4;
const contextsAt = 5;
const stride = 7;

export function lineTable(capacity: number): LineTable {
  let size = 0;
  let clearings = 0;
  let hashes = new Float64Array(1024);
  let numbers = new Uint32Array(hashes.length * stride);
  // Open addressing, at most half full: 1 + the entry's number, 0 where free.
  let slots = new Int32Array(hashes.length * 2);

  function slotOf(hash: number): number {
    const mask = slots.length - 1;
    let slot = (hash % 0x80000000) & mask;
    for (let entry = slots[slot] ?? 0; entry !== 0 && hashes[entry - 1] !== hash; entry = slots[slot] ?? 0) slot = (slot + 1) & mask;
    return slot;
  }

  function reindex(): void {
    slots = new Int32Array(hashes.length * 2);
    for (let entry = 0; entry < size; entry += 1) slots[slotOf(hashes[entry] ?? 0)] = entry + 1;
  }

  function grow(): void {
    const more = new Float64Array(hashes.length * 2);
    more.set(hashes);
    hashes = more;
    const moreNumbers = new Uint32Array(numbers.length * 2);
    moreNumbers.set(numbers);
    numbers = moreNumbers;
    reindex();
  }

  function clear(): void {
    clearings += 1;
    let kept = 0;
    for (let entry = 0; entry < size; entry += 1) {
      const at = entry * stride;
      const seen = (numbers[at] ?? 0) + (numbers[at + 1] ?? 0) + (numbers[at + 2] ?? 0);
      if (seen + (numbers[at + clearingsAt] ?? 0) <= clearings) continue;
      hashes[kept] = hashes[entry] ?? 0;
      numbers.copyWithin(kept * stride, at, at + stride);
      kept += 1;
    }
    size = kept;
  }

  return {
    makeRoom() {
      if (size < capacity) return;
      while (size * 2 > capacity) clear();
      reindex();
    },
    count(hash, where, text, context) {
      let slot = slotOf(hash);
      if (slots[slot] === 0) {
        if (size === hashes.length) {
          grow();
          slot = slotOf(hash);
        }
        hashes[size] = hash;
        numbers.fill(0, size * stride, (size + 1) * stride);
        numbers[size * stride + clearingsAt] = clearings;
        size += 1;
        slots[slot] = size;
      }
      const at = ((slots[slot] ?? 1) - 1) * stride;
      const last = numbers[at + lastAt] ?? 0;
      const counted = last >>> 3 === text ? last & 7 : 0;
      if ((counted & (1 << where)) === 0) {
        numbers[at + lastAt] = ((text << 3) | counted | (1 << where)) >>> 0;
        numbers[at + where] = (numbers[at + where] ?? 0) + 1;
        if (where !== elsewhere) numbers[at + contextsAt + where] = (numbers[at + contextsAt + where] ?? 0) | (1 << context);
      }
      return numbers[at + where] ?? 0;
    },
    countOf(hash, spot) {
      const entry = (slots[slotOf(hash)] ?? 0) - 1;
      if (entry < 0) return { count: 0, elsewhere: 0, contexts: 0 };
      const at = entry * stride;
      const where = lineSpots.indexOf(spot);
      return { count: numbers[at + where] ?? 0, elsewhere: numbers[at + elsewhere] ?? 0, contexts: distinctOf(numbers[at + contextsAt + where] ?? 0) };
    },
  };
}

/** Linear counting: how many different things have set that many of 32 bits. */
function distinctOf(bitmap: number): number {
  let bits = 0;
  for (let rest = bitmap; rest !== 0; rest &= rest - 1) bits += 1;
  return -32 * Math.log(1 - Math.min(bits, 31.5) / 32);
}
