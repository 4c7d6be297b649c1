import { foldWord } from '../../../dates/foldWord.js';
import { roleWords } from './bylineWords.js';
import { isPersonName } from './isPersonName.js';
import { isSignedName } from './isSignedName.js';

/** Words of a name that is of words of the language. */
const mostWords = 4;

/** Names in these scripts have no space that would tell them from words; a family name at the beginning, or a space, is what there is to be sure of. */
const spaced = /^[\p{sc=Han}々]{1,3}[ 　][\p{sc=Han}々\p{sc=Hiragana}\p{sc=Katakana}]{1,3}$/u;
const eastern = /^[\p{sc=Han}々]{2,4}$|^\p{sc=Hangul}{2,4}$|^[\p{sc=Han}々]{1,3}[\p{sc=Hiragana}\p{sc=Katakana}]{1,3}$/u;

/** What the survey is told of a text of the shape of a name. */
export function judgeName(name: string): 'sure' | 'shaped' | 'worded' | undefined {
  const kind = isPersonName(name);
  if (spaced.test(name)) return 'sure';
  if (eastern.test(name)) return kind === undefined ? 'shaped' : 'sure';
  if (kind !== undefined) return kind === 'likely' ? 'sure' : 'shaped';
  return isSignedName(name) && isOfWords(name) ? 'worded' : undefined;
}

/** "Mark Hill", but neither "Jane Roe Staff Writer" nor "Lightship Adrift Off Carrow Head". */
function isOfWords(name: string): boolean {
  const words = name.split(' ');
  if (words.length > mostWords || words.some((word) => roleWords.has(foldWord(word)))) return false;
  // A name, and what its bearer is.
  return !words.some((_, at) => at > 1 && isPersonName(words.slice(0, at).join(' ')) === 'likely');
}
