import { foldWord } from '../../../dates/foldWord.js';
import { placeNames } from '../head/placeNames.js';
import { agencies, roleWords } from './bylineWords.js';

/** "Quill, Ada": one word, a comma, and given names. */
const turned = /^(\p{Lu}[\p{L}\p{M}'’-]{0,40}), (\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?: \p{Lu}[\p{L}\p{M}.'’-]{0,30}){0,2})$/u;

/**
 * "Quill, Ada; Berg, Ivo": whoever divides names by semicolons has the surnames before the commas, where all of them are single
 * words and no paper, place or office stands behind. Undefined where it is no such list.
 */
export function turnedList(text: string): string[] | undefined {
  const parts = text.includes(';') ? text.split(/\s*;\s*/).filter((part) => part !== '') : [];
  const names = parts.map((part) => {
    const [, family = '', given = ''] = turned.exec(part) ?? [];
    const isOther = agencies.test(family) || agencies.test(given) || placeNames.has(given.toLowerCase()) || given.split(' ').some((word) => roleWords.has(foldWord(word)));
    return given === '' || isOther ? undefined : `${given} ${family}`;
  });
  return names.length < 2 || !names.every((name) => name !== undefined) ? undefined : names;
}
