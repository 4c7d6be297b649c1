import type { Heading, Paragraph, Root } from 'mdast';
import type { Byline, Claim, Dateline } from '../../../model/article.js';
import { plainTextOf } from '../../../model/plainTextOf.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { type FoundDateline, findDateline } from './findDateline.js';
import { placeNames } from './placeNames.js';

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
  if (found === undefined || isEntry(found, body, first)) return undefined;
  const evidence = { rule: 'dateline-place' as const, source: 'dateline' as const, text: found.text, place: { path: context.path, line: first.position?.start.line ?? line } };
  return {
    dateline: {
      value: { place: found.place, ...(found.date === undefined ? {} : { date: found.date }), ...(found.agency === undefined ? {} : { agency: found.agency }) },
      evidence,
    },
    bylines: (found.names ?? []).map((name) => ({ value: { name }, evidence })),
  };
}

/** "PENHALE.—On Tuesday last …" above "FANE.—At sea.": where other paragraphs begin in the same way, these are the entries of a list. */
function isEntry(found: FoundDateline, body: Root, first: Paragraph | Heading): boolean {
  if (found.date !== undefined || found.agency !== undefined || placeNames.has(found.place.toLowerCase())) return false;
  const at = body.children.indexOf(first);
  return body.children.slice(at + 1, at + 4).some((node) => {
    const other = node.type === 'paragraph' ? findDateline(plainTextOf(node).slice(0, 150).trimStart()) : undefined;
    return other !== undefined && other.date === undefined && other.agency === undefined;
  });
}
