import { endsSentence } from './endsSentence.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCaption } from './isCaption.js';
import { isCodeLine } from './isCodeLine.js';
import { isMasthead } from './isMasthead.js';
import { isProse } from './isProse.js';
import { isTitleCase } from './isTitleCase.js';
import { isTitleOfYear } from './isTitleOfYear.js';
import { stemsOf } from './stemsOf.js';

/** What tells of a line whether it is the headline; 0 or 1, but for the share and the logarithm of the words that the text says again, the share of digits and the place. */
export type HeadlineTraits = Readonly<Record<HeadlineTrait, number>>;

export type HeadlineTrait = (typeof headlineTraitNames)[number];

export const headlineTraitNames = [
  'hasNoOtherPart',
  'isParticular',
  'said',
  'saidShare',
  'oneWord',
  'twoWords',
  'fourWords',
  'upTo6Words',
  'upTo10Words',
  'upTo15Words',
  'upTo22Words',
  'over22Words',
  'inCapitals',
  'inCapitalsOverSmall',
  'inTitleCase',
  'isProse',
  'endsInStop',
  'endsInColon',
  'beginsWithQuotation',
  'digits',
  'hasManyDigits',
  'hasBars',
  'hasGaps',
  'isBracketed',
  'isEntry',
  'beginsSmall',
  'isCaption',
  'isMasthead',
  'hasAddress',
  'namesSender',
  'isFirst',
  'place',
  'isFirstOpen',
  'isOverDay',
  'standsApart',
  'isOverGap',
  'standsTwice',
  'isChosen',
  'isChosenOneWord',
  'isChosenTwoWords',
  'isChosenBars',
  'isChosenMasthead',
] as const;

/** Lines of a head that are looked at, shortest paragraph of a text, shortest line that is no label, and how much of the text, in UTF-16 units. */
const mostLines = 16;
const paragraph = 160;
const shortestLine = 40;
const sample = 12_000;
/** Characters of a word where none is set apart. */
const eastWord = 2.5;
const southernWord = 5;
const manyDigits = 0.2;
const farthest = 8;

const east = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;
const southern = /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]/;
const ofPage = /©|copyright|https?:|www\.|@|photo|foto|picture|bild:/i;
const sender =
  /^(?:published|issued|herausgegeben|uit:|aus:|émis|source|copyright|©|title|type|date|embargo|newsletter|follow|view|open|clipped|please|skip)\b|\b(?:inc|ltd|gmbh|ministry|university|université|universität|hochschule|ministère|ministerium|embassy|ambassade|botschaft|paroisse|parish|pfarrgemeinde|kirchengemeinde|institute?|centre for|center for|services|club|nieuwsbrief|database|archives?|library)\b/i;
const address = /\.(?:com|net|org|info|[a-z]{2})\b|^\S+ online$|https?:|www\./i;
const entry = /^(?:\d{1,2}[.)]|[-–—•·*■▪])\s/u;
const bars = /\s[|•·]\s|>>|\s[>›»/]\s/u;

export interface TraitsOfHead {
  /** Lines above the text; 0 where they leave no choice. */
  readonly count: number;
  readonly at: (place: number) => HeadlineTraits;
}

