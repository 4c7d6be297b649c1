/** "Jane Roe ’23", "Jane Roe, Class of 1975", as papers of schools and colleges sign their writers: with the year of their graduation. */
const classYear = /(?<=\p{L}{2}),?\s(?:['’‘]\d\d|\(['’‘]\d\d\)|\(?class of ['’‘]?(?:(?:18|19|20)\d)?\d\d?\)?)(?=$|\s?[,;&|/]|\s(?:and|with)\s)/giu;

/** A byline without the years of its writers' classes; the text itself where it has none. */
export function withoutClassYear(text: string): string {
  return /['’‘(]\d|class of/i.test(text) ? text.replace(classYear, '') : text;
}
