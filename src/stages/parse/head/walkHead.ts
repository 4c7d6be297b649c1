/** One walk down a head: every line is taken by one named rule, or left in the text. */
import { isSignedName } from '../fields/isSignedName.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import type { PageHead } from './findPageHead.js';
import { HeadDraft } from './HeadDraft.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isCapitals } from './isCapitals.js';
import { isEventCard } from './isEventCard.js';
import { isTopic } from './isTopic.js';
import { passToCredit } from './passToCredit.js';
import { readOpeningDay } from './readOpeningDay.js';
import { settleAbove } from './settleAbove.js';
import { takeAbove } from './takeAbove.js';
import { takeAlone } from './takeAlone.js';
import { takeHeadline } from './takeHeadline.js';
import { takeInOrder } from './takeInOrder.js';
import { takeOfPage } from './takeOfPage.js';
import { textStart } from './textStart.js';

/** Characters after the first lines that show whether a text is in capitals throughout. */
const capitalsSample = 600;

export interface WalkInput {
  readonly head: readonly HeadLine[];
  readonly points: readonly HeadLine[];
  readonly page: PageHead | undefined;
  readonly title: string | undefined;
  readonly isBody: boolean;
  /** Place of the line that is the headline, whatever the walk would take for it. */
  readonly headlineAt?: number;
}

export function walkHead({ head, points, page, title, isBody, headlineAt = -1 }: WalkInput, context: ParseContext): HeadWalk {
  const draft = new HeadDraft(context, title);
  draft.isClosed = isBody;
  for (const line of points) draft.remove('headline-underline', line);
  for (const line of page?.above ?? []) draft.remove('page-menu', line);
  const capitalsTell = !isCapitals(sampleOf(head));
  const start = page === undefined && ruleIsOnIn('text-as-set', context) ? textStart(head, capitalsTell) : undefined;
  const walk: HeadWalk = { head, draft, context, capitalsTell, start, isOn: (rule) => ruleIsOnIn(rule, context) };
  for (const [at, line] of head.entries()) {
    if (at === start) {
      settleAbove(line, walk);
      readOpeningDay(line, walk);
      break;
    }
    if (draft.taken.has(line.index) || draft.passed.has(line.index)) continue;
    if (at < headlineAt) {
      takeAbove(line, at, walk, headlineAt);
      continue;
    }
    if (at === headlineAt && takeHeadline(line, at, walk)) {
      if (draft.headline?.evidence.rule === 'first-line') draft.headline = { ...draft.headline, evidence: { ...draft.headline.evidence, rule: 'weighed-line' } };
      continue;
    }
    if (line.index === page?.headline && !draft.hasHeadline && takeHeadline(line, at, walk)) continue;
    if (page !== undefined && line.index >= page.text) {
      draft.settlePending();
      break;
    }
    if (draft.pending.length === 1 && draft.pending.every((deck) => isTopic(deck, at, walk))) {
      draft.settlePending();
      break;
    }
    if (isBodyLabel(line, walk) || (line.label !== undefined && isEventCard(at, walk))) break;
    if (page === undefined ? takeAlone(line, at, walk) || takeInOrder(line, at, walk) || passToCredit(at, walk) : takeOfPage(line, at, walk, page.text)) continue;
    readOpeningDay(line, walk);
    break;
  }
  return walk;
}

function sampleOf(head: readonly HeadLine[]): string {
  let sample = '';
  for (let at = 3; at < head.length && sample.length < capitalsSample; at += 1) sample += ` ${head[at]?.text ?? ''}`;
  return sample.slice(0, capitalsSample);
}

/** "Full text:" under a card: what follows is the text. */
function isBodyLabel(line: HeadLine, { draft }: HeadWalk): boolean {
  if (!draft.hasLabels) return false;
  if (/^(?:body|text|full ?text|(?:document|article) text):?$/i.test(line.text)) draft.remove('header-block', line);
  else if (line.label?.field === 'body' && line.label.value !== '' && !isSignedName(line.label.value))
    draft.textLabel = { index: line.index, text: line.text.slice(0, line.text.length - line.label.value.length).trim() };
  else return false;
  return true;
}
