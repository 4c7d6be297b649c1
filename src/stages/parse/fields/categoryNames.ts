import { type FieldInput, textsOf } from './fieldInput.js';
import { fieldKey } from './fieldKey.js';

/** The categories of a post as Jekyll has them in its addresses: `category` is one, words of `categories` are several. */
export function categoryNames(input: FieldInput): string[] {
  return input.reading.metadata.flatMap((field) => {
    const key = fieldKey(field.name);
    if (key !== 'category' && key !== 'categories') return [];
    const texts = textsOf(input, field);
    return key === 'categories' && typeof field.value === 'string' ? texts.flatMap((text) => text.split(' ')) : texts;
  });
}
