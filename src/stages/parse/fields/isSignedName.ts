import { foldWord } from '../../../dates/foldWord.js';
import { honorifics, particles } from '../../../model/nameParts.js';
import { commonWords } from './commonWords.js';
import { givenNames } from './givenNames.js';
import { isPersonName } from './isPersonName.js';

/** Most words of a name after "By". */
const mostWords = 5;
const capitalised = /^(?:\p{Lu}\p{M}?['’]\p{Lu}|\p{Lu})[\p{L}\p{M}'’-]*\.?$/u;
/** First words of what stands after "by" and is no one: "By Popular Demand", "By Land and Sea". */
const noFirst = new Set(
  'the a an our your his her its their this that these those all any some no one two three land sea air rail road mail post hand heart night day moonlight candlelight chance accident design nature name numbers popular public special general royal executive private personal mutual common request order decree law right default proxy stealth force vote acclamation hook crook leaps word mouth wire wireless telegraph cable phone telephone fax train bus boat ship car bike foot horse way means virtue reason order degrees far then now noon midnight monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'.split(
    ' ',
  ),
);

/**
 * Whether words after an explicit "By" are a name. There the surname may be a word of the language, as in Mark Hill or
 * Jemele Hill, which `isPersonName` refuses to words that nothing marks.
 */
export function isSignedName(text: string): boolean {
  if (isPersonName(text) !== undefined) return true;
  const all = text.trim().split(/\s+/);
  const words = all.filter((word, index) => !(index === 0 && honorifics.has(foldWord(word.replace(/\.$/, '')))));
  const [first = ''] = words;
  const folded = foldWord(first.replace(/\.$/, ''));
  if (words.length < 2 || words.length > mostWords || /[\d!?:;"“”„«»()]/.test(text)) return false;
  if (!words.every((word, index) => capitalised.test(word) || (index > 0 && index < words.length - 1 && particles.has(foldWord(word))))) return false;
  // "By June Flood": a month that is also a given name, and one more word.
  if (
    /^(?:april|may|june|august|summer)$/.test(folded) &&
    words.length === 2 &&
    !noFirst.has(foldWord(words[1] ?? '')) &&
    !/^(?:day|week|evening|morning|night|time)s?$/i.test(words[1] ?? '')
  )
    return true;
  // An initial, a known given name, or a first word that is no word of headlines.
  return /^\p{Lu}\.$/u.test(first) || (!noFirst.has(folded) && (givenNames.has(folded) || !commonWords.has(folded)));
}
