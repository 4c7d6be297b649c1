import { beginsText } from './beginsText.js';
import { postLine } from './bylineForms.js';
import { publishedLead } from './dateLeads.js';
import { echoOf } from './echoOf.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCaption } from './isCaption.js';
import { isOverNameAndDay } from './isOverNameAndDay.js';
import { isSaidBelow } from './isSaidBelow.js';
import { isTitleCase } from './isTitleCase.js';

/** Most lines below that are looked at, and how many of them can be the headline. */
const mostBelow = 14;
const mostCandidates = 4;
/** Longest line with the day of publication, in UTF-16 units. */
const longestStamp = 60;
/** Words of a headline. */
const fewestWords = 4;
/** The entry of a list, or what an agency adds to the writer's name. */
const entry = /^(?:[-–—•·*]|\d{1,2}[.)]\s|of\s)/iu;
/** Words by which a headline and its summary tell of one thing. */
const anyWord = /\p{L}{4,}/gu;
const east = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/**
 * Whether a line that could be the headline is the page's: the text says nothing of it, and repeats the words of a line
 * between the two. A witty headline over a summary looks the same, so that such a line stays in the text.
 */
export function isUnsaid(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head } = walk;
  const below = head[at + 1];
  if (below === undefined || /^["“„«»‘「『]|^'.+'$/u.test(line.text)) return false;
  // What the page prints twice is its headline.
  if (line.text.split(' ').length >= fewestWords && head.slice(at + 1, at + 1 + mostCandidates).some(({ text }) => text === line.text)) return false;
  const candidates: HeadLine[] = [];
  for (let next = at + 1; next < head.length && next <= at + mostBelow && candidates.length < mostCandidates; next += 1) {
    const each = head[next];
    // Most headlines have a byline, a day and the text below them, which is told without a look at names.
    if (each === undefined || (!each.isParticular && beginsText(next, walk))) break;
    if (each.isParticular || each.sureName !== undefined || entry.test(each.text) || isCaption(each.text) || postLine.test(each.text)) continue;
    // A picture's caption has its stop, and so has no headline under one without.
    if (each.text.endsWith('.') && !line.text.endsWith('.')) continue;
    // Two lines of one headline, or one over the other.
    if (next === at + 1 && isStack(line, each, walk)) return false;
    candidates.push(each);
  }
  // What stands right over the writer's name is the headline, and so is what stands over "Published:".
  if (line.text.split(' ').length >= fewestWords && below.text.length <= longestStamp && publishedLead.test(below.text)) return false;
  if (candidates.length === 0 || below.sureByline !== undefined || below.sureName !== undefined || isOverNameAndDay(at, head)) return false;
  if (isOverSummary(line, at, walk) || echoOf(line, walk).said > 0) return false;
  return candidates.some((each) => (each.text.split(' ').length >= fewestWords || east.test(each.text)) && !sharesWord(line, each) && isSaidBelow(each, walk));
}

/** Fewest words of a headline that says nothing of what the text tells, over a summary that does. */
const fewestWitty = 5;

/** "God sent the men in the boat" by itself at the top, then "Mother of family saved from sinking cart", then the writer or the day. */
function isOverSummary(line: HeadLine, at: number, { head, draft, capitalsTell }: HeadWalk): boolean {
  const [summary, credit] = [head[at + 1], head[at + 2]];
  // Nothing stands above it, or what has a part of its own: a section, a day.
  if (
    head.slice(0, at).some(({ index }) => !draft.taken.has(index)) ||
    summary === undefined ||
    credit === undefined ||
    summary.isParticular ||
    line.text.split(' ').length < fewestWitty ||
    (capitalsTell && line.inCapitals)
  )
    return false;
  return (
    !isTitleCase(line.text) &&
    !isTitleCase(summary.text) &&
    (credit.byline !== undefined || credit.date !== undefined || credit.particulars !== undefined || credit.sureName !== undefined)
  );
}

function isStack(line: HeadLine, below: HeadLine, { capitalsTell }: HeadWalk): boolean {
  return line.text.split(' ').length > 1 && ((below.follows && line.text.split(' ').length >= fewestWords) || (capitalsTell && line.inCapitals && below.inCapitals));
}

function sharesWord(line: HeadLine, below: HeadLine): boolean {
  const other = below.text.toLowerCase();
  return (line.text.toLowerCase().match(anyWord) ?? []).some((word) => other.includes(word));
}
