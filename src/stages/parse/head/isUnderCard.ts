import { endsSentence } from './endsSentence.js';
import type { HeadWalk } from './headWalk.js';

/** Longest headline, in UTF-16 units. */
const longest = 200;

/** The last line of a block whose others were the day and the address of a text: its headline, though a sentence ends within it. */
export function isUnderCard(at: number, { head, draft }: HeadWalk): boolean {
  const [line, above, second] = [head[at], head[at - 1], head[at - 2]];
  if (draft.hasHeadline || line === undefined || above === undefined || second === undefined || !line.follows || !above.follows || head[at + 1]?.follows !== false) return false;
  return line.text.length <= longest && !endsSentence(line.text) && (above.isAddress || second.isAddress) && (above.date !== undefined || second.date !== undefined);
}
