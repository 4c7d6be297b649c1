import type { HeadLine } from './headLine.js';
import type { HeadWalk } from './headWalk.js';

/** Longest title of a speech or a column, in UTF-16 units. */
const longestTitle = 120;
/** What is held by whom the line above names. */
const speech = /^(?:(?:\p{Lu}\p{L}+ ){0,3}address\b|remarks\b|speech\b|statement\b|lecture\b|eulogy\b|sermon\b|testimony\b)/iu;

/** "JANE ROE" over "Address to the Harbor League" over the day, in one block: who spoke or wrote it and the headline, unless either is told of below. */
export function takeOverTitle(line: HeadLine, at: number, { head, draft, isOn }: HeadWalk): boolean {
  const [title, day] = [head[at + 1], head[at + 2]];
  if (at > 0 || draft.hasHeadline || title?.follows !== true || day?.follows !== true || day.date?.rule !== 'date-line' || head.length < at + 4) return false;
  if (!isOn('name-line') || !isOn('first-line') || title.isParticular || title.sureName !== undefined || title.text.length > longestTitle || title.text.endsWith('.')) return false;
  const name = line.sureName ?? (speech.test(title.text) ? line.name : undefined);
  const family = line.text.split(' ').at(-1)?.toLowerCase() ?? '';
  if (name === undefined || head.some((other) => other !== line && other.text.toLowerCase().includes(family))) return false;
  draft.take(line);
  draft.addBylines(name, line);
  draft.take(title);
  draft.headline = { value: title.text, evidence: draft.evidence('first-line', title) };
  draft.hasHeadline = true;
  return true;
}
