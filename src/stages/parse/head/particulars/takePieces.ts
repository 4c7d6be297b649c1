import { readDate } from '../../../../dates/readDate.js';
import { beginsText } from '../beginsText.js';
import { citedPieces } from '../citedPieces.js';
import { firstOpenBelow } from '../firstOpenBelow.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { readIssueLine } from '../readIssueLine.js';

/** How far down such a line stands. */
const reach = 8;
const issue = /(?:no|nr|n°|nº|núm|numéro|№|issue|heft|ausgabe)\.?\s?\d{1,5}(?:\/\d{4})?|#\d{1,5}/iu;

/** "March 2004 | Vol. 12 No. 3", "The Pennant, No. 112, December 1978", "Issue of October 2012": paper, number, day and page in any order, over the headline or under it. */
export const takePieces: Particular = (line, at, walk) => {
  const { draft, context, isOn } = walk;
  if (at > reach || !/\d/.test(line.text) || !isOn('publication-line') || line.label !== undefined || !standsAside(line, at, walk)) return false;
  const found = citedPieces(line.text, context);
  if (found === undefined) return false;
  draft.settlePending();
  draft.take(line);
  const reading = found.day === undefined || draft.hasDate || !isOn('date-line') ? undefined : readDate(found.day, context.dates);
  if (found.day !== undefined && reading !== undefined) draft.addDate({ rule: 'publication-line', reading, text: found.day, isUpdate: false }, line, found.day);
  draft.addPage(found.page, line);
  const number = draft.issue === undefined && isOn('issue-line') ? readIssueLine(issue.exec(line.text)?.[0] ?? '') : undefined;
  if (number !== undefined) draft.issue = { value: number, evidence: draft.evidence('issue-line', line) };
  return true;
};

/** Another line can be the headline, and the text is below. */
function standsAside(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  if (draft.hasHeadline) return head[at + 1] !== undefined && (!line.follows || draft.pending.length === 0);
  // "Chanel No. 5" over its writer and the text is the headline.
  const next = firstOpenBelow(at, head);
  return next > 0 && !beginsText(next, walk);
}
