/**
 * Reads what stands above a text, line by line: labels, headline, deck, bylines, dates, pages. A line that has no part in
 * the head begins the text. Every line is taken by one named rule, or left in the text.
 */
import { isSignedName } from '../fields/isSignedName.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { findPageHead } from './findPageHead.js';
import { HeadDraft } from './HeadDraft.js';
import type { HeadLine } from './headLine.js';
import { headLines } from './headLines.js';
import type { HeadReading } from './headReading.js';
import type { HeadWalk } from './headWalk.js';
import { isCapitals } from './isCapitals.js';
import { isEventCard } from './isEventCard.js';
import { isTopic } from './isTopic.js';
import { passToCredit } from './passToCredit.js';
import { readOpeningDay } from './readOpeningDay.js';
import { settleAbove } from './settleAbove.js';
import { takeAlone } from './takeAlone.js';
import { takeHeadline } from './takeHeadline.js';
import { takeInOrder } from './takeInOrder.js';
import { takeOfPage } from './takeOfPage.js';
import { textStart } from './textStart.js';

/** Characters after the first lines that show whether a text is in capitals throughout. */
const capitalsSample = 600;

/** Points, each in a line of its own, that divide the parts of a head. */
const fewestPoints = 3;

export interface HeadInput {
  readonly lines: readonly string[];
  /** Index of the first line that may belong to the head. */
  readonly from: number;
  /** The headline that the metadata has already, so that no line is taken for one. */
  readonly title: string | undefined;
  /** The lines are of a record whose fields stand apart: none of them is its deck. */
  readonly isBody?: boolean;
}

export function readHead({ lines, from, title, isBody = false }: HeadInput, context: ParseContext): HeadReading {
  const page = title === undefined && ruleIsOnIn('page-menu', context) ? findPageHead(lines, from, context) : undefined;
  const all = headLines(lines, page?.first ?? from, context);
  const points = ruleIsOnIn('headline-underline', context) ? all.filter(({ text }) => text === '.') : [];
  // What a page set in one line was printed in several, with a point in a line of its own between them.
  const head = points.length < fewestPoints ? all : all.filter((line) => !points.includes(line));
  const draft = new HeadDraft(context, title);
  draft.isClosed = isBody;
  if (head !== all) for (const line of points) draft.remove('headline-underline', line);
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
  return draft.reading(head);
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
