import type { Particular } from '../headWalk.js';

/** "新华社记者卢强、王芳": who reports, in a line of its own below the headline. */
export const takeEastCredit: Particular = (line, at, { head, draft, isOn }) => {
  const found = draft.hasHeadline && draft.bylines.length === 0 && head[at + 1] !== undefined && isOn('name-line') ? line.eastCredit : undefined;
  if (found === undefined) return false;
  draft.settlePending();
  draft.take(line);
  draft.addBylines({ rule: 'name-line', ...found }, line);
  return true;
};
