/**
 * Reads what stands above a text, line by line: labels, headline, deck, bylines, dates, pages. A line that has no part in
 * the head begins the text. Every line is taken by one named rule, or left in the text.
 */
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { betterHeadline } from './betterHeadline.js';
import { findPageHead } from './findPageHead.js';
import { headLines } from './headLines.js';
import { headlineBelowOpening } from './headlineBelowOpening.js';
import type { HeadReading } from './headReading.js';
import { type WalkInput, walkHead } from './walkHead.js';

/** Walks down one head, each to a headline below that of the one before. */
const mostWalks = 3;

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
  const input: WalkInput = { head, points: head === all ? [] : points, page, title, isBody };
  let walk = walkHead(input, context);
  if (page !== undefined || title !== undefined || !ruleIsOnIn('weighed-line', context)) return walk.draft.reading(head);
  // What stands over the headline may be several lines, each more unlike one than the next.
  for (let times = 0, above = -1; times < mostWalks; times += 1) {
    const headlineAt = headlineBelowOpening(walk) ?? betterHeadline(walk);
    if (headlineAt === undefined || headlineAt <= above) break;
    walk = walkHead({ ...input, headlineAt }, context);
    above = headlineAt;
  }
  return walk.draft.reading(head);
}
