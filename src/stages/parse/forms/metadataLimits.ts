/** Front matter is the card of one article; beyond these bounds it is a mistake or a trap. */
export const metadataLimits: MetadataLimits = { bytes: 65_536, depth: 12, nodes: 10_000 };

export interface MetadataLimits {
  readonly bytes: number;
  /** Lists and groups within one another. */
  readonly depth: number;
  /** Values in all, those of repeated parts counted each time. */
  readonly nodes: number;
}
