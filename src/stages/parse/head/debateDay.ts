/** How the record of a parliament is cited: "HC Deb 09 March 1914 vol 59 cc234-5", the column where it begins behind it. */
const cited = /^(?:HC|HL) Deb (\d{1,2} \p{L}{3,9} (?:18|19|20)\d\d) (?:\(?vol\.? \d{1,4}\)? )?cc?\d{1,5}[\dA-Z-]{0,8}(?: \d{1,5})?$/u;

/** The day in such a line, as printed. */
export function debateDay(text: string): string | undefined {
  return text.startsWith('H') ? cited.exec(text)?.[1] : undefined;
}
