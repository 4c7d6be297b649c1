import type { SwitchableRule } from '../../../../model/ruleCatalogue.js';
import type { Particular } from '../headWalk.js';

/** A line with a date, or with a date and the paper's own words. */
export const takeDate: Particular = (line, _at, { draft, isOn }) => {
  const { date } = line;
  const rule = date?.rule as SwitchableRule;
  if (date === undefined || !isOn(rule)) return false;
  draft.settlePending();
  draft.addDate(date, line, rule === 'publication-line' ? line.text : date.text);
  // "No. 31, March 1994"
  const issue = isOn('issue-line') && draft.issue === undefined ? line.issue : undefined;
  if (issue !== undefined) draft.issue = { value: issue, evidence: draft.evidence('issue-line', line) };
  if (issue === undefined && (date.isUpdate || rule === 'publication-line')) draft.remove(rule, line);
  else draft.take(line);
  return true;
};
