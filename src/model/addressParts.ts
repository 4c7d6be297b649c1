import { type AddressPlaceholder, addressPlaceholders } from './addressPlaceholders.js';

/** The styles of Jekyll by their names. */
const styles: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title:output_ext',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title:output_ext',
  weekdate: '/:categories/:year/W:week/:short_day/:title:output_ext',
};

// The longest first: `:monthname` begins as `:month` does.
const names = Object.keys(addressPlaceholders).sort((a, b) => b.length - a.length);
const placeholder = new RegExp(`:(${names.join('|')})`);

/** A pattern cut at its placeholders: texts at even places, names at odd ones. */
export function addressParts(pattern: string): readonly (string | AddressPlaceholder)[] {
  return (Object.hasOwn(styles, pattern) ? (styles[pattern] ?? pattern) : pattern).split(placeholder);
}
