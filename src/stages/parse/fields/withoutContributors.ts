/** Longest byline that is looked at, in UTF-16 units. */
const longest = 240;
/** "By JANE ROE; John Doe contributed reporting from Albany.": who helped, as databases print it behind the writer. */
const contributors = /(?<=\p{L})\s?[;.]\s(?:With )?\p{Lu}[^;]{3,90} contributed (?:reporting|research|to this (?:article|report|story))(?: (?:from|in|for) [^;]{2,60})?\.?$/u;

/** A byline without those who helped its writer; the text itself where it names none. */
export function withoutContributors(text: string): string {
  return text.length <= longest && text.includes(' contributed ') ? text.replace(contributors, '') : text;
}
