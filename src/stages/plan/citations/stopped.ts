/** With a full stop, unless the text brings a mark that ends a sentence, perhaps within quotation marks. Several stops would read as a slip. */
export function stopped(text: string): string {
  return /[.?!…。؟！？]["'”’»“]*$/u.test(text) ? text : `${text}.`;
}
