import type { Particular } from '../headWalk.js';

/** "Vol. 3, No. 12" */
export const takeIssue: Particular = (line, _at, { draft, isOn }) => {
  if (!isOn('issue-line') || draft.issue !== undefined || line.issue === undefined) return false;
  draft.settlePending();
  draft.take(line);
  draft.issue = { value: line.issue, evidence: draft.evidence('issue-line', line) };
  return true;
};
