/** Of a printed possessive, not of a plural: `minister's`, `minister’s`. */
const possessive = /['’]s$/u;

/**
 * What tells a word's form from others: its key, but of a possessive with the apostrophe, since a plural has the same letters.
 *
 * @param key the word, folded
 */
export function formKey(word: string, key: string): string {
  return possessive.test(word) && key.endsWith('s') ? `${key.slice(0, -1)}'s` : key;
}
