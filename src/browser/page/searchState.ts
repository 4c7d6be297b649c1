/**
 * A search as the form and the address have it. Plain text throughout, as the reader typed and chose it.
 */
import type { Order } from '../hits/orderHits.js';
import type { FieldName } from '../query/query.js';

export interface SearchState {
  readonly typed: string;
  readonly order: Order;
  /** As typed: `1998`, `1998-05`, `1998-05-12`, or what is no date. */
  readonly from: string;
  readonly to: string;
  /** Facet → values; only those chosen. */
  readonly chosen: Readonly<Partial<Record<FieldName, readonly string[]>>>;
  /** Page of the results, from 1. */
  readonly page: number;
}
