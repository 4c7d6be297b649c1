import { divideJoinedPost } from '../divideJoinedPost.js';
import type { Particular } from '../headWalk.js';
import { sectionText } from '../sectionText.js';

/** What may stand below a line that ends in a semicolon: the name of an edition. */
const goesOn = /^\p{Lu}[\p{L}&' -]{2,30}$/u;

/** "Part A; Page 4; Metro Desk": it names the page, and may name the section. */
export const takePage: Particular = (line, at, { head, draft, isOn }) => {
  const page = isOn('page-line') && line.text.length > 1 ? line.page : undefined;
  // "Por Edson Carvalho, G1": the site for which she writes.
  if (page === undefined || (page.section !== undefined && (line.sureByline !== undefined || divideJoinedPost(line.text) !== line.text))) return false;
  draft.settlePending();
  draft.addPage(page.page, line);
  if (page.section === undefined) draft.remove('page-line', line);
  else {
    draft.take(line);
    draft.section ??= { value: sectionText(page.section), evidence: draft.evidence('page-line', line) };
  }
  // "Edition 1;" over "Scotland": the line goes on.
  const below = head[at + 1];
  if (/;$/.test(line.text) && below?.follows === true && !below.isParticular && goesOn.test(below.text) && head[at + 2]?.follows === false) draft.remove('page-line', below);
  return true;
};
