/**
 * The terms of one text and what is known of each: how often it comes, how long its word is, whether it is a name. Columns
 * of numbers under an open hash table, emptied and used again for the next text, since most texts have hundreds of terms.
 */

/** Slots for each place of a column; so at most half of them are taken. */
const spare = 2;
const smallest = 1 << 10;

export class TermTable {
  size = 0;
  /** Columns, of which the first `size` places count. */
  terms = new Int32Array(smallest);
  counts = new Int32Array(smallest);
  lengths = new Int32Array(smallest);
  names = new Uint8Array(smallest);
  /** 1 + the place of a term in the columns; 0 where none is. */
  #slots = new Int32Array(smallest * spare);

  clear(): void {
    this.size = 0;
    // What one long text needed would cost every text after it.
    if (this.terms.length > smallest * 4) this.#resize(smallest, 0);
    else this.#slots.fill(0);
  }

  /** Of a term that comes again, the first length counts. */
  add(term: number, count: number, length: number, isName: boolean): void {
    const slot = this.#slotOf(term);
    let at = (this.#slots[slot] as number) - 1;
    if (at < 0) {
      if (this.size === this.terms.length) {
        this.#resize(this.size * 2, this.size);
        this.add(term, count, length, isName);
        return;
      }
      at = this.size;
      this.size += 1;
      this.#slots[slot] = this.size;
      this.terms[at] = term;
      this.counts[at] = 0;
      this.lengths[at] = length;
      this.names[at] = 0;
    }
    this.counts[at] = (this.counts[at] as number) + count;
    if (isName) this.names[at] = 1;
  }

  has(term: number): boolean {
    return this.#slots[this.#slotOf(term)] !== 0;
  }

  #slotOf(term: number): number {
    const mask = this.#slots.length - 1;
    let slot = Math.imul(term, 0x9e3779b1) >>> Math.clz32(mask);
    for (let place = this.#slots[slot] as number; place !== 0 && this.terms[place - 1] !== term; place = this.#slots[slot] as number) slot = (slot + 1) & mask;
    return slot;
  }

  #resize(length: number, kept: number): void {
    const { terms, counts, lengths, names } = this;
    this.terms = new Int32Array(length);
    this.counts = new Int32Array(length);
    this.lengths = new Int32Array(length);
    this.names = new Uint8Array(length);
    this.terms.set(terms.subarray(0, kept));
    this.counts.set(counts.subarray(0, kept));
    this.lengths.set(lengths.subarray(0, kept));
    this.names.set(names.subarray(0, kept));
    this.#slots = new Int32Array(length * spare);
    for (let at = 0; at < kept; at += 1) this.#slots[this.#slotOf(terms[at] as number)] = at + 1;
  }
}
