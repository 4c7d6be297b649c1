import type { Particular } from '../headWalk.js';
import { isCaption } from '../isCaption.js';

/** A picture's caption or its photographer, between headline and byline. It stays in the text, and the head goes on below it. */
export const takeCaption: Particular = (line, at, { head, draft, isOn }) => {
  if (!isOn('caption-line') || !draft.hasHeadline || head[at + 1] === undefined || !isCaption(line.text)) return false;
  draft.settlePending();
  return true;
};
