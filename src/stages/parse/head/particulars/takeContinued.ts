import { trailingWidgets } from '../../removal/trailingWidgets.js';
import type { Particular } from '../headWalk.js';

/** Longest such line, in UTF-16 units. */
const longest = 70;
const begins = /^[([]?(?:continued|contd|cont'd|fortsetzung|suite|continuación|continuação|continuazione|vervolg) /iu;
const known = trailingWidgets.find(({ rule }) => rule === 'continued-line')?.pattern;

/** "(Continued from Page 1)" under the headline: where the text began. */
export const takeContinued: Particular = (line, at, { head, draft, isOn }) => {
  const { text } = line;
  if (!draft.hasHeadline || text.length > longest || !/\d[^\d]{0,4}$/.test(text) || head[at + 1] === undefined || !isOn('continued-line')) return false;
  if (!begins.test(text) || known?.test(text) !== true) return false;
  draft.settlePending();
  draft.remove('continued-line', line);
  return true;
};
