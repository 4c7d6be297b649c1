/** How a database of European papers says where an article stood, in one line above the headline, or in one under the paper's name. */
import { beginsText } from '../beginsText.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { isMasthead } from '../isMasthead.js';
import { labelKey } from '../labelKey.js';
import { readCitedLine } from '../readCitedLine.js';
import { sectionNames } from '../sectionNames.js';

/** How far above a headline it stands, and the longest name of a paper over it, in UTF-16 units. */
const reach = 2;
/** How far below the first line it stands under the headline, in one block with it: "Nordbote, 9.3.1994, Seite 5" under the writer. */
const reachBelow = 5;
const longestName = 50;

/** "Le Courrier, no. 15 482": the paper's number behind its name. */
const numbered = /, n[o°º]\.? ?\d{1,3}(?:[ .]?\d{3})?$/iu;

export const takeCited: Particular = (line, at, walk) => {
  const { head, draft, context, isOn } = walk;
  const isBelow = draft.hasHeadline && line.follows && at <= reachBelow && !draft.isCited;
  if (!(isBelow || (at <= reach && !draft.hasHeadline)) || head[at + 1] === undefined || !isOn('publication-line')) return false;
  // "La Voix du Plateau" over "Économie, mardi 5 juin 2012, p. 8".
  if (!isBelow && isPaperOver(at, walk)) {
    draft.remove('publication-line', line);
    return true;
  }
  if (!/\d{4}/.test(line.text)) return false;
  const cited = readCitedLine(line.text, context);
  if (cited === undefined) return false;
  if (isBelow) draft.settlePending();
  draft.remove('publication-line', line);
  draft.isCited = true;
  draft.addDate(cited.date, line, line.text);
  draft.addPage(cited.page, line);
  const isUnderPaper = at > 0 && head[at - 1] !== undefined && draft.taken.has(head[at - 1]?.index ?? -1);
  const section = cited.section ?? (cited.first !== '' && (isUnderPaper || sectionNames.has(labelKey(cited.first))) ? cited.first : undefined);
  if (section !== undefined && isOn('section-line')) draft.section ??= { value: section, evidence: draft.evidence('section-line', line) };
  if (isOn('byline-line')) draft.addBylines({ rule: 'byline-line', names: cited.names }, line);
  return true;
};

/** A few words in one block with such a line that begins with a section, over a headline that is no text. */
function isPaperOver(at: number, walk: HeadWalk): boolean {
  const { head, context } = walk;
  const [line, below, headline] = [head[at], head[at + 1], head[at + 2]];
  const name = line?.text.replace(numbered, '') ?? '';
  if (at > 0 || line === undefined || below?.follows !== true || headline === undefined || name.length > longestName || /[\d.:?!]/.test(name)) return false;
  if (!/\d{4}/.test(below.text) || readCitedLine(below.text, context) === undefined) return false;
  return isMasthead(name) || isHeadline(headline, at + 2, walk);
}

function isHeadline(line: HeadLine, at: number, walk: HeadWalk): boolean {
  return !line.isParticular && line.sureName === undefined && !beginsText(at, walk);
}
