import { foldTerm } from '../../model/foldTerm.js';
import { relationWords } from './fieldWords.js';
import { monthOf } from './monthOf.js';
import { queryTokens } from './queryTokens.js';
import { readDate } from './readDate.js';

/** Parts of what was typed that ask for a date that there is not: `on:2014-02-30`. They are read as words. */
export function misreadDates(typed: string): string[] {
  return queryTokens(typed)
    .filter(([, , name = '', quoted, bare = '']) => {
      const value = quoted ?? bare;
      return relationWords.has(foldTerm(name)) && (/\p{N}/u.test(value) || monthOf(value) !== undefined) && readDate(value.trim()) === undefined;
    })
    .map(([whole]) => whole);
}
