import { beginsText } from './beginsText.js';
import { debateDay } from './debateDay.js';
import { divideHeadline } from './divideHeadline.js';
import { echoOf } from './echoOf.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isKicker } from './isKicker.js';
import { isSaidBelow } from './isSaidBelow.js';
import { isTitleCase } from './isTitleCase.js';
import { isUnsaid } from './isUnsaid.js';

const kickerDistance = 6;
const articled = /^(?:der|die|das|la|il|lo|le|i|gli|el|los|las|les|o|a|os|as) \p{Ll}{4,16}$/iu;
/** Longest headline under such a label, in UTF-16 units: a quotation is longer. */
const longestUnderLabel = 110;
/** "［社説］", "[Politics]" */
const bracketed = /^[【《〈［[＜<]\s?([^【】《》〈〉［］[\]＜＞<>]{1,24}?)\s?[】》〉］\]＞>]$/u;
/** Words of what is no mere part of a section. */
const fewestWords = 4;
/** Most words between a citation and the headline. */
const mostOver = 5;

/** A label of a few words over the headline: the kicker, or a further part of it. */
export function takeKicker(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, context, isOn } = walk;
  if (draft.kicker !== undefined && !/;$/.test(line.text)) return false;
  // What stands right over the byline is the headline, unless it is a column's name.
  const isOverWriter = head[at + 1]?.follows === true && head[at + 1]?.sureByline !== undefined;
  if (isOverWriter && !(isOn('unsaid-line') && isColumn(at, walk))) return false;
  const nextAt = head.findIndex((other, index) => index > at && !other.isParticular);
  const next = head[nextAt];
  if (isOverColumn(at, walk)) return false;
  if (next !== undefined && debateDay(next.text) !== undefined) return false;
  // A rule of marks is no headline.
  if (next !== undefined && next.follows && /^[*=_-]{5,}$/.test(next.text)) return false;
  if (next === undefined || next.index - line.index > kickerDistance || beginsText(nextAt, walk)) return false;
  // A name, unless an explicit byline stands below it.
  if (next.sureName !== undefined && head[nextAt + 1]?.sureByline === undefined) return false;
  const isRepeated = [head[nextAt + 1]?.text, head[nextAt + 2]?.text].includes(next.text) && next.text !== line.text && next.text.split(/\s+/).length >= fewestWords;
  // Set apart over a headline that has its byline right below it.
  const isApart = !next.follows && line.text.split(/\s+/).length < 3 && head[nextAt + 1]?.follows === true && head[nextAt + 1]?.sureByline !== undefined;
  const rule =
    isKicker(line.text, next.text, context) ??
    (isApart || isUnsaidLabel(line, next, walk) ? 'kicker-line' : undefined) ??
    (isRepeated ? ('kicker-line' as const) : undefined) ??
    (isOverWriter || isSender(nextAt, walk) || isOfRecord(line, at, walk) || isUnderCitation(line, nextAt, walk) ? 'kicker-line' : undefined) ??
    (isSetOver(at, nextAt, walk) || isSetApart(at, nextAt, walk) || isColumnInCapitals(line, nextAt, walk) ? 'kicker-line' : undefined);
  // "Opinion | Why dull towns make happy people" is the headline with its section.
  const isHeadline = isOn('divided-headline') && (divideHeadline(line.text, context)?.headline.split(/\s+/).length ?? 0) >= fewestWords;
  if (rule === undefined || !isOn(rule) || isHeadline) return false;
  draft.take(line);
  // "WORLD IN BRIEF;" over "SURINAME;"
  const value = [draft.kicker?.value ?? [], line.text.replace(/\s?[:;]$/, '').replace(bracketed, '$1')].flat().join('; ');
  draft.kicker = { value, evidence: draft.kicker?.evidence ?? draft.evidence(rule, line) };
  return true;
}

/** "Hafen AG" over the headline and "Altenrode (ots)": whose release it is. */
function isSender(nextAt: number, { head }: HeadWalk): boolean {
  return /^\p{Lu}[\p{L} .-]{2,30} \(ots\)/u.test(head[nextAt + 1]?.text ?? '');
}

/** A few words set apart under the citation of a record, of which the text says nothing, over a headline that it repeats: what databases file the text under. */
function isOfRecord(line: HeadLine, at: number, walk: HeadWalk): boolean {
  return walk.draft.isCited && walk.isOn('unsaid-line') && line.text.split(/\s+/).length < fewestWords && isUnsaid(line, at, walk);
}

/** A few words in one block with the citation, over a headline, its deck and the writer, each set apart: "Neuer Gedenktag" over "Kein Tag zum Feiern". */
function isUnderCitation(line: HeadLine, nextAt: number, { head, draft }: HeadWalk): boolean {
  const [next, deck, writer] = [head[nextAt], head[nextAt + 1], head[nextAt + 2]];
  if (!draft.isCited || !line.follows || next?.follows !== false || deck?.follows !== false || writer?.follows !== false || writer.sureByline === undefined) return false;
  const words = next.text.split(/\s+/).length;
  return line.text.split(/\s+/).length <= mostOver && words > 1 && !deck.isParticular && deck.text.split(/\s+/).length > words;
}

