/** The characters of the 256 bytes in an encoding of one byte a character; U+FFFD where it has none. */
import { decodeBytes } from './decodeBytes.js';

const tables = new Map<string, readonly string[]>();
const everyByte = Buffer.from(Array.from({ length: 256 }, (_, byte) => byte));

export function byteTable(encoding: string): readonly string[] {
  let table = tables.get(encoding);
  if (table === undefined) {
    const decoded = decodeBytes(everyByte, encoding);
    // The ISO encodings give the control characters of 0x80 to 0x9F, which no text has.
    table = Array.from(decoded, (character) => (/[\x80-\x9f]/.test(character) ? '\ufffd' : character));
    tables.set(encoding, table);
  }
  return table;
}
