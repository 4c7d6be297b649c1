import type { Heading, Paragraph, Root } from 'mdast';
import type { Byline, Claim, Dateline } from '../../../model/article.js';
import { plainTextOf } from '../../../model/plainTextOf.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { editorsNote } from './editorsNote.js';
import { type FoundDateline, findDateline } from './findDateline.js';
import { isCaption } from './isCaption.js';
import { placeNames } from './placeNames.js';
import { shownDateline } from './shownDateline.js';
import { toldPlace } from './toldPlace.js';

/** A line of at most so many UTF-16 units is no paragraph of running text; a caption may be longer. */
const shortLine = 90;
const longestCaption = 150;
/** Most paragraphs above the first sentence, of which a second or a longer one wants a known place, the agency or the day in the dateline. */
const mostAbove = 2;
/** Most paragraphs above a dateline with its agency, and all they have, in UTF-16 units. */
const mostFar = 5;
const longestFar = 700;
/** "PORT SALEM, Maine (AP) - ": what a dateline that stands so far down looks like. */
const withAgency = /^\p{Lu}[^.(]{2,60}(?:\.[^.(]{0,20})?\(\p{L}[\p{L} ]{1,25}\)\s?[-–—_]|^[([]\p{sc=Hangul}{2,8}=[\p{L}\d]{2,10}[)\]]/u;

const withDay = /^\p{Lu}[\p{L} .'’-]{2,30}, \p{Lu}\p{L}{2,8}\.? \d{1,2}\b/u;
/** "NEW DELHI: ", as it stands under a summary on pages in India: the place must be a known one. */
const inCapitals = /^\p{Lu}{3,}[\p{Lu} ]{0,24}:\s{1,2}["“‘]?\p{Lu}/u;

/**
 * The dateline at the beginning of the first paragraph, which keeps it; and the names that eastern datelines hold. `line` is that
 * paragraph's. `writers`: those whom the head names, since what stands after a name is often where the writer was: "Von Jan Novák, Essen".
 * `above`: headline and deck, which may tell of the place.
 */
export function datelineOf(
  body: Root,
  line: number,
  context: ParseContext,
  writers: readonly Claim<Byline>[],
  above: readonly (Claim<string> | undefined)[] = [],
): { dateline: Claim<Dateline> | undefined; bylines: Claim<Byline>[] } | undefined {
  if (!ruleIsOnIn('dateline-place', context)) return undefined;
  const places = new Set(writers.flatMap(({ value }) => (value.role === undefined ? [] : [value.role.toLowerCase()])));
  const told = placeToldOf(body, above);
  if (told !== undefined) places.add(told);
  const opening = firstWithDateline(body, places, context);
  if (opening === undefined || isEntry(opening.found, body, opening.node, context)) return undefined;
  const { found, node } = opening;
  const evidence = {
    rule: found.isShown === true ? ('dateline-shown' as const) : ('dateline-place' as const),
    source: 'dateline' as const,
    text: found.text,
    place: { path: context.path, line: node.position?.start.line ?? line },
  };
  return {
    dateline:
      found.place === ''
        ? undefined
        : {
            value: { place: found.place, ...(found.date === undefined ? {} : { date: found.date }), ...(found.agency === undefined ? {} : { agency: found.agency }) },
            evidence,
          },
    bylines: (found.names ?? []).map((name) => ({ value: { name }, evidence })),
  };
}

/** Paragraphs that may tell of the place of the first one. */
const mostTelling = 6;

function placeToldOf({ children }: Root, above: readonly (Claim<string> | undefined)[]): string | undefined {
  const [first, ...rest] = children.slice(0, mostTelling);
  if (first?.type !== 'paragraph') return undefined;
  const text = plainTextOf(first).trimStart();
  return toldPlace(text, () => [...above.map((claim) => claim?.value ?? ''), ...rest.map((node) => (node.type === 'paragraph' ? plainTextOf(node) : ''))].join(' '));
}

/** A short line that the head did not take, a caption or a note of the editors may stand above the first sentence. */
function firstWithDateline(body: Root, places: ReadonlySet<string>, context: ParseContext): { found: FoundDateline; node: Paragraph | Heading } | undefined {
  let isFar = false;
  let above = 0;
  for (const [at, node] of body.children
    .filter((each) => each.type === 'paragraph' || each.type === 'heading')
    .slice(0, mostFar + 1)
    .entries()) {
    const text = plainTextOf(node).trimStart();
    const isUnderSummary = at === 1 && inCapitals.test(text);
    const isLate = !isUnderSummary && (at > mostAbove || above > 0);
    // "Washington, March 25 – " under a stack of short headlines.
    const isUnderStack = above === 0 && withDay.test(text);
    const shown = isLate ? undefined : shownDateline(text, context);
    if (shown !== undefined) return { found: findDateline(text, places) ?? shown, node };
    const found = isLate && !isUnderStack && !withAgency.test(text) ? undefined : findDateline(text, places);
    if (found !== undefined && (!isLate || found.agency !== undefined || (isUnderStack && found.date !== undefined)))
      return isFar && found.agency === undefined && found.date === undefined && !placeNames.has(found.place.toLowerCase()) ? undefined : { found, node };
    const isNote = editorsNote.test(text) || (text.length >= longestCaption && isCaption(text));
    // Other paragraphs may stand above a dateline only where its agency leaves no doubt: what the page printed, not the text.
    if (!isNote && text.length >= longestCaption) above += text.length;
    if (above > longestFar) return undefined;
    isFar ||= isNote || at > 0 || text.length >= shortLine;
  }
  return undefined;
}

/** "PENHALE.—On Tuesday last …" above "FANE.—At sea.": where other paragraphs begin in the same way, these are the entries of a list. */
function isEntry(found: FoundDateline, body: Root, first: Paragraph | Heading, context: ParseContext): boolean {
  if (found.date !== undefined || found.agency !== undefined) return false;
  const at = body.children.indexOf(first);
  // "FRIBOURG. Un motard …" over "VAUD. Le feu …": a known place too is an entry's where the next paragraph begins so.
  const next = body.children[at + 1];
  if (next?.type === 'paragraph' && shownDateline(plainTextOf(first).trimStart(), context) !== undefined && shownDateline(plainTextOf(next).trimStart(), context) !== undefined)
    return true;
  if (found.isShown === true) return false;
  if (found.text.endsWith('.') && next?.type === 'paragraph' && /^\p{Lu}{3,}(?:[ -]\p{Lu}{2,}){0,3}\. ["«„“]?\p{Lu}\p{Ll}*\s/u.test(plainTextOf(next).slice(0, 100).trimStart()))
    return true;
  if (placeNames.has(found.place.toLowerCase())) return false;
  return body.children.slice(at + 1, at + 4).some((node) => {
    const other = node.type === 'paragraph' ? findDateline(plainTextOf(node).slice(0, 150).trimStart()) : undefined;
    return other !== undefined && other.date === undefined && other.agency === undefined;
  });
}
