/**
 * Whether bytes that are not valid UTF-8 are UTF-8 all the same, with some broken: of the bytes above ASCII, two thirds or more
 * are in valid characters of UTF-8. Text in another encoding has hardly any such sequences. A file that ends in the middle of a character
 * counts as damaged if that was the only fault and the beginning that is left fits no letter of an old encoding.
 */
const share = 2 / 3;

export function isDamagedUtf8(bytes: Buffer): boolean {
  let valid = 0;
  let broken = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = characterLength(bytes, at);
    if (length > 1) valid += length;
    if (length === 0) {
      // The first bytes of a character that the end of the file cuts off are no fault of their own.
      if (at + 3 >= bytes.length && isCut(bytes, at)) break;
      broken += 1;
    }
    at += Math.max(1, length);
  }
  if (valid + broken === 0) return isCutAfterSmallLetter(bytes);
  return valid > 0 && valid >= (valid + broken) * share;
}

/** Bytes of the valid character at an offset; 0 where there is none. */
function characterLength(bytes: Buffer, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = expectedLength(lead);
  if (length === 0) return 0;
  for (let n = 1; n < length; n += 1) if (((bytes[at + n] ?? 0) & 0xc0) !== 0x80) return 0;
  const second = bytes[at + 1] ?? 0;
  const isTooLong = (lead === 0xe0 && second < 0xa0) || (lead === 0xf0 && second < 0x90);
  const isOutside = (lead === 0xed && second > 0x9f) || (lead === 0xf4 && second > 0x8f);
  return isTooLong || isOutside ? 0 : length;
}

function expectedLength(lead: number): number {
  if (lead >= 0xc2 && lead <= 0xdf) return 2;
  if (lead >= 0xe0 && lead <= 0xef) return 3;
  return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
}

function isCut(bytes: Buffer, at: number): boolean {
  const left = bytes.length - at;
  return expectedLength(bytes[at] ?? 0) > left && bytes.subarray(at + 1).every((byte) => (byte & 0xc0) === 0x80);
}

/** `caf\xC3` or `it\xE2\x80` at the end of a file: no word of an old encoding ends so, since 0xC2 and 0xC3 are capitals or signs there. */
function isCutAfterSmallLetter(bytes: Buffer): boolean {
  const last = bytes[bytes.length - 1] ?? 0;
  const before = bytes[bytes.length - 2] ?? 0;
  return ((last === 0xc2 || last === 0xc3) && before >= 0x61 && before <= 0x7a) || (before === 0xe2 && last === 0x80);
}
