import { pageWordRule } from '../removal/pageWordRule.js';
import type { HeadLine } from './headLine.js';
import { type HeadlineTraits, headlineTraits } from './headlineTraits.js';
import { headlineWeight } from './headlineWeights.js';
import type { HeadWalk } from './headWalk.js';
import { isOverNameAndDay } from './isOverNameAndDay.js';

/** Points that another line must be ahead, and those from which on the rules' choice stays. */
const ahead = 0.5;
const good = 5;
/** A point of the contents, over which their label stands. */
const overList = /^(?:\d{1,2}[.)]|[-–—•·*■▪])\s/u;
/** Words of a headline that is printed twice. */
const fewestWords = 2;

/** A row of signs under a headline, and how far down. */
const underline = /^={4,}$/;
const farthestUnderline = 8;
/** A masthead has more than one thing in a line. */
const columns = /\S\s{3,}\S/;

/** "By OUR FOREIGN STAFF" */
const anonymous = /^(?:by|from|von|par|por|di|door|av) \S{1,20}(?: \S{1,20}){0,4}$/iu;

/**
 * Place of the line that is the headline by all that tells of it together, where the rules took another one: a code of the agency, the name of the
 * site or of the paper, a label. Undefined where theirs stays, as in most texts.
 */
export function betterHeadline(walk: HeadWalk): number | undefined {
  const { head, draft } = walk;
  const rule = draft.headline?.evidence.rule;
  const chosen = head.findIndex(({ index }) => index + 1 === draft.headline?.evidence.place?.line);
  if (chosen < 0 || !(rule === 'first-line' || rule === 'weighed-line')) return undefined;
  const again = head[chosen + 1]?.text ?? '';
  // "NORLAND: Ferry sails again." over "Ferry sails again."
  if (again.split(' ').length > fewestWords && head[chosen]?.text.endsWith(`: ${again}`) === true) return chosen + 1;
  const underlined = head.findIndex(
    ({ isOpen }, place) =>
      place <= farthestUnderline && isOpen && head[place + 1]?.follows === true && underline.test(head[place + 1]?.text ?? '') && !columns.test(head[place]?.text ?? ''),
  );
  if (underlined >= 0) return underlined > chosen ? underlined : undefined;
  const { count, at } = headlineTraits(walk, chosen);
  if (chosen >= count) return undefined;
  const line = at(chosen);
  const isOdd = oddities(line) > 0;
  if (!isOdd && isOverWriter(chosen, head)) return undefined;
  const own = headlineWeight(line);
  if (own >= good) return undefined;
  const others = head.slice(chosen + 1, count).filter((each) => each.isOpen);
  // Of a headline as most are, the next line is the deck.
  const deck = !isOdd && isPlain(line) ? others[0] : undefined;
  if (deck !== undefined && others.length === 1) return undefined;
  let best: number | undefined;
  let most = own + ahead;
  for (let place = chosen + 1; place < count; place += 1) {
    const each = at(place);
    if (each.endsInColon + each.isEntry > 0 || isWrapped(place, head) || !hasTextBelow(place, head)) break;
    const points = headlineWeight(each);
    if (points > most) {
      best = head[place] !== deck && mayBe(each, head[place] as HeadLine) && !overList.test(head[place + 1]?.text ?? '') ? place : undefined;
      most = points;
    }
    // What stands below the first sentences is the text's own.
    if (each.isProse === 1) break;
  }
  return best === undefined ? undefined : firstInCapitals(best, chosen, walk);
}

/** Of a headline in capitals over several lines, the first: each of them may be more like one than the one above it. */
function firstInCapitals(best: number, chosen: number, { head, capitalsTell }: HeadWalk): number {
  let first = best;
  while (
    capitalsTell &&
    first - 1 > chosen &&
    head[first]?.follows === true &&
    head[first]?.inCapitals === true &&
    head[first - 1]?.inCapitals === true &&
    head[first - 1]?.isOpen === true &&
    (head[first - 1]?.text.split(' ').length ?? 0) > fewestWords
  )
    first -= 1;
  return first;
}

/** Lines that stand together, of which no headline has so many. */
const mostTogether = 3;

/** The first line of a paragraph that goes on in the next ones. */
function isWrapped(at: number, head: HeadWalk['head']): boolean {
  // Names and labels that stand together begin with capitals.
  if (!/^\p{Ll}/u.test(head[at + 1]?.text ?? '') || (head[at]?.text.split(' ').length ?? 0) <= fewestWords) return false;
  let end = at + 1;
  while (end < head.length && end - at < mostTogether && head[end]?.follows === true && head[end]?.isParticular === false) end += 1;
  if (end - at < 2) return false;
  return end - at === mostTogether || /[.。।!?]["”»)]?$/u.test(head[end - 1]?.text ?? '');
}

function hasTextBelow(at: number, head: HeadWalk['head']): boolean {
  return head.slice(at + 1).some(({ isParticular }) => !isParticular);
}

function mayBe({ hasNoOtherPart, isCaption, isBracketed, isEntry }: HeadlineTraits, { text, byline, dateline }: HeadLine): boolean {
  return (
    hasNoOtherPart === 1 && dateline === undefined && isCaption + isBracketed + isEntry === 0 && byline === undefined && !anonymous.test(text) && pageWordRule(text) === undefined
  );
}

/** What no headline has, or seldom. */
function oddities({ said, hasManyDigits, hasBars, hasGaps, isMasthead, namesSender, hasAddress, endsInColon, beginsSmall }: HeadlineTraits): number {
  return hasManyDigits + hasBars + hasGaps + isMasthead + hasAddress + endsInColon + beginsSmall + (said === 0 ? namesSender : 0);
}

/** A headline as most are, over a deck of which the text tells more. */
function isPlain({ oneWord, twoWords, beginsWithQuotation, endsInStop, inCapitalsOverSmall, said, ...line }: HeadlineTraits): boolean {
  if (beginsWithQuotation + endsInStop > 0) return true;
  return oneWord === 0 && (twoWords === 0 || said > 0) && (inCapitalsOverSmall === 0 || line.fourWords + line.upTo6Words + line.upTo10Words > 0);
}

function isOverWriter(at: number, head: HeadWalk['head']): boolean {
  const below = head[at + 1];
  return isOverNameAndDay(at, head) || (below?.follows === true && (below.sureByline !== undefined || below.sureName !== undefined));
}
