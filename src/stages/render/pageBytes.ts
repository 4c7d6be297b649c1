/** Size of a piece, in bytes: some hundred pages. */
const pieceSize = 4_000_000;
/** Bytes that a UTF-16 unit takes in UTF-8 at most. */
const longest = 3;

/** Puts pages into UTF-8 in memory of its own. */
export interface PageBytes {
  /** The bytes of a page, until `reuse` is called. */
  readonly of: (html: string) => Buffer<ArrayBuffer>;
  /** Gives the memory of all pages so far to those that come. */
  readonly reuse: () => void;
}

/**
 * Memory for the pages of a shard. Eleventy renders all pages of a shard before it writes the first and holds them all until it has written the
 * last: as texts, the garbage collector would copy each of them twice.
 */
export function pageBytes(): PageBytes {
  const pieces: Buffer<ArrayBuffer>[] = [];
  let current = 0;
  let used = 0;
  return {
    of: (html) => {
      const most = html.length * longest;
      if (most > pieceSize) return Buffer.from(html, 'utf8');
      if (used + most > pieceSize) {
        current += 1;
        used = 0;
      }
      const piece = (pieces[current] ??= Buffer.allocUnsafeSlow(pieceSize));
      const start = used;
      used += piece.write(html, start, 'utf8');
      return piece.subarray(start, used);
    },
    reuse: () => {
      current = 0;
      used = 0;
    },
  };
}
