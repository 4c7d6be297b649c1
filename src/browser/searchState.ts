/**
 * A search as the form and the address have it: words, order, filters. Plain text throughout, as the reader chose it.
 */
export type Order = 'relevance' | 'newest' | 'oldest';

export interface SearchState {
  readonly typed: string;
  readonly order: Order;
  /** Filter → value; only those chosen. */
  readonly filters: Readonly<Record<string, string>>;
}
