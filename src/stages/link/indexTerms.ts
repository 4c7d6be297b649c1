/** Which articles have a term, as one list for all terms: 16 bytes for each term of each article. */
export interface TermIndex {
  /** Where the terms of each article begin in `places`; one number more than there are articles. */
  readonly starts: Uint32Array;
  /** Of each term of each article, where it stands in the lists below. */
  readonly places: Uint32Array;
  /** Sorted by hash, then by article: the article, by its number, and its term with the count. */
  readonly articles: Uint32Array;
  readonly terms: Uint32Array;
  /** Number of the posting, that is, of the articles that have one term. */
  readonly postings: Uint32Array;
  /** Where each posting begins in the lists; one number more than there are postings. */
  readonly bounds: Uint32Array;
}

/** The bits of a term that are its hash: those above the count. */
const hashShift = 4;
/** Bits of the hash that one pass sorts by; two passes take all 28. */
const bits = 14;

/** Of the terms of all articles, one article after the other, and where those of each begin. By radix: two passes, each of which keeps the order of the one before (D. Knuth, TAOCP 3, 5.2.5). */
export function indexTerms({ terms, starts }: { readonly terms: Uint32Array; readonly starts: Uint32Array }): TermIndex {
  const size = terms.length;
  const unsorted = terms.slice();
  const owners = new Uint32Array(size);
  for (let at = 0; at + 1 < starts.length; at += 1) owners.fill(at, starts[at], starts[at + 1]);
  const first = pass(undefined, unsorted, hashShift);
  const order = pass(first, unsorted, hashShift + bits);
  const sorted = new Uint32Array(size);
  // Its room is used again: after the passes, nobody asks for the first order.
  const places = first;
  for (let place = 0; place < size; place += 1) {
    const from = order[place] as number;
    sorted[place] = unsorted[from] as number;
    places[from] = place;
  }
  const byHash = unsorted;
  for (let place = 0; place < size; place += 1) byHash[place] = owners[order[place] as number] as number;
  const postings = owners;
  let count = 0;
  for (let place = 0; place < size; place += 1) {
    if (place > 0 && (sorted[place] as number) >>> hashShift !== (sorted[place - 1] as number) >>> hashShift) count += 1;
    postings[place] = count;
  }
  const bounds = new Uint32Array(size === 0 ? 1 : count + 2);
  for (let place = 0; place < size; place += 1) bounds[(postings[place] as number) + 1] = place + 1;
  return { starts, places, articles: byHash, terms: sorted, postings, bounds };
}

/** The numbers in `order`, or all, sorted by some bits of the terms they stand for; where those are the same, as they were. */
function pass(order: Uint32Array | undefined, terms: Uint32Array, shift: number): Uint32Array {
  const mask = (1 << bits) - 1;
  const ends = new Uint32Array(mask + 2);
  for (const term of terms) ends[((term >>> shift) & mask) + 1] = (ends[((term >>> shift) & mask) + 1] as number) + 1;
  for (let bucket = 0; bucket <= mask; bucket += 1) ends[bucket + 1] = (ends[bucket + 1] as number) + (ends[bucket] as number);
  const sorted = new Uint32Array(terms.length);
  for (let nth = 0; nth < terms.length; nth += 1) {
    const from = order === undefined ? nth : (order[nth] as number);
    const bucket = ((terms[from] as number) >>> shift) & mask;
    const place = ends[bucket] as number;
    sorted[place] = from;
    ends[bucket] = place + 1;
  }
  return sorted;
}
