/** "Author:" over "Jane Roe", "[DATE]" over the day: a card whose labels stand in lines of their own. */
import type { CanonicalField } from '../../fields/fieldNames.js';
import { splitByline } from '../../fields/splitByline.js';
import type { Particular } from '../headWalk.js';
import { loneLabel } from '../loneLabel.js';
import { takeHeadline } from '../takeHeadline.js';

/** Longest line of names, and of a section, in UTF-16 units. */
const longestNames = 120;
const longestSection = 50;

/** What such cards hold; other labels over a paragraph are read with it. */
const fields: ReadonlySet<CanonicalField> = new Set<CanonicalField>(['headline', 'bylines', 'published', 'section', 'body', 'address', 'publication']);

export const takeLoneLabel: Particular = (line, at, walk) => {
  const { head, draft, isOn } = walk;
  const field = loneLabel(line.text);
  const [next, after] = [head[at + 1], head[at + 2]];
  if (field === undefined || !fields.has(field) || next === undefined || !isOn('header-block')) return false;
  // One label alone is a subhead or a question; the headline's, and one that marks can be taken for nothing else, tells of a card.
  const isMarked = !/^\p{L}/u.test(line.text);
  if (!draft.hasLabels && field !== 'headline' && !isMarked && loneLabel(after?.text ?? '') === undefined) return false;
  if (field === 'headline' && draft.hasHeadline) return false;
  draft.settlePending();
  draft.hasLabels = true;
  draft.remove('header-block', line);
  // Nothing was filled in.
  if (loneLabel(next.text) !== undefined) return true;
  if (field === 'headline') takeHeadline(next, at + 1, walk);
  else if (field === 'bylines' && draft.bylines.length === 0 && next.text.length <= longestNames && after !== undefined) {
    draft.take(next);
    draft.addBylines({ rule: 'byline-line', ...splitByline(next.text) }, next);
  } else if (field === 'section' && draft.section === undefined && next.text.length <= longestSection && after !== undefined && isOn('section-line')) {
    draft.take(next);
    draft.section = { value: next.text, evidence: draft.evidence('section-line', next) };
  }
  return true;
};
