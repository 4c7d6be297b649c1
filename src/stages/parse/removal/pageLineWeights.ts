import { weighTraits } from '../weighTraits.js';
import type { PageLineTrait, PageLineTraits } from './pageLineTraits.js';

/** Found by `eval/fitPageLines.mjs`; decision 46 tells of which texts, and how many lines of others they find. */
const weights: Readonly<Record<PageLineTrait, number>> = {
  isAlways: -2.61,
  isKnown: 0.76,
  isKnownWord: 1.52,
  isPitch: 0.5,
  isRights: 0.31,
  oneWord: 1.35,
  twoWords: 0.78,
  upTo4Words: 0.88,
  upTo8Words: 0.15,
  upTo14Words: -0.69,
  upTo25Words: -0.76,
  over40Words: -1.03,
  endsSentence: -2.18,
  isShortSentence: 0.52,
  inTitleCase: 0.39,
  inCapitals: 0.72,
  isCaption: -0.33,
  isName: 0.67,
  isFigures: -0.71,
  digits: 0.95,
  hasAddress: 1.46,
  hasSign: 1.04,
  hasBars: 0.28,
  hasGaps: 0.94,
  isEntry: -1.8,
  beginsSmall: -0.83,
  beginsWithQuotation: -0.45,
  hasSpeech: -0.82,
  hasColon: 0.84,
  endsInColon: -0.26,
  asksReader: -0.19,
  beginsWithCall: 1.04,
  namesChannel: 0.38,
  vocabulary: -0.01,
  vocabularyShare: 1.79,
  isAboveText: 0.38,
  isBelowText: 0.85,
  isBetween: -1.23,
  isFirst: 0.06,
  isLast: 1.46,
  isUnderKnown: 1.04,
  isOverKnown: 0.37,
  isNearKnown: 0.25,
  isBesideText: -0.97,
  isInRun: 0.07,
  isInRunWithKnown: 0.2,
  knownBelow: -1.84,
  knownOfText: 1.17,
  knownShare: 0.96,
  standsTwice: -0.4,
  isBelowLastKnown: 0.04,
};

const pointsOf = weighTraits(weights);

/** How likely it is that a line is the page's, from 0 to 1. */
export function pageLineLikelihood(traits: PageLineTraits): number {
  return 1 / (1 + Math.exp(-pointsOf(traits)));
}
