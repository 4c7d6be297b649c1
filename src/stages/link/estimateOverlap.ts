/** How much of the shorter text is in the other, and whether that makes the two printings of one article. */
export interface Overlap {
  readonly kind: 'near' | 'part';
  /** 0 to 0.99, in hundredths. */
  readonly share: number;
}

/** Lower similarities cannot be told from chance and shared boilerplate: the standard error of 64 bins is 0.06. */
const leastSimilarity = 0.27;
/** Share of the shorter text that must be in the other. */
const leastShare = 0.65;
/** Of a few dozen words that much may be a form that was filled in twice. */
const shortText = 60;
const leastShareOfShort = 0.8;
/** A text with fewer words than this share of the other's is a part of it, where they overlap. */
const alikeInLength = 0.8;

/** `similarity` is the Jaccard similarity of the texts' runs of words, as estimated by their sketches. Symmetric in the texts. */
export function estimateOverlap(similarity: number, words: number, otherWords: number): Overlap | undefined {
  const shorter = Math.min(words, otherWords);
  const longer = Math.max(words, otherWords);
  if (similarity < leastSimilarity || shorter === 0) return undefined;
  // What both have, of two texts whose union has 1: J = common / (shorter + longer − common).
  const common = (similarity * (shorter + longer)) / (1 + similarity);
  const share = Math.min(0.99, Math.round((common / shorter) * 100) / 100);
  if (share < (shorter < shortText ? leastShareOfShort : leastShare)) return undefined;
  return { kind: shorter < longer * alikeInLength ? 'part' : 'near', share };
}
