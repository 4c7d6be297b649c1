import { endsSentence } from './endsSentence.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isTitleCase } from './isTitleCase.js';

/** Most words of whose text it is. */
const mostWords = 5;

/** "The Beacon: Skerrow College" between a headline and the headline again: the paper from which a list or a forum took the text. */
export function takeUnderEcho(line: HeadLine, at: number, { head, draft, isOn }: HeadWalk): boolean {
  if (draft.headline === undefined || head[at + 1]?.text !== draft.headline.value || draft.pending.length > 0 || !isOn('publication-line')) return false;
  const { text } = line;
  if (text.split(' ').length > mostWords || endsSentence(text) || !isTitleCase(text)) return false;
  draft.remove('publication-line', line);
  return true;
}
