/** What a word's hash begins with. */
export const wordSeed = 0x3c6ef372;

/** The hash of a word with one more folded character: FNV-1a on 16 bits, with the murmur of every bit at each step. */
export function hashOfWord(hash: number, character: number): number {
  let mixed = Math.imul(hash ^ character, 0x01000193);
  mixed ^= mixed >>> 15;
  return Math.imul(mixed, 0x2c1b3c6d) | 0;
}
