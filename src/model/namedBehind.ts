/** Longest end of a paragraph that is looked at, in UTF-16 units. */
const longest = 120;
const bracketed = /[.!?…:]["”“»«’)]{0,2}\s?\((\p{Lu}[^()]{3,60})\)$/u;

/** What stands in brackets behind the last sentence of a paragraph: "… in the spring. (Jane Roe)". */
export function namedBehind(paragraph: string): string | undefined {
  return paragraph.endsWith(')') ? bracketed.exec(paragraph.slice(-longest))?.[1] : undefined;
}
