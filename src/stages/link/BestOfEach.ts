/** Of each article the few others with the highest scores, while pairs come in any order. Columns of numbers: 12 bytes for each that is kept. */
export class BestOfEach {
  readonly #most: number;
  readonly #others: Uint32Array;
  readonly #scores: Float64Array;
  readonly #counts: Uint32Array;

  constructor(articles: number, most: number) {
    this.#most = most;
    this.#others = new Uint32Array(articles * most);
    this.#scores = new Float64Array(articles * most);
    this.#counts = new Uint32Array(articles);
  }

  /** To be offered once. Of two with the same score the one with the lower number is better. */
  offer(article: number, other: number, score: number): void {
    const from = article * this.#most;
    const count = this.#counts[article] as number;
    let place = from + count;
    while (place > from && this.#isBetter(other, score, place - 1)) place -= 1;
    if (place === from + this.#most) return;
    const end = from + Math.min(count + 1, this.#most);
    this.#others.copyWithin(place + 1, place, end - 1);
    this.#scores.copyWithin(place + 1, place, end - 1);
    this.#others[place] = other;
    this.#scores[place] = score;
    this.#counts[article] = end - from;
  }

  /** The best first. */
  of(article: number): Uint32Array {
    const from = article * this.#most;
    return this.#others.subarray(from, from + (this.#counts[article] as number));
  }

  #isBetter(other: number, score: number, place: number): boolean {
    const kept = this.#scores[place] as number;
    return score > kept || (score === kept && other < (this.#others[place] as number));
  }
}
