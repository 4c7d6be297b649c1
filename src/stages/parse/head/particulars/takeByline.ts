import { agencies } from '../../fields/bylineWords.js';
import { isPersonName } from '../../fields/isPersonName.js';
import type { BylineLine } from '../bylineLine.js';
import { endsSentence } from '../endsSentence.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { isWrittenSmall } from '../isWrittenSmall.js';
import { newsroomOf } from '../newsroomOf.js';
import { readBylineLine } from '../readBylineLine.js';
import { readDateLine } from '../readDateLine.js';
import { roomOf } from '../roomOf.js';
import { signedOverText } from '../signedOverText.js';
import { signingSite } from '../signingSite.js';

const joined = /^(?:and|und|et|y|e) (?=\p{Lu})/u;

/** "By Jane Roe" under "Jane Roe", which stands beside her picture. */
function isSaidAgain({ text, sureByline }: HeadLine, { draft }: HeadWalk): boolean {
  const names = draft.bylines.map(({ value }) => value.name);
  return text.startsWith('By ') && sureByline !== undefined && sureByline.names.every((name) => names.includes(name));
}

/** "By jroe" over "Created 03/09/2015 - 12:34": the account that wrote it, as content systems print it. */
function accountOf({ text }: HeadLine, at: number, { head }: HeadWalk): BylineLine | undefined {
  // "J.R. avec AFP" over the day: letters for a name.
  const [, letters, others] = head[at + 1]?.date === undefined ? [] : (/^((?:\p{Lu}\.[ -]?){2,4}?)(?: ((?:avec|with|mit|con|com) \p{Lu}.{1,12}))?$/u.exec(text) ?? []);
  if (letters !== undefined) return { rule: 'byline-line', names: [letters], ...(others === undefined ? {} : { role: others }) };
  const name = /^By ([\p{Ll}\d][\p{Ll}\d._-]{2,24})$/u.exec(text)?.[1];
  return name !== undefined && /^(?:created|submitted|posted)\b/i.test(head[at + 1]?.text ?? '') ? { rule: 'byline-line', names: [name] } : undefined;
}

/** "By Jane Roe, Staff Writer". Above the headline, and below more than one line, only what is surely one. */
export const takeByline: Particular = (line, at, walk) => {
  const { head, draft, context, isOn } = walk;
  if (!isOn('byline-line')) return false;
  if (draft.bylines.length > 0) {
    if (!isSaidAgain(line, walk)) return false;
    draft.settlePending();
    draft.take(line);
    return true;
  }
  const byline =
    newsroomOf(line.text) ??
    roomOf(line, at, walk) ??
    (!draft.hasHeadline || draft.pending.length > 1
      ? line.sureByline
      : (line.byline ?? accountOf(line, at, walk) ?? signingSite(line, at, walk) ?? signedOverText(line, at, walk)));
  if (byline === undefined || (!draft.hasHeadline && head[at + 1] === undefined)) return false;
  // Below the only sentence of a text, it signs the text.
  const over = draft.pending.at(-1)?.text;
  if (head[at + 1] === undefined && over !== undefined && endsSentence(over)) return false;
  // "By Popular Demand" over a text that speaks of demand; beside a name that is surely one, others are names.
  if (
    newsroomOf(line.text) === undefined &&
    byline.isOffice === undefined &&
    byline.names.every((name) => isPersonName(name) !== 'likely' && !agencies.test(name)) &&
    byline.names.some((name) => isWrittenSmall(name, head.slice(at + 1)))
  )
    return false;
  draft.settlePending();
  draft.take(line);
  const { rule, names, role } = byline;
  // "By Jane Roe, March 9, 2021": what stands after the name is the day.
  const date = role === undefined ? undefined : readDateLine(role, context.dates, context.isPublicationName);
  draft.addBylines(date === undefined ? byline : { rule, names }, line);
  if (date !== undefined) draft.addDate(date, line, line.text);
  // "By Jane Roe" over "and John Doe".
  const below = head[at + 1];
  const more =
    role === undefined && below?.follows === true && joined.test(below.text) && head[at + 2] !== undefined
      ? readBylineLine(`By ${below.text.replace(joined, '')}`, { strict: true })
      : undefined;
  if (more !== undefined && below !== undefined) {
    draft.take(below);
    draft.addBylines(more, below);
  }
  return true;
};
