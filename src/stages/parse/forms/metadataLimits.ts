/** Front matter is the card of one article; beyond these bounds it is a mistake or a trap. */
export const metadataLimits = { bytes: 65_536, depth: 12, nodes: 10_000 } as const;
