/** Words that stay small in a title, in English and its neighbours; shorter words are not counted anyway. */
const shortest = 4;
/** Share of the longer words that have a capital. */
const share = 0.7;

/** Whether most of the longer words begin with a capital, as English-language papers set headlines. */
export function isTitleCase(text: string): boolean {
  let large = 0;
  let all = 0;
  for (const word of text.split(/[\s\u2010-\u2015-]+/)) {
    const letters = word.replace(/[^\p{L}]/gu, '');
    if (letters.length < shortest || letters.toLowerCase() === letters.toUpperCase()) continue;
    all += 1;
    if (/^\p{Lu}/u.test(letters)) large += 1;
  }
  return all > 0 && large >= all * share;
}
