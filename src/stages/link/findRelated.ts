/**
 * Articles on the same matter, by the words that weigh most in each (`Article.terms`). The likeness of two articles is the
 * cosine of those words, each weighed by how much it weighs in its article times how rare it is in the archive
 * (log of articles ÷ articles that have it).
 *
 * Only articles that share a rare word are compared: of each article's rarest words, the articles that have them too, and
 * where those are many, the nearest in the order of time. So the work for one article has a bound, whatever the size of
 * the archive, and the answer does not depend on the order of the input.
 */

export interface TermedText {
  /** As `textTerms` of the enrich stage makes it: three bytes of a hash and one of a weight for each word. */
  readonly terms?: string | undefined;
}

export interface RelatedText {
  /** Its place in the list. */
  readonly other: number;
  /** 0 to 1. */
  readonly score: number;
}

export interface RelatedOptions {
  /** Whether two are printings of one text, which says nothing of what they are about. */
  readonly isReprint: (one: number, other: number) => boolean;
}

const bytes = 4;
/** The hash of a word and where it stands among all words of all articles, in one number: together 53 bits, all that a double holds exactly. */
const spots = 2 ** 29;
/** Rarest words of an article that others are looked up by, and others that are looked at for each. */
const probes = 16;
const reach = 32;
/** Candidates whose likeness is computed in full. */
const finalists = 20;
/** At most this many are related to one article. */
const mostRelated = 5;
/** Below it, or with fewer words in common, likeness is chance. */
const leastScore = 0.08;
const leastShared = 3;

/** For each text, in order, the most alike first; of equals the earlier. The order of `texts` must be that of time. */
export function findRelated(texts: readonly TermedText[], { isReprint }: RelatedOptions): RelatedText[][] {
  const index = indexOf(texts);
  const sums = new Float32Array(texts.length);
  return texts.map((_, text) => {
    const candidates = candidatesFor(text, index, sums);
    const found: RelatedText[] = [];
    const ranked = candidates
      .map((other) => ({ other, score: likeness(text, other, index) }))
      .filter(({ score }) => score >= leastScore)
      .sort((a, b) => b.score - a.score || a.other - b.other);
    for (const each of ranked) {
      if (found.length === mostRelated) break;
      if (!isReprint(text, each.other) && !found.some(({ other }) => isReprint(other, each.other))) found.push(each);
    }
    return found;
  });
}

/** Words are numbered; `terms` and `weights` hold those of each text side by side, by number, `starts` where each text's begin. */
interface Index {
  readonly starts: Uint32Array;
  readonly terms: Uint32Array;
  readonly weights: Float32Array;
  /** Places of the texts that have a word, in order; of the n-th word from `lists[n]` on. */
  readonly lists: Uint32Array;
  readonly holders: Uint32Array;
}

function indexOf(texts: readonly TermedText[]): Index {
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach(({ terms = '' }, place) => {
    starts[place + 1] = (starts[place] ?? 0) + terms.length / bytes;
  });
  const total = starts[texts.length] ?? 0;
  const pairs = new Float64Array(total);
  const placeOf = new Uint32Array(total);
  texts.forEach(({ terms = '' }, place) => {
    const start = starts[place] ?? 0;
    placeOf.fill(place, start, starts[place + 1]);
    for (let at = 0; at < terms.length; at += bytes) pairs[start + at / bytes] = hashAt(terms, at) * spots + start + at / bytes;
  });
  pairs.sort();
  const holders = new Uint32Array(total);
  const lists: number[] = [];
  const terms = new Uint32Array(total);
  const weights = new Float32Array(total);
  const filled = starts.slice();
  let last = -1;
  // By hash and then by place: so every text's words come in the order of their numbers.
  for (let at = 0; at < total; at += 1) {
    const pair = pairs[at] ?? 0;
    const hash = Math.floor(pair / spots);
    const spot = pair % spots;
    const place = placeOf[spot] ?? 0;
    if (hash !== last) lists.push(at);
    last = hash;
    holders[at] = place;
    const slot = filled[place] ?? 0;
    filled[place] = slot + 1;
    terms[slot] = lists.length - 1;
    weights[slot] = texts[place]?.terms?.charCodeAt((spot - (starts[place] ?? 0)) * bytes + bytes - 1) ?? 0;
  }
  lists.push(total);
  const index = { starts, terms, weights, lists: Uint32Array.from(lists), holders };
  weigh(index, texts.length);
  return index;
}

