/** Whether a file is no text under any encoding: it begins as pictures, documents and archives do, or has NULs, or many control characters. */

const beginnings = ['%PDF-', 'PK\x03\x04', '\x89PNG', 'GIF87a', 'GIF89a', '\xff\xd8\xff', '\x1f\x8b\x08', '\xd0\xcf\x11\xe0', '7z\xbc\xaf', 'Rar!\x1a'];
/** Share of control characters that a text in an old encoding may have, such as stray marks of a word processor. Escape shifts in ISO-2022-JP. */
const share = 1 / 100;

export function looksBinary(bytes: Buffer): boolean {
  const beginning = bytes.toString('latin1', 0, 8);
  if (beginnings.some((each) => beginning.startsWith(each)) || bytes.includes(0)) return true;
  let controls = 0;
  for (const byte of bytes) if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d && byte !== 0x1b) controls += 1;
  return controls > 1 && controls > bytes.length * share;
}
