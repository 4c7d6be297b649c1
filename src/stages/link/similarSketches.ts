/**
 * Pairs of sketches that agree in many bins, without comparing every one with every other: only those are compared that
 * agree in both bins of one of 32 bands (locality-sensitive hashing: A. Broder, "On the resemblance and containment of
 * documents", 1997; P. Indyk, R. Motwani, 1998). Of texts of similarity 0.33 it finds 97 in 100, of 0.5 all but one in 10,000.
 */

/** Minima in a sketch; what follows them is not compared. */
const bins = 64;
const bandCount = 32;
/** Sketches that later ones are compared with in one bucket: of ten thousand copies of one form, each is compared with a few. */
const anchors = 8;

export interface SimilarPair<T> {
  readonly earlier: number;
  readonly later: number;
  readonly overlap: T;
}

/**
 * `judge` says what a similarity is worth, or that it is worth nothing. Each sketch is paired with at most `most` earlier
 * ones, the most similar.
 */
export function similarSketches<T>(sketches: readonly Uint32Array[], most: number, judge: (similarity: number, earlier: number, later: number) => T | undefined): SimilarPair<T>[] {
  const pairs: SimilarPair<T>[] = [];
  const slotMask = 2 ** Math.ceil(Math.log2(sketches.length * bandCount * 2 + 2)) - 1;
  // Open addressing: 1 + (number of the sketch × bands + band), 0 where free.
  const slots = new Int32Array(slotMask + 1);
  const comparedWith = new Int32Array(sketches.length).fill(-1);
  sketches.forEach((sketch, later) => {
    const found: { readonly similarity: number; readonly pair: SimilarPair<T> }[] = [];
    for (let band = 0; band < bandCount; band += 1) {
      const one = sketch[band * 2] ?? 0;
      const two = sketch[band * 2 + 1] ?? 0;
      let slot = bucketOf(one, two, band) & slotMask;
      let met = 0;
      for (let entry = slots[slot] ?? 0; entry !== 0 && met < anchors; entry = slots[(slot = (slot + 1) & slotMask)] ?? 0) {
        const earlier = Math.floor((entry - 1) / bandCount);
        const other = sketches[earlier];
        if (other === undefined || (entry - 1) % bandCount !== band || other[band * 2] !== one || other[band * 2 + 1] !== two) continue;
        met += 1;
        if (comparedWith[earlier] === later) continue;
        comparedWith[earlier] = later;
        const similarity = similarityOf(sketch, other);
        const overlap = judge(similarity, earlier, later);
        if (overlap !== undefined) found.push({ similarity, pair: { earlier, later, overlap } });
      }
      if (met < anchors) slots[slot] = later * bandCount + band + 1;
    }
    found.sort((a, b) => b.similarity - a.similarity || a.pair.earlier - b.pair.earlier);
    for (const { pair } of found.slice(0, most)) pairs.push(pair);
  });
  return pairs;
}

function bucketOf(one: number, two: number, band: number): number {
  let hash = Math.imul(one, 0x85ebca6b) ^ Math.imul(two ^ (two >>> 15), 0xc2b2ae35) ^ Math.imul(band + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function similarityOf(a: Uint32Array, b: Uint32Array): number {
  let alike = 0;
  for (let bin = 0; bin < bins; bin += 1) if (a[bin] === b[bin]) alike += 1;
  return alike / bins;
}
