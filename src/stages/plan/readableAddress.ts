/**
 * An address as people read it: letters of other scripts as letters instead of `%D8%B9`. It leads to the same page, and is for
 * texts alone; links and records keep the form that every program takes.
 */

/** Letters that pass for a slash, a dot, a colon or a mark of an address, and overlays that strike through the letter before them. */
const passesForMark = '\\u01C0-\\u01C3\\u0335-\\u0338\\u0660\\u06F0\\u1735\\u30CE\\u4E3F\\uA4F8-\\uA4FF';
/** Whole words of letters with their marks, digits, and what slugs have besides. No modifier letters, and nothing that is not seen. */
const isPlain = new RegExp(
  `^(?:[\\w.~-]|(?![${passesForMark}]|\\p{Default_Ignorable_Code_Point})(?:[\\p{Lu}\\p{Ll}\\p{Lt}\\p{Lo}]|(?<=[\\p{L}\\p{M}])[\\p{Mn}\\p{Mc}]|\\p{Nd}))+$`,
  'u',
);

/** Each part between two slashes is shown as it reads, where all of it can be read without doubt; else as it is. */
export function readableAddress(address: string): string {
  return address.includes('%') ? address.replace(/(?<=\/)[^/?#]*%[^/?#]*/g, readablePart) : address;
}

function readablePart(part: string): string {
  const read = decoded(part);
  // What copying might normalise would no longer be the same address.
  return read !== undefined && isPlain.test(read) && read.normalize('NFC') === read && encodeURIComponent(read) === part ? read : part;
}

function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
