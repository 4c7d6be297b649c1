/**
 * Bytes of an index file before it is compressed, about: small enough to be fetched for one word. Where there are several volumes, a word asks
 * for a file of each of them. Measured: see docs/decisions/015 and 028.
 */
export const indexFileSize = { ofOne: 22_000, ofSeveral: 8_000 } as const;
