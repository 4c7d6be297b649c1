import { writerMarks } from '../../../model/knowledge.js';
import { namedParts } from '../../../model/namedParts.js';
import type { ParseContext } from '../parseContext.js';
import type { BylineLine } from './bylineLine.js';
import type { HeadLine } from './headLine.js';

/** A mark with room around it, and a few words behind the name. */
const divided = /^([^|/•·–—]{4,48}?)\s(?:[|/•·]|[–—-])\s([^|/•·]{2,30})$/u;

/** The names in a line that stands where the folder's writers do: by themselves, or before a mark and a few words more ("Jane Roe | News"). */
export function shownNames(line: HeadLine, context: ParseContext): BylineLine | undefined {
  const name = line.sureName;
  if (name !== undefined) return name.role === undefined ? { ...name, rule: 'writer-shown' } : undefined;
  const [, who = '', role = ''] = divided.exec(line.text) ?? [];
  const [only, ...others] = namedParts(who);
  if (only !== who || others.length > 0 || (context.nameMark(only) & writerMarks.below) === 0) return undefined;
  return { rule: 'writer-shown', names: [only], role };
}
