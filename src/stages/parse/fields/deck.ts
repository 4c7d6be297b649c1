import type { Claim } from '../../../model/article.js';
import type { FieldInput } from './fieldInput.js';
import { fieldKey } from './fieldKey.js';
import { fieldNames } from './fieldNames.js';
import { textField } from './textField.js';

/** Marks around words, and none within a word: `**so**`, `_so_`, `<strong>so</strong>`. */
const emphasis = [/(\*\*|__)(?=\S)((?:(?!\1).)+?)(?<=\S)\1/gu, /(?<![\p{L}\p{N}*_])([*_])(?=[^\s*_])([^*_]+)(?<=\S)\1(?![\p{L}\p{N}*_])/gu, /<(strong|em|b|i)>([^<]+)<\/\1>/gu];

/** The deck that the metadata gives, else the one that the text shows. In a file of Markdown emphasis is markup there, too: its words are the deck, and the evidence has it as it was written. */
export function deck(input: FieldInput): Claim<string> | undefined {
  const stated = textField(input, ...fieldNames.deck) ?? lead(input);
  if (stated === undefined) return input.reading.deck;
  if (input.reading.form !== 'markdown') return stated;
  return { ...stated, value: emphasis.reduce((text, marks) => text.replace(marks, '$2'), stated.value) };
}

/** `lead` and `intro` between fences, where they hold words: without fences such labels stand before the first paragraph, and themes switch with `intro: true`. */
function lead(input: FieldInput): Claim<string> | undefined {
  const field = input.reading.metadata.find(
    ({ name, value, origin }) => origin === undefined && /^(?:lead|intro)$/.test(fieldKey(name)) && typeof value === 'string' && /\S\s+\S+\s+\S/.test(value),
  );
  return field === undefined ? undefined : textField(input, field.name);
}
