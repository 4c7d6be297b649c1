import { editorsNote } from '../editorsNote.js';
import type { Particular } from '../headWalk.js';

/** Most lines of such a note. */
const mostLines = 8;

/** "(EDITOR'S NOTE: …)" between headline and byline. It stays in the text, and the head goes on below it. */
export const takeNote: Particular = (line, at, { head, draft, isOn }) => {
  if (!isOn('caption-line') || !draft.hasHeadline || !editorsNote.test(line.text)) return false;
  const lines = head.slice(at, at + mostLines);
  const end = line.text.startsWith('(') ? lines.findIndex((each) => each.text.endsWith(')')) : 0;
  if (end < 0 || head[at + end + 1] === undefined || !lines.slice(1, end + 1).every((each) => each.follows)) return false;
  draft.settlePending();
  for (const each of lines.slice(0, end + 1)) draft.passed.add(each.index);
  return true;
};
