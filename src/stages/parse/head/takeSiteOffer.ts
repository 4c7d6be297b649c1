import { endsSentence } from './endsSentence.js';
import { longestSection } from './headBounds.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** Below a headline, what many files have there and is no sentence is neither deck nor text: "Escuchar esta noticia". */
export function takeSiteOffer(line: HeadLine, at: number, { head, draft, context, isOn }: HeadWalk): boolean {
  if (line.text.length > longestSection || head[at + 1] === undefined || endsSentence(line.text) || /[:：,;]$/.test(line.text)) return false;
  if (!isOn('recurring-label') || context.isKept(line.text) || !context.isRecurringHead(line.text) || line.byline !== undefined) return false;
  draft.settlePending();
  draft.remove('recurring-label', line);
  return true;
}