/** Of the lines above the text. `chosen`: place of the one that the rules take for the headline. */
export function headlineTraits({ head, capitalsTell, start }: HeadWalk, chosen: number): TraitsOfHead {
  const text = head.findIndex((line, at) => at > 0 && ((start !== undefined && at >= start) || (line.text.length >= paragraph && isProse(line.text) && endsSentence(line.text))));
  const lines = head.slice(0, Math.min(text < 0 ? head.length : text, mostLines));
  let prose: readonly string[] | undefined;
  const firstOpen = lines.findIndex((line) => line.isOpen);
  const hasChoice = firstOpen >= 0 && lines.slice(firstOpen + 1).some((line) => line.isOpen);
  const traitsOf = (at: number): HeadlineTraits => {
    const line = lines[at] as HeadLine;
    const { text } = line;
    prose ??= proseOf(head);
    const below = prose;
    const stems = [...stemsOf(text)];
    const said = stems.filter((stem) => below.some((lower, index) => index > at && lower.includes(stem))).length;
    const words = wordsOf(text);
    const nextOpen = lines.slice(at + 1).find((each) => each.isOpen);
    const digits = (text.match(/\d/g)?.length ?? 0) / text.length;
    const inCapitals = capitalsTell && line.inCapitals;
    const isChosen = at === chosen;
    const isPaper = isMasthead(text, { strict: true });
    const hasBars = bars.test(text);
    return {
      hasNoOtherPart: Number(line.isOpen),
      isParticular: Number(line.isParticular),
      said: Math.log1p(said),
      saidShare: stems.length === 0 ? 0 : said / stems.length,
      oneWord: Number(words === 1),
      twoWords: Number(words === 2),
      fourWords: Number(words === 4),
      upTo6Words: Number(words >= 5 && words <= 6),
      upTo10Words: Number(words >= 7 && words <= 10),
      upTo15Words: Number(words >= 11 && words <= 15),
      upTo22Words: Number(words >= 16 && words <= 22),
      over22Words: Number(words > 22),
      inCapitals: Number(inCapitals),
      inCapitalsOverSmall: Number(inCapitals && nextOpen !== undefined && !nextOpen.inCapitals),
      inTitleCase: Number(isTitleCase(text)),
      isProse: Number(isProse(text)),
      endsInStop: Number(/[.。।]$/u.test(text)),
      endsInColon: Number(/[:：]$/u.test(text)),
      beginsWithQuotation: Number(/^["“„«‘「『]/u.test(text)),
      digits,
      hasManyDigits: Number((digits > manyDigits && !isTitleOfYear(text)) || isCodeLine(text)),
      hasBars: Number(hasBars),
      hasGaps: Number(/\S\s{2,}\S/.test(text)),
      isBracketed: Number(/^[([{<]/.test(text)),
      isEntry: Number(entry.test(text)),
      beginsSmall: Number(/^\p{Ll}/u.test(text)),
      isCaption: Number(isCaption(text)),
      isMasthead: Number(isPaper),
      hasAddress: Number(address.test(text)),
      namesSender: Number(sender.test(text)),
      isFirst: Number(at === 0),
      place: Math.min(at, farthest),
      isFirstOpen: Number(at <= firstOpen),
      isOverDay: Number(head[at + 1]?.date !== undefined),
      standsApart: Number(!line.follows && at > 0),
      isOverGap: Number(head[at + 1]?.follows === false),
      standsTwice: Number(head.some((other) => other.index !== line.index && other.text === text)),
      isChosen: Number(isChosen),
      isChosenOneWord: Number(isChosen && words === 1),
      isChosenTwoWords: Number(isChosen && words === 2),
      isChosenBars: Number(isChosen && hasBars),
      isChosenMasthead: Number(isChosen && isPaper),
    };
  };
  return { count: hasChoice ? lines.length : 0, at: traitsOf };
}

/** The paragraphs among the lines, in small letters with a blank before each word, and nothing in the place of the others: pages repeat their own names there. */
function proseOf(head: HeadWalk['head']): readonly string[] {
  let length = 0;
  return head.map(({ text }) => {
    if (length >= sample || (text.length < shortestLine && !endsSentence(text)) || isCaption(text) || ofPage.test(text)) return '';
    const shown = text.slice(0, sample - length);
    length += shown.length;
    return ` ${shown.toLowerCase().replace(/[^\p{L}]+/gu, ' ')}`;
  });
}

function wordsOf(text: string): number {
  if (east.test(text)) return Math.ceil(text.length / eastWord);
  return southern.test(text) ? Math.ceil(text.length / southernWord) : text.split(/\s+/).length;
}
