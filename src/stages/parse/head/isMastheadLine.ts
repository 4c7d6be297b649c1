import { agencies } from '../fields/bylineWords.js';
import { beginsText } from './beginsText.js';
import { postLine } from './bylineForms.js';
import { copyrightLead } from './copyrightLead.js';
import { endsSentence } from './endsSentence.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isMasthead } from './isMasthead.js';
import { isNavigation } from './isNavigation.js';
import { hasArrow } from './isNeighbour.js';
import { isOfPeriodical } from './isOfPeriodical.js';
import { isProse } from './isProse.js';
import { isTitleCase } from './isTitleCase.js';
import { labelKey } from './labelKey.js';
import { kindLabels, sectionNames } from './sectionNames.js';

/** A city behind the paper's name, or one of its pages: "The Guardian (London)", "BBC News - Business". */
const added = /\sOnline$|\s?\([^()]{1,30}\)$|\s[|–—-]\s\p{Lu}[\p{L} &]{2,25}$/u;
const withArticle = /^(?:the|le|la|les|el|los|il|der|die|das|de|het|o|os|a) /i;
/** A paper that is named by its address, and names with a word that stands in hardly any headline: over a day they need no other sign. */
const domain = /^(?:www\.)?[\w-]{2,40}\.(?:com|org|net|info|news|co\.uk|org\.uk|de|fr|es|it|pt|ru|nl|be|ch|at|ie|ca|au|com\.au|com\.br|eu)$/iu;
const plainName =
  /^(?:the )?(?:\p{Lu}[\p{L}'’.-]{1,20} ){1,3}(?:gazette|tribune|herald|chronicle|examiner|courier|advertiser|intelligencer|inquirer|democrat|zeitung|tageblatt|anzeiger|nachrichten|rundschau|heraldo|diario|gazzetta|corriere|dagblad|tidning)$/iu;
/** A periodical's number with its volume. */
const numbered = /\b(?:vol|volume|jg|jahrgang|année|año|anno)\b.{1,12}\b(?:no|nr|n°|number|heft|núm|numéro|numero)\b/iu;
const signed = /^(?:by|von|par|por|di) /i;
/** Longest name of a paper with what is added to it, in UTF-16 units. */
const longestName = 100;
/** Longest name of a page between the paper's name and its day, in UTF-16 units. */
const longestLabel = 30;
/** Most words of a paper's name that nothing but its place tells. */
const mostNameWords = 3;

/**
 * Whether a line is the paper's name, by what stands beside it: the page, the copyright or the day. Many headlines have the
 * shape of such a name ("Team Breaks Record"), so that above a day it is one only where another headline follows.
 */
export function isMastheadLine(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { text } = line;
  // "By The Associated Press" has the shape of a name, too.
  if (text.length > longestName || (signed.test(text) && line.byline !== undefined)) return false;
  const { head, draft } = walk;
  if (isOverDayAndByline(at, walk) || isOverIssue(at, walk) || isOfPeriodical(line, at, walk)) return true;
  const name = text.replace(added, '').replace(/\.$/, '');
  // "UPI" over the day: an agency's own text.
  if (at === 0 && !draft.hasHeadline && agencies.test(name) && isDayLine(head[1])) return true;
  const isAddress = domain.test(name);
  if ((!isMasthead(name) && !isAddress) || (draft.bylines.length > 0 && postLine.test(text))) return false;
  // "Mundo" is a page of a paper, and "El Mundo" a paper.
  const label = labelKey(name);
  if (sectionNames.has(label) || kindLabels.has(label)) return false;
  const beside = [head[at - 1], head[at + 1]].filter((line) => line !== undefined);
  if (beside.some((line) => line.page !== undefined || copyrightLead.test(line.text) || isNavigation(line.text) || hasArrow(line.text))) return true;
  if (draft.hasHeadline) return beside.some(isDayLine) || isCredit(name, at, walk);
  const below = head[at + 1];
  const isOverLabel = below !== undefined && !below.isParticular && below.text.length <= longestLabel && !beginsText(at + 1, walk) && isDayLine(head[at + 2]);
  if (!beside.some(isDayLine) && !isOverLabel) return false;
  if (below?.follows === true && isDayLine(below) && plainName.test(name) && isMasthead(name, { strict: true })) return true;
  return (isAddress || isMasthead(name, { strict: true })) && hasHeadlineBelow(at + (isOverLabel ? 2 : 0), walk);
}

/** "Norland Illustrated" over the day, the headline and the byline, in one block. */
function isOverDayAndByline(at: number, { head, draft }: HeadWalk): boolean {
  if (at > 0 || draft.hasHeadline) return false;
  const [line, day, headline, byline] = head;
  return (
    line !== undefined &&
    day?.follows === true &&
    headline?.follows === true &&
    byline?.follows === true &&
    line.text.split(' ').length <= mostNameWords &&
    isTitleCase(line.text) &&
    day.date?.rule === 'date-line' &&
    !headline.isParticular &&
    headline.sureName === undefined &&
    !isProse(headline.text) &&
    byline.sureByline !== undefined
  );
}

/** "The Northern Herald" between the headline and the text: whose text it is. */
function isCredit(name: string, at: number, { head, draft }: HeadWalk): boolean {
  const [line, below] = [head[at], head[at + 1]];
  return (
    draft.pending.length === 0 &&
    draft.bylines.length === 0 &&
    line?.follows === false &&
    below?.follows === false &&
    withArticle.test(name) &&
    isMasthead(name, { strict: true }) &&
    isProse(below.text)
  );
}

/** "Department of Harbours" over "Dispatch, Vol 3, No 49, December 7, 1992" and a headline: whose periodical it is. */
function isOverIssue(at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  const [line, issue, headline, text] = head;
  return (
    at === 0 &&
    !draft.hasHeadline &&
    line !== undefined &&
    issue !== undefined &&
    ((numbered.test(issue.text) && (issue.date !== undefined || issue.particulars !== undefined)) ||
      (issue.follows && (issue.issue?.year !== undefined || issue.issue?.volume !== undefined))) &&
    headline !== undefined &&
    text !== undefined &&
    !headline.isParticular &&
    !beginsText(2, walk) &&
    isTitleCase(line.text)
  );
}

function isDayLine(line: HeadLine | undefined): boolean {
  return line !== undefined && (line.date !== undefined || (line.particulars?.names.length === 0 && line.particulars.dates.length === 1)) && /\d{4}|\d[/.]\d{2}$/.test(line.text);
}

function hasHeadlineBelow(at: number, walk: HeadWalk): boolean {
  const next = walk.head.findIndex((line, index) => index > at && !line.isParticular && line.sureName === undefined);
  const line = walk.head[next];
  // "NOTES;" is the first part of a headline.
  return line !== undefined && !beginsText(next, walk) && !endsSentence(line.inCapitals ? line.text.replace(/;$/, '') : line.text);
}
