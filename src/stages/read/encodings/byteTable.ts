/** The characters of the 256 bytes in an encoding of one byte a character; U+FFFD where it has none. */
import { decodeBytes } from './decodeBytes.js';

const tables = new Map<string, readonly string[]>();

export function byteTable(encoding: string): readonly string[] {
  let table = tables.get(encoding);
  if (table === undefined) {
    // The ISO encodings give the control characters of 0x80 to 0x9F, which no text has.
    table = Array.from({ length: 256 }, (_, byte) => decodeBytes(Buffer.of(byte), encoding).replace(/^[\x80-\x9f]$/, '\ufffd'));
    tables.set(encoding, table);
  }
  return table;
}
