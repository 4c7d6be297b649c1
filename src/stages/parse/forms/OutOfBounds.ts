/** Thrown and caught within the reading of one text. The message is the rest of a sentence about it. */
export class OutOfBounds extends Error {}
