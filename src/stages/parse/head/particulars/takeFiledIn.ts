import { beginsText } from '../beginsText.js';
import type { Particular } from '../headWalk.js';
import { sectionText } from '../sectionText.js';

/** "Posted inPolitics", "Posted in City Hall, News" over a headline, as themes of local news sites print it; "Filed under Sports" below it, as those of school papers do. */
const filed = /^(?:posted in|filed under:?) ?(\p{Lu}[\p{L}&/'’ -]{2,40})(?:, ?\p{Lu}[\p{L}&/'’ -]{2,40}){0,4}$/iu;

export const takeFiledIn: Particular = (line, at, walk) => {
  const { head, draft, isOn } = walk;
  const isBelow = /^filed under/i.test(line.text);
  if ((!isBelow && (draft.hasHeadline || !line.text.startsWith('Posted in'))) || head[at + 1] === undefined || !isOn('section-line')) return false;
  const name = filed.exec(line.text)?.[1];
  if (name === undefined || (!draft.hasHeadline && beginsText(at + 1, walk))) return false;
  if (draft.hasHeadline) draft.settlePending();
  draft.take(line);
  draft.section ??= { value: sectionText(name), evidence: draft.evidence('section-line', line) };
  return true;
};
