/** "Author:" over "Jane Roe", "[DATE]" over the day: a card whose labels stand in lines of their own. */
import type { CanonicalField } from '../../fields/fieldNames.js';
import { splitByline } from '../../fields/splitByline.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { bareLabel, loneLabel } from '../loneLabel.js';
import { takeHeadline } from '../takeHeadline.js';

/** Longest line of names, and of a section, in UTF-16 units. */
const longestNames = 120;
const longestSection = 50;

/** What such cards hold; other labels over a paragraph are read with it. */
const fields: ReadonlySet<CanonicalField> = new Set<CanonicalField>(['headline', 'bylines', 'published', 'section', 'body', 'address', 'publication']);

export const takeLoneLabel: Particular = (line, at, walk) => {
  const { head, draft, isOn } = walk;
  const [next, after] = [head[at + 1], head[at + 2]];
  const field = loneLabel(line.text) ?? (isAmongBare(line.text, at, walk) ? bareLabel(line.text) : undefined);
  if (field === undefined || !fields.has(field) || next === undefined || !isOn('header-block')) return false;
  // One label alone is a subhead or a question; the headline's, and one that marks can be taken for nothing else, tells of a card.
  const isMarked = !/^\p{L}/u.test(line.text);
  const isBare = loneLabel(line.text) === undefined;
  if (!draft.hasLabels && field !== 'headline' && !isMarked && !isBare && loneLabel(after?.text ?? '') === undefined) return false;
  if (field === 'headline' && draft.hasHeadline) return false;
  draft.hasBareLabels ||= isBare;
  draft.settlePending();
  draft.hasLabels = true;
  draft.remove('header-block', line);
  // Nothing was filled in.
  if (loneLabel(next.text) !== undefined) return true;
  if (field === 'headline') takeHeadline(next, at + 1, walk);
  else if (field === 'publication' && after !== undefined && next.text.length <= longestSection && isOn('publication-line')) draft.remove('publication-line', next);
  else if (field === 'bylines' && draft.bylines.length === 0 && next.text.length <= longestNames && after !== undefined) {
    draft.take(next);
    draft.addBylines({ rule: 'byline-line', ...splitByline(next.text) }, next);
  } else if (field === 'section' && draft.section === undefined && next.text.length <= longestSection && after !== undefined && isOn('section-line')) {
    draft.take(next);
    draft.section = { value: next.text, evidence: draft.evidence('section-line', next) };
  }
  return true;
};

/** Lines in which such a card tells its day. */
const mostOfCard = 24;

/** "HEADLINE" over a headline and "BYLINE" over a name: two lines below a bare label stands the next, and under one of them a day. In verse no line is one. */
function isAmongBare(text: string, at: number, { head, draft }: HeadWalk): boolean {
  const field = bareLabel(text);
  if (field === undefined || draft.hasBareLabels) return field !== undefined;
  const other = bareLabel(head[at + 2]?.text ?? '');
  if (other === undefined || other === field || !fields.has(other)) return false;
  return head.some((line, index) => index >= at && index < at + mostOfCard && bareLabel(line.text) === 'published' && head[index + 1]?.date !== undefined);
}
