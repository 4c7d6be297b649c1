/** Which articles have a term, as one list for all terms: 8 bytes for each term of each article. */
export interface TermIndex {
  /** Place in the list of articles, and that article's term with its count; sorted by hash, then by article. */
  readonly articles: Uint32Array;
  readonly terms: Uint32Array;
  /** Where the articles of a term stand in both. */
  readonly postingOf: (term: number) => { readonly start: number; readonly end: number };
}

/** The bits of a term that are its hash. */
const hashShift = 4;
/** Bits of the hash that lead to a bucket, within which a term is searched. */
const mostBucketBits = 20;

/** Of each article's terms, in two passes over all, as in a counting sort; within a bucket by comparison. */
export function indexTerms(articles: readonly Uint32Array[]): TermIndex {
  const size = articles.reduce((sum, { length }) => sum + length, 0);
  const bits = Math.min(mostBucketBits, Math.max(4, Math.ceil(Math.log2(size + 1))));
  const bucketShift = 32 - bits;
  const starts = new Uint32Array((1 << bits) + 1);
  for (const each of articles) for (const term of each) starts[(term >>> bucketShift) + 1] = (starts[(term >>> bucketShift) + 1] as number) + 1;
  for (let bucket = 0; bucket < 1 << bits; bucket += 1) starts[bucket + 1] = (starts[bucket + 1] as number) + (starts[bucket] as number);
  const ends = starts.slice(0, -1);
  const owners = new Uint32Array(size);
  const terms = new Uint32Array(size);
  for (const [at, each] of articles.entries()) {
    for (const term of each) {
      const place = ends[term >>> bucketShift] as number;
      owners[place] = at;
      terms[place] = term;
      ends[term >>> bucketShift] = place + 1;
    }
  }
  sortBuckets(starts, owners, terms);
  return {
    articles: owners,
    terms,
    postingOf: (term) => {
      const hash = term >>> hashShift;
      const bucket = term >>> bucketShift;
      let start = lowest(terms, hash, starts[bucket] as number, starts[bucket + 1] as number);
      const end = lowest(terms, hash + 1, start, starts[bucket + 1] as number);
      if (start > end) start = end;
      return { start, end };
    },
  };
}

/** The first place from which on hashes are at least `hash`. */
function lowest(terms: Uint32Array, hash: number, from: number, to: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((terms[middle] as number) >>> hashShift < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By hash, then by article, whose order the counting pass has kept. */
function sortBuckets(starts: Uint32Array, owners: Uint32Array, terms: Uint32Array): void {
  for (let bucket = 0; bucket + 1 < starts.length; bucket += 1) {
    const start = starts[bucket] as number;
    const end = starts[bucket + 1] as number;
    if (end - start < 2) continue;
    const order = Array.from({ length: end - start }, (_, index) => start + index).sort(
      (one, two) => ((terms[one] as number) >>> hashShift) - ((terms[two] as number) >>> hashShift) || one - two,
    );
    const sortedOwners = order.map((place) => owners[place] as number);
    const sortedTerms = order.map((place) => terms[place] as number);
    owners.set(sortedOwners, start);
    terms.set(sortedTerms, start);
  }
}