/** An article and what it is, or a word in capitals, of which the text does not tell, over a headline: "La polemica", "das portrait", "PAZAR". */
function isUnsaidLabel(line: HeadLine, next: HeadLine, walk: HeadWalk): boolean {
  if (!walk.isOn('unsaid-line') || next.follows !== line.follows || next.text.length > longestUnderLabel) return false;
  const words = next.text.split(/\s+/).length;
  const isLabel = articled.test(line.text)
    ? words >= fewestWords
    : /^\p{Lu}{4,}(?: \p{Lu}{4,})?$/u.test(line.text) && walk.capitalsTell && !next.inCapitals && words === fewestWords - 1;
  if (!isLabel) return false;
  const echo = echoOf(line, walk);
  return echo.words > 0 && echo.said === 0;
}

/** "FROM THE HARBOR" with its writer in one block over a headline and its day, of which the text says nothing. */
function isColumn(at: number, walk: HeadWalk): boolean {
  const [line, , headline, day] = walk.head.slice(at, at + 4);
  if (line === undefined || headline === undefined || headline.follows) return false;
  if (line.inCapitals ? day?.date === undefined && day?.particulars === undefined : day?.follows !== false) return false;
  const isLabel = walk.capitalsTell && line.text.split(/\s+/).length <= fewestWords && (line.inCapitals || (isTitleCase(line.text) && echoOf(headline, walk).said > 1));
  const isTitle = !headline.inCapitals && !headline.isParticular && headline.text.split(/\s+/).length >= fewestWords && !beginsText(at + 2, walk);
  return isLabel && isTitle && echoOf(line, walk).said === 0;
}

/** "CALIFORNIA ELECTIONS '90" over a headline in capitals too, each by itself over the byline: the text says nothing of the one and repeats the other. */
function isColumnInCapitals(line: HeadLine, nextAt: number, walk: HeadWalk): boolean {
  const [next, below] = [walk.head[nextAt], walk.head[nextAt + 1]];
  if (!walk.isOn('unsaid-line') || !walk.capitalsTell || !line.inCapitals || next?.inCapitals !== true || next.follows || below?.follows !== false) return false;
  const words = next.text.split(/\s+/).length;
  if (line.text.split(/\s+/).length > fewestWords || words <= fewestWords || next.text.length <= line.text.length || below.sureByline === undefined) return false;
  const echo = echoOf(line, walk);
  return echo.words > 0 && echo.said === 0 && isSaidBelow(next, walk);
}

/** A few words set apart over two lines that belong together, with a name or a day below them: kicker, headline and deck. */
function isSetOver(at: number, nextAt: number, walk: HeadWalk): boolean {
  const [line, next, deck, below] = [at, nextAt, nextAt + 1, nextAt + 2].map((each) => walk.head[each]);
  if (line === undefined || next === undefined || deck === undefined || below === undefined || next.follows || !deck.follows || below.follows) return false;
  const words = line.text.split(/\s+/).length;
  const isHeadline = next.text.length > line.text.length && next.text.split(/\s+/).length > words && !beginsText(nextAt + 1, walk) && !deck.isParticular;
  return words <= 4 && isHeadline && (below.isParticular || below.sureName !== undefined);
}

/** A few words over a longer line and a sentence, each by itself, with the writer, a day or the text's place below them: kicker, headline and deck, if the text speaks more of the second. */
function isSetApart(at: number, nextAt: number, walk: HeadWalk): boolean {
  const [line, next, deck, below] = [at, nextAt, nextAt + 1, nextAt + 2].map((each) => walk.head[each]);
  if (line === undefined || next === undefined || deck === undefined || below === undefined) return false;
  if (at > 0 || nextAt > 1 || next.follows || deck.follows || below.follows || line.inCapitals !== next.inCapitals || deck.isParticular) return false;
  const [words, nextWords] = [line.text, next.text].map((text) => text.split(/\s+/).length) as [number, number];
  if (words > 3 || nextWords <= words || /[.:;!?]$/.test(line.text) || /[.:;]$/.test(next.text)) return false;
  const isSentence = /\p{L}{2}[.!?]["”’»]?$/u.test(deck.text) && deck.text.length > next.text.length && deck.text.split(/\s+/).length >= fewestInDeck;
  if (!isSentence || !(below.isParticular || below.sureName !== undefined || below.dateline !== undefined)) return false;
  return echoOf(next, walk).said > echoOf(line, walk).said;
}

/** Fewest words of a deck that is a sentence. */
const fewestInDeck = 7;

/** Lines of a column that show how old papers set an article, headlines and text in one block; and the widest of them, in UTF-16 units. */
const fewestInColumn = 6;
const mostInColumn = 14;
const widestColumn = 60;

/** A line in capitals right over the lines of a column, with no blank line down to the text: its headline, and what is below the first of its decks. */
function isOverColumn(at: number, { head, capitalsTell }: HeadWalk): boolean {
  const line = head[at];
  if (line === undefined || !capitalsTell || !line.inCapitals || !line.text.includes(' ')) return false;
  let end = at + 1;
  while (end < head.length && end - at <= mostInColumn && head[end]?.follows === true && (head[end]?.text.length ?? 0) <= widestColumn) end += 1;
  return end - at > fewestInColumn && head[at + 1]?.isParticular === false && head.slice(at + 1, end).some((each) => /^\p{Ll}/u.test(each.text));
}
