import { foldWord } from '../../../dates/foldWord.js';
import type { Dateline } from '../../../model/article.js';
import { commonWords } from '../fields/commonWords.js';
import { isPersonName } from '../fields/isPersonName.js';
import { beginsText } from './beginsText.js';
import { datelineAlone } from './datelineAlone.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCapitals } from './isCapitals.js';
import { isSectionName } from './isSectionName.js';
import { labelKey } from './labelKey.js';
import { placeNames } from './placeNames.js';
import { kindLabels } from './sectionNames.js';
import { wiredDateline } from './wiredDateline.js';

/** Longest place by itself under a byline, in UTF-16 units. */
const longestPlace = 25;
/** What is held or printed on a day: "Press Briefing, August 26, 2007". */
const noPlace =
  /\b(?:press|news|briefing|report|meeting|conference|minutes|bulletin|newsletter|statement|remarks|interview|update|summary|review|notes|edition|issue|agenda|calendar|transcript|diary)\b/i;

/** A place by itself, with its day or the agency, or between the byline and the text. */
export function takePlace(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { draft, isOn } = walk;
  const place =
    isOn('dateline-place') && draft.dateline === undefined
      ? (datelineAlone(line.text) ?? datelineBroken(line, walk) ?? placeUnderByline(line, at, walk) ?? wiredDateline(line, at, walk))
      : undefined;
  // "PORT SALEM, Maine" between the day and the text: an agency's text that has no headline.
  const isInHead = place !== undefined && draft.hasDate && place.place.includes(', ') && isCapitals(place.place.split(',', 1)[0] ?? '') && beginsText(at + 1, walk);
  // Without a headline above it, only a place with its day is no headline itself, and of more than a few words only one in capitals.
  if (
    place === undefined ||
    // "HARBOUR REPORT, OCTOBER 2012" over "EASTCLIFF, November 14 - The town": of two, the second is one.
    (!draft.hasHeadline && walk.head[at + 1]?.dateline?.date !== undefined) ||
    (!draft.hasHeadline && !isInHead && (place.date === undefined || (!isCapitals(place.place) && (place.place.split(' ').length > 3 || noPlace.test(place.place)))))
  )
    return false;
  draft.settlePending();
  draft.take(line);
  draft.dateline = { value: place, evidence: { ...draft.evidence('dateline-place', line), source: 'dateline' } };
  return true;
}

/** "MADRID 9 Mar. (AGENCIA) -" in a line of its own under the headline: a page broke the line behind it. */
function datelineBroken(line: HeadLine, { draft }: HeadWalk): Dateline | undefined {
  if (!draft.hasHeadline || !/[-–—]$/.test(line.text)) return undefined;
  const { dateline } = line;
  if (dateline?.agency === undefined || dateline.end < line.text.length || dateline.place === '') return undefined;
  const { place, date, agency } = dateline;
  return { place, ...(date === undefined ? {} : { date }), agency };
}

/** "SKERROW" between the byline and a text whose first words are in capitals, as a British paper printed it. */
function placeUnderByline(line: HeadLine, at: number, walk: HeadWalk): Dateline | undefined {
  const { head, draft } = walk;
  const below = head[at + 1];
  if (isPlaceInCard(line, at, walk)) return { place: line.text };
  if (isLonePlace(line, at, walk)) return { place: line.text };
  if (draft.bylines.length === 0 || draft.pending.length > 0 || line.text.length > longestPlace || line.follows || below?.follows !== false) return undefined;
  // "Nairobi" under the name, as collections of other papers' texts set it.
  if (placeNames.has(line.text.toLowerCase())) return beginsText(at + 1, walk) ? { place: line.text } : undefined;
  if (!/^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2}$/u.test(line.text) || !/^(?:THE|A|AN|IN) \p{Lu}{3}\S* .*\p{Ll}/u.test(below.text)) return undefined;
  return isSectionName(line.text) || isPersonName(line.text) === 'likely' || !beginsText(at + 1, walk) ? undefined : { place: line.text };
}

/** With which papers and reports begin. */
const heading =
  /^(?:introduction|background|summary|abstract|overview|preface|foreword|contents|exclusive|analysis|context|purpose|objective|methods|results|transcript|question|answer|editor|note|photos?|video|audio|watch|listen|related|updated?|breaking)$/i;

/** "SKERROW" by itself between the writer or the day and a text in small letters, which is no label. */
function isLonePlace({ text, follows }: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, capitalsTell } = walk;
  const [above, below] = [head[at - 1], head[at + 1]];
  if (follows || !capitalsTell || draft.pending.length > 0 || below?.follows !== false || text.length > longestPlace || above === undefined) return false;
  if (!(above.byline !== undefined || above.date !== undefined) || !/^\p{Lu}{4,}(?:[ -]\p{Lu}{3,}){0,1}$/u.test(text)) return false;
  // A text that has other such lines has subheads.
  if (heading.test(text) || head.some((other, index) => index > at && other.inCapitals && !other.follows && other.text.length <= longestPlace)) return false;
  return (
    !isSectionName(text) &&
    !kindLabels.has(labelKey(text)) &&
    isPersonName(text) !== 'likely' &&
    !text.split(/[ -]/).some((word) => commonWords.has(foldWord(word))) &&
    beginsText(at + 1, walk)
  );
}

/** "SKERROW" in one block with the byline and the text of a database, whose card tells the day and the page. */
function isPlaceInCard({ text, follows }: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, capitalsTell } = walk;
  if (!follows || !capitalsTell || draft.page === undefined || !draft.hasDate || draft.pending.length > 0 || text.length > longestPlace) return false;
  return (
    head[at - 1]?.byline !== undefined &&
    head[at + 1]?.follows === true &&
    /^(?!(?:THE|AN?|IN|ON|AT|HOW|WHY|WHO|WHAT|NO|NOT|BY) )\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,2}$/u.test(text) &&
    !isSectionName(text) &&
    isPersonName(text) !== 'likely' &&
    beginsText(at + 1, walk)
  );
}
