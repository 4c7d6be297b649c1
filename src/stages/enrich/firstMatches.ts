/** Most places in one text that are looked at as references: a text with more is a table of numbers. */
const most = 2000;

/** The places in a text where a pattern may find a reference, each to be looked at closely. */
export function* firstMatches(text: string, pattern: RegExp): Generator<RegExpExecArray> {
  let count = 0;
  for (const match of text.matchAll(pattern)) {
    if ((count += 1) > most) return;
    yield match;
  }
}
