/** Tells the way to a page from a headline: "军事 > 中国军情", "Home » World » Asia". */
/** Longest such line, in UTF-16 units. */
const longest = 100;
const homeTrail = /^Home(?: (?:&|\p{Lu}[\p{L}&’'-]+)){1,6}$/u;
const trail = /^[\p{L}\p{N}&'’ -]{2,24}(?:\s?[>»›→]\s?[\p{L}\p{N}&'’ -]{2,24}){1,5}\s?[>»›→]?$/u;

/** "Home States Port Salem": the way to a page whose marks were pictures. */
export function isHomeTrail(text: string): boolean {
  return text.length <= longest && homeTrail.test(text);
}

export function isTrail(text: string): boolean {
  return text.length <= longest && (/[>»›→]/u.test(text) ? trail.test(text) : text.includes(' :: ') && text.split(' :: ').length > 2);
}
