/** `[write to us](mailto:desk@example.org?subject=A word to the desk)`: the address of a link with spaces, and no title behind it. */
const spaced = /\]\(((?:https?:\/\/|mailto:)[^\s()<>"']{1,400}(?: [^\s()<>"']{1,100}){1,12})\)/g;

/** Addresses with spaces in angle brackets, without which Markdown shows the link as it is written. Texts with code keep theirs. */
export function spacedAddresses(text: string): string {
  return (text.includes('](mailto:') || text.includes('](http')) && !text.includes('```') ? text.replace(spaced, '](<$1>)') : text;
}
