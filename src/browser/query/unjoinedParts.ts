import { foldTerm } from '../../model/foldTerm.js';
import { fieldWords, relationWords } from './fieldWords.js';
import { orWord } from './orWord.js';
import { queryToken } from './queryToken.js';

/** Parts of what was typed that an OR should join and cannot: `author:roe OR fox`. It joins words, and values of one field. */
export function unjoinedParts(typed: string): string[] {
  const tokens = [...typed.normalize('NFC').matchAll(queryToken)].map(([whole, sign, name = '', quoted]) => ({
    whole,
    isNot: sign === '-' || sign === '−',
    isOr: sign === undefined && quoted === undefined && orWord.test(whole),
    isDate: relationWords.has(foldTerm(name)),
    field: fieldWords.get(foldTerm(name)),
  }));
  return tokens.flatMap(({ isOr, whole }, at) => {
    const [before, after] = [tokens[at - 1], tokens[at + 1]];
    if (!isOr || before === undefined || after === undefined || before.isOr || after.isOr) return [];
    const isJoined = before.field === after.field && ![before, after].some(({ isNot, isDate }) => isNot || isDate);
    return isJoined ? [] : [`${before.whole} ${whole} ${after.whole}`];
  });
}
