import { beginsText } from '../beginsText.js';
import type { HeadLine } from '../headLine.js';
import type { Particular } from '../headWalk.js';
import { isSectionName } from '../isSectionName.js';
import { sectionText } from '../sectionText.js';

/** Most lines of such a block, and fewest. */
const mostLines = 4;
const fewestLines = 3;
/** Longest name of a section, in UTF-16 units. */
const longestSection = 24;

/** "JANE ROE" over "BUSINESS" over the day, in a block of their own over the headline: writer, section and day as magazines' pages set them. */
export const takeWriterBlock: Particular = (line, at, walk) => {
  const { head, draft, isOn } = walk;
  if (at > 0 || draft.hasHeadline || head[1]?.follows !== true || head[2]?.follows !== true || !isOn('name-line') || !isOn('section-line') || !isOn('date-line')) return false;
  const end = head.findIndex((other, index) => index > 0 && !other.follows);
  const block = head.slice(0, end);
  const headline = head[end];
  const day = block.at(-1)?.date;
  if (block.length < fewestLines || block.length > mostLines || headline === undefined || headline.isParticular || day === undefined || day.rule !== 'date-line') return false;
  const sections = block.slice(1, -1);
  if (line.sureName === undefined || line.sureName.role !== undefined || !sections.every((other) => isSection(other)) || beginsText(end, walk)) return false;
  for (const taken of block) draft.take(taken);
  draft.addBylines(line.sureName, line);
  const [section] = sections;
  if (section !== undefined) draft.section ??= { value: sectionText(section.text), evidence: draft.evidence('section-line', section) };
  const dayLine = block.at(-1) as HeadLine;
  draft.addDate(day, dayLine, dayLine.text);
  return true;
};

function isSection(line: HeadLine): boolean {
  return isSectionName(line.text) || (line.inCapitals && line.text.length <= longestSection && line.sureName === undefined && !line.isParticular);
}
