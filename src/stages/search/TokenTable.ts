import { randomInt } from 'node:crypto';

/**
 * Numbers for tokens, what stands between two spaces, in the order in which they come first. An open hash table over the
 * tokens' characters: millions of them are looked up, of which few are new, and a `Map` would want a string made of each.
 */
const smallest = 1 << 12;
/** Slots for each token; so at most half of them are taken. */
const spare = 2;
/** Where hashes begin: another in each run, so that no text can be written whose tokens all fall on one slot. No number depends on it. */
const seed = randomInt(2 ** 31);

export class TokenTable {
  /** Different tokens. */
  size = 0;
  /** 1 + a token's number; 0 where none is. */
  #slots = new Int32Array(smallest * spare);
  #hashes = new Int32Array(smallest);
  /** Where each token's characters begin in `#characters`; the next one's beginning is its end. */
  #starts = new Int32Array(smallest + 1);
  /** UTF-16 units. */
  #characters = new Uint16Array(smallest * 8);

  /** The number of the token that stands from `from` to `to`, a new one, the size so far, where it never came before. */
  numberOf(text: string, from: number, to: number): number {
    let hash = seed;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash ^ text.charCodeAt(at), 0x01000193) + 0x1b873593) | 0;
    const mask = this.#slots.length - 1;
    let slot = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> Math.clz32(mask);
    for (let number = this.#slots[slot] as number; number !== 0; number = this.#slots[slot] as number) {
      if (this.#hashes[number - 1] === hash && this.#is(number - 1, text, from, to)) return number - 1;
      slot = (slot + 1) & mask;
    }
    return this.#add(text, from, to, hash, slot);
  }

  #is(number: number, text: string, from: number, to: number): boolean {
    const start = this.#starts[number] as number;
    if ((this.#starts[number + 1] as number) - start !== to - from) return false;
    for (let at = from; at < to; at += 1) if (this.#characters[start + at - from] !== text.charCodeAt(at)) return false;
    return true;
  }

  #add(text: string, from: number, to: number, hash: number, slot: number): number {
    const start = this.#starts[this.size] as number;
    const end = start + to - from;
    while (end > this.#characters.length) this.#characters = moved(this.#characters, new Uint16Array(this.#characters.length * 2));
    for (let at = from; at < to; at += 1) this.#characters[start + at - from] = text.charCodeAt(at);
    this.#hashes[this.size] = hash;
    this.size += 1;
    this.#starts[this.size] = end;
    this.#slots[slot] = this.size;
    if (this.size === this.#hashes.length) this.#grow();
    return this.size - 1;
  }

  #grow(): void {
    const length = this.#hashes.length * 2;
    this.#hashes = moved(this.#hashes, new Int32Array(length));
    this.#starts = moved(this.#starts, new Int32Array(length + 1));
    this.#slots = new Int32Array(length * spare);
    const mask = this.#slots.length - 1;
    for (let number = 0; number < this.size; number += 1) {
      const hash = this.#hashes[number] as number;
      let slot = Math.imul(hash ^ (hash >>> 15), 0x9e3779b1) >>> Math.clz32(mask);
      while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
      this.#slots[slot] = number + 1;
    }
  }
}

function moved<T extends Int32Array | Uint16Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
