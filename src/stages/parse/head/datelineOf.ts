import type { Root } from 'mdast';
import type { Byline, Claim, Dateline } from '../../../model/article.js';
import { plainTextOf } from '../../../model/plainTextOf.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { findDateline } from './findDateline.js';

/** The dateline at the beginning of the first paragraph, which keeps it; and the names that eastern datelines hold. `line` is that paragraph's. */
export function datelineOf(body: Root, line: number, context: ParseContext): { dateline: Claim<Dateline>; bylines: Claim<Byline>[] } | undefined {
  if (!ruleIsOnIn('dateline-place', context)) return undefined;
  const first = body.children.find((node) => node.type === 'paragraph');
  if (first === undefined) return undefined;
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
