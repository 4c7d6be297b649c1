/**
 * Reads CBOR (RFC 8949) as far as Pagefind's files use it: whole numbers, text, arrays of known length. Anything else in
 * them would mean that Pagefind has changed, and is an error.
 */

export type Cbor = number | string | readonly Cbor[];

export function readCbor(bytes: Uint8Array): Cbor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let at = 0;
  const read = (): Cbor => {
    const head = view.getUint8(at);
    at += 1;
    const kind = head >> 5;
    const argument = readArgument(head & 0x1f);
    if (kind === 0) return argument;
    if (kind === 1) return -1 - argument;
    if (kind === 3) {
      at += argument;
      return text.decode(bytes.subarray(at - argument, at));
    }
    if (kind === 4) return Array.from({ length: argument }, read);
    throw new Error(`Pagefind's file has CBOR of kind ${kind}, which it is not known to use`);
  };
  const readArgument = (short: number): number => {
    if (short < 24) return short;
    const size = { 24: 1, 25: 2, 26: 4 }[short];
    if (size === undefined) throw new Error(`Pagefind's file has CBOR with an argument of size ${short}, which it is not known to use`);
    at += size;
    return size === 1 ? view.getUint8(at - 1) : size === 2 ? view.getUint16(at - 2) : view.getUint32(at - 4);
  };
  return read();
}
