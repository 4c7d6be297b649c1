/** Bounds that several rules of a head share. */

/** Most lines without a part of their own between headline and byline. */
export const mostPending = 3;
/** Fewest UTF-16 units of a summary that the text repeats. */
export const shortestSummary = 60;
/** Longest name of a section, in UTF-16 units. */
export const longestSection = 50;
/** Longest sentence, in UTF-16 units, that is a deck though only a name or a day is below it. */
export const longestSentence = 200;
/** Fewest words of a deck that nothing sets apart. */
export const fewestDeckWords = 5;
