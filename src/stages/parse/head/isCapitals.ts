/** Whether a line is set in capitals. A few small letters are let pass, as in "McGOVERN" and "JONES's"; a line without letters of two cases is none. */
export function isCapitals(text: string): boolean {
  let large = 0;
  let small = 0;
  for (const character of text) {
    if (character.toLowerCase() === character.toUpperCase()) continue;
    if (character === character.toUpperCase()) large += 1;
    else small += 1;
    // However many capitals follow, there would be too many small letters.
    if (small > text.length / 8) return false;
  }
  return large >= 2 && small <= large / 8;
}
