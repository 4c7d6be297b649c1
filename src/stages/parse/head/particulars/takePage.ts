import type { Particular } from '../headWalk.js';
import { sectionText } from '../sectionText.js';

/** "Part A; Page 4; Metro Desk": it may name the section. */
export const takePage: Particular = (line, _at, { draft, isOn }) => {
  const page = isOn('page-line') && line.text.length > 1 ? line.page : undefined;
  if (page === undefined) return false;
  draft.settlePending();
  if (page.section === undefined) draft.remove('page-line', line);
  else {
    draft.take(line);
    draft.section ??= { value: sectionText(page.section), evidence: draft.evidence('page-line', line) };
  }
  return true;
};
