import { foldWord } from '../../../dates/foldWord.js';
import { agencies } from '../fields/bylineWords.js';
import { commonWords } from '../fields/commonWords.js';
import { isPersonName } from '../fields/isPersonName.js';
import { isSectionName } from './isSectionName.js';
import { placeNames } from './placeNames.js';

/** What the survey is told of words that may be the name of a place. */
export function judgePlace(place: string): 'sure' | 'shaped' | 'worded' | undefined {
  const [town = ''] = place.toLowerCase().split(',', 1);
  if (placeNames.has(town) || placeNames.has(place.toLowerCase())) return 'sure';
  if (agencies.test(place) || isSectionName(place)) return undefined;
  return isPersonName(place) === 'likely' || town.split(/[ -]/u).some((word) => word.length > 3 && commonWords.has(foldWord(word))) ? 'worded' : 'shaped';
}
