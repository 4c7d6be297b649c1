import { beginsText } from './beginsText.js';
import { mostPending } from './headBounds.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isDeckSentence } from './isDeckSentence.js';
import { isDoubleSpaced } from './isDoubleSpaced.js';
import { isEchoedSentence } from './isEchoedSentence.js';
import { isMotto } from './isMotto.js';
import { isOverCard } from './isOverCard.js';
import { isPagesOwn } from './isPagesOwn.js';
import { isParagraphDeck } from './isParagraphDeck.js';
import { isPlacedTitle } from './isPlacedTitle.js';
import { isStacked } from './isStacked.js';
import { isToldDeck } from './isToldDeck.js';
import { isTopic } from './isTopic.js';
import { isUnderCard } from './isUnderCard.js';
import { passRepeated } from './passRepeated.js';
import { passUnsaid } from './passUnsaid.js';
import { settleAbove } from './settleAbove.js';
import { takeAboveEcho } from './takeAboveEcho.js';
import { takeHeadline } from './takeHeadline.js';
import { takeKicker } from './takeKicker.js';
import { takeLabelRun } from './takeLabelRun.js';
import { takeNamedPaper } from './takeNamedPaper.js';
import { takePublication } from './takePublication.js';
import { takeSection } from './takeSection.js';
import { takeSiteLine } from './takeSiteLine.js';
import { takeSiteName } from './takeSiteName.js';
import { takeSiteOffer } from './takeSiteOffer.js';
import { takeUnderEcho } from './takeUnderEcho.js';
import { takeWrappedDeck } from './takeWrappedDeck.js';
import { takeWriterOver } from './takeWriterOver.js';

/** "LEAD: The council voted …", as a database marks the first paragraph. */
const openingMark = /^LEAD: +\p{Lu}/u;

/** The same of headlines that are set one over the other. */
const mostStacked = 8;

/** What a line is by its place among the others: section, kicker, headline, deck. */
export function takeInOrder(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  if (!draft.hasHeadline && isDoubleSpaced(at, walk)) return false;
  if (draft.hasHeadline && openingMark.test(line.text)) {
    settleAbove(line, walk);
    return false;
  }
  if (!isOverCard(at, walk) && !isUnderCard(at, walk) && !isPlacedTitle(at, walk) && beginsText(at, walk) && !isEchoedSentence(at, walk)) {
    if (takeWrappedDeck(at, walk)) return true;
    if (isOn('prose-is-no-headline') && isDeckSentence(line, at, walk)) return draft.pending.push(line) > 0;
    if (isParagraphDeck(line, at, walk) || isToldDeck(line, at, walk) || (isOn('deck-line') && draft.pending.length === 0 && isTopic(line, at + 1, walk))) {
      draft.pending.push(line);
      draft.settlePending();
      return draft.taken.has(line.index);
    }
    settleAbove(line, walk);
    return false;
  }
  if (passRepeated(line, at, walk) || takeLabelRun(at, walk) || takeAboveEcho(line, at, walk) || takePublication(line, at, walk) || takeSection(line, at, walk)) return true;
  if (draft.hasHeadline) return takeUnderEcho(line, at, walk) || takeSiteOffer(line, at, walk) || draft.pending.push(line) <= (isStacked(line, walk) ? mostStacked : mostPending);
  if (takeSiteLine(line, at, walk) || takeNamedPaper(line, at, walk)) return true;
  if (isOn('unsaid-line') && isPagesOwn(line, at, walk)) return draft.passed.add(line.index).size > 0;
  // A digest of several items has no other headline than its name.
  if (head[at + 1]?.follows === true && isMotto(head[at + 1] as HeadLine)) return takeHeadline(line, at, walk);
  if (takeWriterOver(line, at, walk)) return true;
  return takeSiteName(line, at, walk) || takeKicker(line, at, walk) || passUnsaid(line, at, walk) || takeHeadline(line, at, walk);
}
