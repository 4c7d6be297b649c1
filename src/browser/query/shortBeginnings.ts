import { queryTokens } from './queryTokens.js';

/** Parts of what was typed that ask for the words with a beginning of one letter: too many to be looked for. They are read as words. */
export function shortBeginnings(typed: string): string[] {
  return queryTokens(typed).flatMap(([, , name, , bare = '']) => (name === undefined && /^[\p{L}\p{N}]\p{M}*\*$/u.test(bare) ? [bare] : []));
}
