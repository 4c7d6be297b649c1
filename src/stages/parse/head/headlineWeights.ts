import type { HeadlineTrait, HeadlineTraits } from './headlineTraits.js';

/** Found by `eval/fitHeadline.mjs` from the heads of 2,329 labelled texts; decision 46 tells how many of others they find. */
const weights: Readonly<Record<HeadlineTrait, number>> = {
  hasNoOtherPart: 1.38,
  isParticular: 0.07,
  said: 1.27,
  saidShare: 0.96,
  oneWord: -1.6,
  twoWords: -0.95,
  fourWords: 0.81,
  upTo6Words: 1.44,
  upTo10Words: 1.77,
  upTo15Words: 0.91,
  upTo22Words: -0.91,
  over22Words: -1.83,
  inCapitals: 1.5,
  inCapitalsOverSmall: -0.97,
  inTitleCase: -0.92,
  isProse: -1.82,
  endsInStop: -1.58,
  endsInColon: -1.56,
  beginsWithQuotation: 0.89,
  digits: -4.09,
  hasManyDigits: -2.1,
  hasBars: -0.72,
  hasGaps: -1.52,
  isBracketed: -1.76,
  isEntry: -1.84,
  beginsSmall: -1.86,
  isCaption: -2.11,
  isMasthead: -1.55,
  hasAddress: -2.09,
  namesSender: -1.34,
  isFirst: 0.19,
  place: -0.25,
  isFirstOpen: -0.39,
  isOverDay: 0.15,
  standsApart: 0.88,
  isOverGap: 0.6,
  standsTwice: -0.87,
  isChosen: 1.38,
  isChosenOneWord: -1.07,
  isChosenTwoWords: 0.32,
  isChosenBars: -1.08,
  isChosenMasthead: 0.63,
};

const all = Object.entries(weights) as readonly (readonly [HeadlineTrait, number])[];

/** How much a line looks like the headline: of two lines of a head, one that has a point more is the headline e times as often. */
export function headlineWeight(traits: HeadlineTraits): number {
  let points = 0;
  for (const [trait, weight] of all) points += weight * traits[trait];
  return points;
}
