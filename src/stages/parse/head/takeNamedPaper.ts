import { beginsText } from './beginsText.js';
import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';
import { isMasthead } from './isMasthead.js';
import { isSaidBelow } from './isSaidBelow.js';

/** Most lines, blank ones too, that may lie between a kicker and its headline. */
const kickerDistance = 6;
/** Words of what is no mere part of a section. */
const fewestWords = 4;
/** A paper's name that begins with an article. */
const namedPaper = /^(?:(?:The|Le|La|El|Il|Der|Die) \p{Lu}|News Agency of |NEWS AGENCY OF )/u;

/** "Norland Times (Port Salem)": the paper with the city of its edition. */
const edition = /^(\p{Lu}[\p{L}'’. -]{3,40}) \(\p{Lu}[\p{L} ]{2,25}\)$/u;

/** Such a name by itself over a headline by itself. */
function isEdition({ text }: HeadLine, at: number, walk: HeadWalk): boolean {
  const below = walk.head[at + 1];
  if (at > 0 || !text.endsWith(')') || below === undefined || below.follows || below.isParticular || walk.head[at + 2]?.follows !== false || !walk.isOn('publication-line'))
    return false;
  const name = edition.exec(text)?.[1];
  return name !== undefined && isMasthead(name, { strict: true }) && below.text.split(' ').length >= fewestWords && !beginsText(at + 1, walk);
}

/** "The Northern Herald" over a headline: no column has such a name. */
export function takeNamedPaper(line: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft, isOn } = walk;
  // What the text says again is its headline: "The Ledger of Small Things".
  if (isEdition(line, at, walk)) {
    draft.remove('publication-line', line);
    return true;
  }
  if (!namedPaper.test(line.text) || (!/^news agency/i.test(line.text) && isSaidBelow(line, walk)) || !isMasthead(line.text, { strict: true }) || !isOn('publication-line'))
    return false;
  const nextAt = head.findIndex((other, index) => index > at && !other.isParticular);
  const next = head[nextAt];
  if (next === undefined || next.index - line.index > kickerDistance || beginsText(nextAt, walk) || next.sureName !== undefined || next.text.split(' ').length < fewestWords)
    return false;
  draft.remove('publication-line', line);
  return true;
}
