/** Letters by which a word is known in its other forms; shorter words are in every text. */
const stemLength = 5;
/** The same of Arabic, which writes few vowels. */
const arabicStem = 4;
/** Scripts without spaces: two characters are a word. */
const unspaced = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]{2,}/gu;
const anyUnspaced = /[\p{sc=Han}\p{sc=Katakana}\p{sc=Hangul}]/u;
const word = /\p{L}+/gu;

/** What a line is compared by: the beginnings of its words, each with a blank before it. */
export function stemsOf(line: string): Set<string> {
  const stems = new Set<string>();
  const lower = line.toLowerCase();
  if (anyUnspaced.test(lower)) {
    for (const [run] of lower.matchAll(unspaced)) for (let at = 0; at + 2 <= run.length; at += 1) stems.add(run.slice(at, at + 2));
    return stems;
  }
  for (const [each] of lower.matchAll(word)) {
    const length = /^\p{sc=Arabic}/u.test(each) ? arabicStem : stemLength;
    if (each.length >= length) stems.add(` ${each.slice(0, length)}`);
  }
  return stems;
}
