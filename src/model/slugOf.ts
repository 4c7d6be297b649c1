/** Longest segment of an address, in bytes of UTF-8, its ending included: every file system and host takes it. */
const segmentBytes = 100;
const endingBytes = 12;

/** Device names that Windows reserves, with any ending. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;
/** Names that the plan gives to pages of its own. */
const taken = /^(?:index|page-\d+|404|search)$/;
/** Letters that Unicode does not decompose, in the spelling that readers expect without them. */
const spelledOut: Readonly<Record<string, string>> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/**
 * A text as the last segment of an address: lower case, letters and digits of any script joined by hyphens, Latin
 * letters without their marks. At most 88 bytes, so that an ending and a page number still fit in 100.
 * Empty only where the text has, in NFKC, neither letter nor digit; a modifier letter such as ʼ alone is none.
 */
export function slugOf(text: string): string {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    // Before marks are looked at: one that followed an apostrophe belongs to the letter before it then.
    .replace(/['’ʼ]/g, '')
    .replace(/[ßæœøđðþłı]/g, (letter) => spelledOut[letter] ?? letter)
    .normalize('NFD')
    .replace(/(?<=[a-z])\p{Mn}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^[-\p{M}]+|-+$/gu, '');
  const slug = cut(plain, segmentBytes - endingBytes);
  return reserved.test(slug) || taken.test(slug) ? `${slug}-x` : slug;
}

/** Cuts at a hyphen where one lies in the last third, else between characters. */
function cut(slug: string, bytes: number): string {
  if (Buffer.byteLength(slug) <= bytes) return slug;
  let kept = '';
  let size = 0;
  for (const character of slug) {
    size += Buffer.byteLength(character);
    if (size > bytes) break;
    kept += character;
  }
  const hyphen = kept.lastIndexOf('-');
  return hyphen > (kept.length * 2) / 3 ? kept.slice(0, hyphen) : kept.replace(/-+$/, '');
}
