/** Longest such line, in UTF-16 units. */
const longest = 90;
const joined = /(?<=^\p{Lu}[\p{L}.'’-]{1,20} [\p{L}.'’ -]{1,30}\p{Ll})(?=\p{Lu}\p{Ll}{2,15} (?:Staff|Contributor)$)/u;

/** "Jane RoeForbes Staff": where the page has lost the space between a writer and her paper, a comma is set. */
export function divideJoinedPost(line: string): string {
  return line.length <= longest && (line.endsWith(' Staff') || line.endsWith(' Contributor')) ? line.replace(joined, ', ') : line;
}
