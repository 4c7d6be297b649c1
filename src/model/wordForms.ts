/**
 * What an index says of a place beside its number: how much a word weighs there, and which form of its term stands there. Both are one
 * number of a byte, where Pagefind has a weight: `place of the weight in the list × 32 + form`.
 */

/** Ascending. 0 is that of a second form at a place, which counts once. */
export const placeWeights = [0, 12, 24, 36, 48, 72, 84, 168] as const;
/** Of a word in plain text. */
export const plainWeight = 24;
/** Of a word in a headline: that of Pagefind. A part of a compound has half of it. */
export const headlineWeight = 7 * plainWeight;
/** Different numbers of forms. */
export const formNumbers = 32;
/** That of a place before which none is written: plain text, the term's own form. */
export const plainPlace = placeWeights.indexOf(plainWeight) * formNumbers;
