/** The forms of source in the order in which they are tried; the last one matches everything. */
import type { Form } from './form.js';
import { readMarkdown } from './readMarkdown.js';
import { readPlainText } from './readPlainText.js';

export const forms: readonly Form[] = [
  { name: 'markdown', matches: (source) => /\.(?:md|markdown|mkd|mkdn|mdown)$/i.test(source.path), read: readMarkdown },
  { name: 'plain-text', matches: () => true, read: readPlainText },
];
