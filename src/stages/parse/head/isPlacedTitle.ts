import { endsSentence } from './endsSentence.js';
import type { HeadWalk } from './headWalk.js';

/** Longest headline with the town before it, in UTF-16 units. */
const longestPlaced = 100;

/** "PORT-SALÉ (PS) – The Ferry Sails Again" by itself over a text: local papers set the town before the headline. */
export function isPlacedTitle(at: number, { head, draft }: HeadWalk): boolean {
  const [line, below] = [head[at], head[at + 1]];
  if (draft.hasHeadline || line === undefined || below === undefined || line.text.length > longestPlaced || below.follows) return false;
  const { dateline } = line;
  const isProvince = /^(?!AP|PA|TT|CP|AA)[A-Z]{2}$/.test(dateline?.agency ?? '');
  return (
    dateline !== undefined &&
    (dateline.agency === undefined || isProvince) &&
    dateline.date === undefined &&
    !endsSentence(line.text) &&
    endsSentence(below.text) &&
    below.text.length > line.text.length
  );
}
