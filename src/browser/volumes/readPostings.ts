/**
 * Reads one of Pagefind's index files: CBOR (RFC 8949), `[[term, pages, variants], …]`, where pages are
 * `[distance to the page before, places, places in the metadata]`; the last of each are empty as we write them. Only the terms asked for are unpacked.
 */
import { plainPlace } from '../../model/wordForms.js';

/** One article with a term, and where in it. */
export interface Posting {
  /** Number of the article among those of its language in its volume. */
  readonly row: number;
  /** Numbers of the words, ascending but for those of another weight. */
  readonly places: readonly number[];
  /** Of each place, how much a word weighs there and which form of the term stands there: see `wordForms.ts`. */
  readonly kinds: readonly number[];
}

/** What the files begin with once they are unpacked. */
const signature = 'pagefind_dcd';
const utf8 = new TextDecoder();

/** @param isWanted asked for every term of the file, in its order @returns the wanted terms that are there, with articles in order */
export function readPostings(bytes: Uint8Array, isWanted: (term: string) => boolean): Map<string, Posting[]> {
  // Some hosts answer with a page where there is no file.
  if (utf8.decode(bytes.subarray(0, signature.length)) !== signature) throw new Error('This is no index file');
  let at = signature.length;
  const found = new Map<string, Posting[]>();

  /** The number in the next head: a value, a length, or for negative numbers -1 - value. */
  const readNumber = (): number => {
    const head = bytes[at++];
    if (head === undefined) throw new Error('An index file ends too early');
    const short = head & 0x1f;
    let value = short;
    if (short > 23) {
      value = 0;
      for (let left = 1 << (short - 24); left > 0; left -= 1) value = value * 256 + (bytes[at++] ?? 0);
    }
    return head >> 5 === 1 ? -1 - value : value;
  };
  const skip = (): void => {
    const kind = (bytes[at] ?? 0) >> 5;
    const value = readNumber();
    if (kind === 2 || kind === 3) at += value;
    else if (kind === 4) for (let left = value; left > 0; left -= 1) skip();
  };
  const readText = (): string => {
    const length = readNumber();
    at += length;
    return utf8.decode(bytes.subarray(at - length, at));
  };
  const readPages = (): Posting[] => {
    const postings: Posting[] = [];
    let row = 0;
    for (let left = readNumber(); left > 0; left -= 1) {
      const parts = readNumber();
      row += readNumber();
      const places: number[] = [];
      const kinds: number[] = [];
      let kind = plainPlace;
      let place = 0;
      for (let numbers = readNumber(); numbers > 0; numbers -= 1) {
        const number = readNumber();
        if (number < 0) {
          kind = -1 - number;
          place = 0;
        } else {
          place += number;
          places.push(place);
          kinds.push(kind);
        }
      }
      for (let others = parts - 2; others > 0; others -= 1) skip();
      if (places.length > 0) postings.push({ row, places, kinds });
    }
    return postings;
  };

  readNumber();
  for (let left = readNumber(); left > 0; left -= 1) {
    const parts = readNumber();
    const term = readText();
    if (!isWanted(term)) {
      for (let others = parts - 1; others > 0; others -= 1) skip();
      continue;
    }
    found.set(term, readPages());
    for (let others = parts - 2; others > 0; others -= 1) skip();
  }
  return found;
}
