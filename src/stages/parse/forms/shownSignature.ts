import { writerMarks } from '../../../model/knowledge.js';
import { namedBehind } from '../../../model/namedBehind.js';
import { namedParts } from '../../../model/namedParts.js';
import { endsSentence } from '../head/endsSentence.js';
import type { ParseContext } from '../parseContext.js';
import type { ClosingByline } from './closingByline.js';

/** Longest entry of a list, in UTF-16 units. */
const longestEntry = 60;

/** The writer's name in the last line, or in brackets behind the last paragraph, where many texts of the archive end so. */
export function shownSignature(lines: readonly string[], from: number, context: ParseContext): ClosingByline | undefined {
  if (!context.knowsWriters) return undefined;
  let last = lines.length - 1;
  while (last > from && (lines[last] ?? '').trim() === '') last -= 1;
  // One paragraph and a name: the name may be all that the text tells.
  if (last - from < 2) return undefined;
  const text = (lines[last] ?? '').trim();
  const behind = namedBehind(text);
  const names = behind === undefined ? context.signersIn(text) : namedParts(behind).filter((name) => name === behind && (context.nameMark(name) & writerMarks.named) !== 0);
  if (names.length === 0 || isListed(lines, from, last) || lines.slice(from, last).some((line) => isOfMore(line, names, context))) return undefined;
  const evidence = { rule: 'writer-shown' as const, source: 'body' as const, text: behind ?? text, place: { path: context.path, line: last + 1 } };
  return { bylines: names.map((name) => ({ value: { name }, evidence })), end: behind === undefined ? last : last + 1 };
}

/** Whether a line above tells of those who sign, or is signed as well: then these are several texts. */
function isOfMore(line: string, names: readonly string[], context: ParseContext): boolean {
  return names.some((name) => line.includes(name)) || (line.length <= longestEntry && context.signersIn(line.trim()).length > 0);
}

/** Whether the line above is no end of a paragraph: names one below the other are a list. */
function isListed(lines: readonly string[], from: number, last: number): boolean {
  let at = last - 1;
  while (at > from && (lines[at] ?? '').trim() === '') at -= 1;
  const above = (lines[at] ?? '').trim();
  return above.length <= longestEntry && !endsSentence(above);
}
