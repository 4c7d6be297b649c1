/** Bytes of an index file before it is compressed, about: small enough to be fetched for one word. Measured: see docs/decisions/015. */
export const indexFileSize = 14_000;