function hashAt(terms: string, at: number): number {
  return terms.charCodeAt(at) * 0x10000 + terms.charCodeAt(at + 1) * 0x100 + terms.charCodeAt(at + 2);
}

/** Times rarity, and to length 1, so that a sum of products is a cosine. */
function weigh({ starts, terms, weights, lists }: Index, count: number): void {
  for (let text = 0; text < count; text += 1) {
    let square = 0;
    for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) {
      const weight = (weights[at] ?? 0) * Math.log(count / holdersOf(terms[at] ?? 0, lists));
      weights[at] = weight;
      square += weight * weight;
    }
    const length = Math.sqrt(square);
    for (let at = starts[text] ?? 0; length > 0 && at < (starts[text + 1] ?? 0); at += 1) weights[at] = (weights[at] ?? 0) / length;
  }
}

function holdersOf(term: number, lists: Uint32Array): number {
  return (lists[term + 1] ?? 0) - (lists[term] ?? 0);
}

/** Those that share the most of the rarest words. `sums` is all zeros, before and after. */
function candidatesFor(text: number, { starts, terms, weights, lists, holders }: Index, sums: Float32Array): number[] {
  const own: number[] = [];
  for (let at = starts[text] ?? 0; at < (starts[text + 1] ?? 0); at += 1) if (holdersOf(terms[at] ?? 0, lists) > 1) own.push(at);
  own.sort((a, b) => holdersOf(terms[a] ?? 0, lists) - holdersOf(terms[b] ?? 0, lists) || a - b);
  const met: number[] = [];
  for (const at of own.slice(0, probes)) {
    const term = terms[at] ?? 0;
    const from = lists[term] ?? 0;
    const to = lists[term + 1] ?? 0;
    const here = placeIn(holders, from, to, text);
    const value = (weights[at] ?? 0) * Math.log(sums.length / (to - from));
    // A word that every article has.
    if (value === 0) continue;
    for (let each = Math.max(from, here - reach); each < Math.min(to, here + reach + 1); each += 1) {
      const other = holders[each] ?? 0;
      if (other === text) continue;
      if (sums[other] === 0) met.push(other);
      sums[other] = (sums[other] ?? 0) + value;
    }
  }
  const best = largest(met, sums);
  for (const other of met) sums[other] = 0;
  return best;
}

/** Those with the largest sums. Most share one word only, so few are ever moved. */
function largest(met: readonly number[], sums: Float32Array): number[] {
  const best: number[] = [];
  const comesBefore = (a: number, b: number): boolean => {
    const difference = (sums[a] ?? 0) - (sums[b] ?? 0);
    return difference > 0 || (difference === 0 && a < b);
  };
  for (const other of met) {
    const last = best[finalists - 1];
    if (last !== undefined && !comesBefore(other, last)) continue;
    let at = last === undefined ? best.length : finalists - 1;
    for (; at > 0 && comesBefore(other, best[at - 1] ?? 0); at -= 1) best[at] = best[at - 1] ?? 0;
    best[at] = other;
  }
  return best;
}

/** By halving; the list is in order. */
function placeIn(holders: Uint32Array, from: number, to: number, text: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((holders[middle] ?? 0) < text) low = middle + 1;
    else high = middle;
  }
  return low;
}

function likeness(one: number, other: number, { starts, terms, weights }: Index): number {
  let a = starts[one] ?? 0;
  let b = starts[other] ?? 0;
  const aEnd = starts[one + 1] ?? 0;
  const bEnd = starts[other + 1] ?? 0;
  let sum = 0;
  let shared = 0;
  while (a < aEnd && b < bEnd) {
    const difference = (terms[a] ?? 0) - (terms[b] ?? 0);
    if (difference === 0) {
      sum += (weights[a] ?? 0) * (weights[b] ?? 0);
      shared += 1;
    }
    if (difference <= 0) a += 1;
    if (difference >= 0) b += 1;
  }
  // Rounded, so that no machine's last bit decides an order.
  return shared < leastShared ? 0 : Math.round(Math.min(1, sum) * 10_000) / 10_000;
}
