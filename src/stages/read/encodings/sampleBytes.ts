/**
 * The lines of a file that tell its encoding: those with bytes above ASCII, from the beginning, and later ones where a byte occurs that was rare
 * till then. A long line is divided at a byte that ends a character in every encoding.
 */

const most = 16 * 1024;
/** Bytes of the sample that only a rare byte may go beyond `most`. */
const mostWithRare = 32 * 1024;
const seenEnough = 3;
const longest = 1024;
/** Bytes below 0x30 are never the later part of a character. */
const firstOfDigits = 0x30;

export function sampleBytes(bytes: Buffer): Buffer {
  if (bytes.length <= most) return bytes;
  const seen = new Uint32Array(256);
  const pieces: Buffer[] = [];
  let total = 0;
  for (let start = 0; start < bytes.length && total < mostWithRare; ) {
    let end = start;
    let high = false;
    let rare = false;
    for (; end < bytes.length; end += 1) {
      const byte = bytes[end] ?? 0;
      if (byte === 0x0a || (byte < firstOfDigits && end - start >= longest) || end - start >= mostWithRare - total) break;
      if (byte > 0x7f) {
        high = true;
        if ((seen[byte] ?? 0) < seenEnough) rare = true;
      }
    }
    end = Math.min(end + 1, bytes.length);
    if (high && (rare || total < most)) {
      const piece = bytes.subarray(start, end);
      for (const byte of piece) seen[byte] = (seen[byte] ?? 0) + 1;
      pieces.push(piece);
      total += piece.length;
    }
    start = end;
  }
  return Buffer.concat(pieces);
}
