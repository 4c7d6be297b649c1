/** Writes CBOR (RFC 8949) as `readCbor` reads it: whole numbers, text, and arrays, of which the length is written before what is in them. */
export interface CborWriter {
  readonly array: (length: number) => void;
  readonly number: (value: number) => void;
  readonly text: (value: string) => void;
  /** What another writer wrote. */
  readonly written: (value: Uint8Array) => void;
  /** Bytes so far. */
  readonly size: () => number;
  /** All that was written; it holds until more is. */
  readonly bytes: () => Buffer;
  /** Forgets what was written. */
  readonly clear: () => void;
}

const [wholeNumber, negativeNumber, textString, arrayOf] = [0, 1, 3, 4].map((kind) => kind << 5) as [number, number, number, number];
/** Bytes of the longest head. */
const longestHead = 5;

export function cborWriter(): CborWriter {
  let bytes = Buffer.allocUnsafe(1 << 16);
  let at = 0;
  const makeRoom = (length: number): void => {
    if (at + length <= bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(bytes.length * 2, at + length));
    bytes.copy(larger, 0, 0, at);
    bytes = larger;
  };
  const head = (kind: number, argument: number): void => {
    makeRoom(longestHead);
    if (argument < 24) bytes[at++] = kind | argument;
    else if (argument < 0x100) {
      bytes[at++] = kind | 24;
      bytes[at++] = argument;
    } else if (argument < 0x10000) {
      bytes[at++] = kind | 25;
      at = bytes.writeUInt16BE(argument, at);
    } else {
      bytes[at++] = kind | 26;
      at = bytes.writeUInt32BE(argument, at);
    }
  };
  return {
    array: (length) => head(arrayOf, length),
    number: (value) => (value < 0 ? head(negativeNumber, -1 - value) : head(wholeNumber, value)),
    text: (value) => {
      const length = Buffer.byteLength(value);
      head(textString, length);
      makeRoom(length);
      at += bytes.write(value, at);
    },
    written: (value) => {
      makeRoom(value.length);
      bytes.set(value, at);
      at += value.length;
    },
    size: () => at,
    bytes: () => bytes.subarray(0, at),
    clear: () => void (at = 0),
  };
}
