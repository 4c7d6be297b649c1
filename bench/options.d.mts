/** Types of options.mjs, for the tests. */
export class OptionError extends Error {}
export function readOptions(argv: readonly string[]): {
  sizes: number[];
  forms: ('txt' | 'md')[];
  runs: number[];
  search: 'small' | 'all' | 'none';
  hugo: boolean;
  eleventy: boolean;
};
