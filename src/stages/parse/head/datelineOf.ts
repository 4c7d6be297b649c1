import type { Root } from 'mdast';
import type { Byline, Claim, Dateline } from '../../../model/article.js';
import { plainTextOf } from '../../../model/plainTextOf.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { findDateline } from './findDateline.js';

/** A line of at most so many UTF-16 units is no paragraph of running text. */
const shortLine = 90;

/** The dateline at the beginning of the first paragraph, which keeps it; and the names that eastern datelines hold. `line` is that paragraph's. */
export function datelineOf(body: Root, line: number, context: ParseContext): { dateline: Claim<Dateline>; bylines: Claim<Byline>[] } | undefined {
  if (!ruleIsOnIn('dateline-place', context)) return undefined;
  // A short line that the head did not take may stand above the first sentence.
  const [top, second] = body.children.filter((node) => node.type === 'paragraph' || node.type === 'heading');
  if (top === undefined) return undefined;
  const words = plainTextOf(top).trimStart();
  const first = second !== undefined && words.length < shortLine && findDateline(words) === undefined ? second : top;
  const found = findDateline(plainTextOf(first).trimStart());
  if (found === undefined) return undefined;
  const evidence = { rule: 'dateline-place' as const, source: 'dateline' as const, text: found.text, place: { path: context.path, line: first.position?.start.line ?? line } };
  return {
    dateline: {
      value: { place: found.place, ...(found.date === undefined ? {} : { date: found.date }), ...(found.agency === undefined ? {} : { agency: found.agency }) },
      evidence,
    },
    bylines: (found.names ?? []).map((name) => ({ value: { name }, evidence })),
  };
}
