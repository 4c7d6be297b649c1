/** Whether a line is set in capitals. A few small letters are let pass, as in "McGOVERN" and "JONES's"; a line without letters of two cases is none. */
export function isCapitals(text: string): boolean {
  // However many capitals follow, more small letters than this would be too many.
  const mostSmall = text.length / 8;
  let large = 0;
  let small = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) small += 1;
    else if (code >= 65 && code <= 90) large += 1;
    else if (code > 127) {
      const character = text.charAt(at);
      if (!/\p{L}/u.test(character)) continue;
      // A letter of a script without capitals is none.
      if (character !== character.toLowerCase()) large += 1;
      else small += 1;
    }
    if (small > mostSmall) return false;
  }
  return large >= 2 && small <= large / 8;
}
