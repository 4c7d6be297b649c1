import { canonicalField } from '../fields/canonicalField.js';
import type { CanonicalField } from '../fields/fieldNames.js';

/** Longest such line, in UTF-16 units. */
const longest = 40;
/** Ends of such a line: a colon, or the marks that stand on both sides of the word. */
const ends: ReadonlySet<number> = new Set([...':：]-=*#>_~'].map((mark) => mark.charCodeAt(0)));
const marked = /^[[<=*#_~-]{1,12}\s?(\p{L}[\p{L}\p{M} _/-]{1,24}?)\s?[\]>=*#_~-]{1,12}[:：]?$/u;
const longestBare = 24;
const bare = /^\p{Lu}[\p{L} ]{2,23}$/u;
const withColon = /^(\p{L}[\p{L}\p{M} _/-]{1,24}?)\s?[:：]$/u;

/** "BYLINE", "Date": the same without any mark, which is a label only among others. */
export function bareLabel(text: string): CanonicalField | undefined {
  return text.length <= longestBare && bare.test(text) ? canonicalField(text) : undefined;
}

/** "Author:", "[TITLE]", "--- DATE ---": the name of a field in a line of its own, over what it names. */
export function loneLabel(text: string): CanonicalField | undefined {
  if (text.length > longest || !ends.has(text.charCodeAt(text.length - 1))) return undefined;
  const name = (withColon.exec(text) ?? marked.exec(text))?.[1];
  return name === undefined ? undefined : canonicalField(name);
}
