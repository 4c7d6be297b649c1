import type { BylineLine } from './bylineLine.js';
import { publishedLead, updatedLead } from './dateLeads.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** "Norland News Service", "Staff Reporter": the room without "By", as papers of India and Africa print it right under the headline. */
const room =
  /^(?!By )(?:(?:\p{Lu}[\p{L}.]+ ){1,3}(?:News (?:Service|Network|Bureau|Desk)|(?:Web|Online) Desk)|(?:(?:Our )?(?:Staff|Special|Own) (?:Reporter|Correspondent)|Our (?:Reporter|Correspondent|Bureau)))$/u;
const longestRoom = 45;

/** The room that signs, in its place between headline and text. */
export function roomOf({ text, follows }: HeadLine, at: number, { head, draft }: HeadWalk): BylineLine | undefined {
  const below = head[at + 1];
  if (!draft.hasHeadline || draft.pending.length > 1 || below === undefined || text.length > longestRoom || text.length < 10 || !room.test(text)) return undefined;
  // In one block with other lines, the day or the text must be below it.
  return !follows || !below.follows || below.date !== undefined || below.particulars !== undefined || below.text.length > longestBelow || readDateLead(below.text)
    ? { rule: 'byline-line', names: [text] }
    : undefined;
}

/** A line of this length, in UTF-16 units, is a paragraph. */
const longestBelow = 120;

function readDateLead(text: string): boolean {
  return text.length < 30 && (publishedLead.test(text) || updatedLead.test(text));
}
