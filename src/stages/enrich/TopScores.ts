/** The highest of many scores, by a heap of which the least is on top: work in proportion to the scores, however they are ordered. */
export class TopScores {
  readonly #heap: Float64Array;
  #size = 0;

  constructor(most: number) {
    this.#heap = new Float64Array(most);
  }

  clear(): void {
    this.#size = 0;
  }

  /** The least score that is among the highest; 0 while there is room for all. */
  get bound(): number {
    return this.#size < this.#heap.length ? 0 : (this.#heap[0] as number);
  }

  add(score: number): void {
    if (this.#size < this.#heap.length) {
      this.#size += 1;
      this.#rise(score);
    } else if (score > (this.#heap[0] as number)) this.#sink(score);
  }

  #rise(score: number): void {
    const heap = this.#heap;
    let at = this.#size - 1;
    while (at > 0) {
      const above = (at - 1) >> 1;
      if ((heap[above] as number) <= score) break;
      heap[at] = heap[above] as number;
      at = above;
    }
    heap[at] = score;
  }

  #sink(score: number): void {
    const heap = this.#heap;
    let at = 0;
    for (let below = 1; below < this.#size; below = at * 2 + 1) {
      if (below + 1 < this.#size && (heap[below + 1] as number) < (heap[below] as number)) below += 1;
      if ((heap[below] as number) >= score) break;
      heap[at] = heap[below] as number;
      at = below;
    }
    heap[at] = score;
  }
}
