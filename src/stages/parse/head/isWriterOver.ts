import type { HeadLine } from './headLine.js';

/** Longest line of a table, in UTF-16 units. */
const longestCell = 40;

/** "Jane Roe is a contributing writer for …", below a text. */
const ofWriter = /^ (?:is|writes|lives|covers|reports|teaches|works) (?:an? |the |for |from |in |at |on |as )/;

/** Whether a name stands over a text that neither names its bearer again nor has other names over its paragraphs. */
export function isWriterOver({ text, sureName }: HeadLine, rest: readonly HeadLine[]): boolean {
  const family = sureName?.names[0]?.split(' ').at(-1) ?? text;
  // The photographer may be named below the writer.
  const name = sureName?.names[0] ?? text;
  return (
    rest.length > 0 &&
    !rest.some(
      (line, at) =>
        (line.text.includes(family) && !(line.text.startsWith(`${name} `) && ofWriter.test(line.text.slice(name.length)))) ||
        (at > 0 && line.text.length <= longestCell && line.sureName !== undefined),
    )
  );
}
