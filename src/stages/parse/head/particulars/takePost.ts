import { agencies } from '../../fields/bylineWords.js';
import { beginsText } from '../beginsText.js';
import { ownStaff, placeLine, postLine } from '../bylineForms.js';
import type { HeadLine } from '../headLine.js';
import type { HeadWalk, Particular } from '../headWalk.js';
import { isMasthead } from '../isMasthead.js';
import { isProse } from '../isProse.js';
import { isTitleCase } from '../isTitleCase.js';
import { ownLine } from '../ownLine.js';

/** Longest such line, in UTF-16 units. */
const longest = 70;

const specialTo =
  /^\(?(?:special|by (?:wireless|telegraph|cable|telephone|mail)|copyright|wireless|cable)(?: cable| telegram| dispatch| despatch| correspondence)? to the \p{Lu}[\p{L} .'’-]{2,40}\)?$/iu;

const wire = /^(?:pr ?newswire|business ?wire|globe ?newswire|marketwired?|canada newswire|u\.?s\.? newswire|ap\/|\p{Lu}{2,6} news service)$/iu;

/** A post without a name: "Staff Writer", "Web Desk". */
const post =
  /^(?:staff (?:writer|reporter|correspondent)s?|staff reports?|(?:our|special|own) correspondent|(?:web|news|online|city|sports?) desk|newsroom|(?:(?:our )?(?:foreign )?staff and |news )?agencies(?: in [A-Z][\p{L} .'-]{2,30})?)$/iu;
/** "NorInfo", "HarbourPress" over the day: an agency whose name has a capital within it. */
const joinedAgency = /^\p{Lu}[\p{L}]{1,12}(?:Info|Press|News|Media|Wire|Tag|Tass)$/u;
const chamber = /^in the (?:house of (?:representatives|commons|lords|assembly)|senate of [\p{L} ]{5,30})$/iu;

const own = /^(?:dal nostro (?:inviato|corrispondente)(?: speciale)?|de notre (?:envoyée? spéciale?|correspondante?)|(?:de )?nuestr[oa] (?:corresponsal|enviad[oa] especial))$/iu;

/** An agency's name, or letters that can be no deck: "CBSN". */
function isSource(text: string): boolean {
  if (text.length > longest) return false;
  const name = /^[([]([^()[\]]{2,30})[\])]$/.exec(text)?.[1] ?? text;
  return post.test(name) || ownStaff.test(name) || (agencies.test(name) && !/^the /i.test(name)) || wire.test(name) || /^\p{Lu}{3,6}$/u.test(name);
}

/** Most words of a paper that nothing but its place tells. */
const mostPaperWords = 4;

/** "NorReporter", "Plains Newspapers" right under the byline, in one block with it over the text: for whom the writer works. */
function isPaperUnder({ text, follows }: HeadLine, at: number, walk: HeadWalk): boolean {
  const { head, draft } = walk;
  const [byline, below] = [head[at - 1], head[at + 1]];
  if (!follows || byline?.byline === undefined || !/^by\s/i.test(byline.text) || below?.follows !== false || draft.bylines.at(-1)?.value.role !== undefined) return false;
  return /^\p{Lu}[\p{L}\d.'’& -]{2,40}$/u.test(text) && text.split(' ').length <= mostPaperWords && isTitleCase(text) && beginsText(at + 1, walk);
}

/** Right below the name, or with nothing between them but the day and what the page offers. */
function isUnderName(at: number, byline: number, { head, draft }: HeadWalk): boolean {
  let above = at - 1;
  while (above > 0 && head[above]?.index !== byline && (head[above]?.date !== undefined || (head[above]?.isOffer === true && draft.taken.has(head[above]?.index ?? -1))))
    above -= 1;
  return head[above]?.index === byline;
}

/** A line under the byline that tells the writer's post or paper: "TIMES STAFF WRITER". */
export const takePost: Particular = (line, at, walk) => {
  const { head, draft, isOn } = walk;
  const last = draft.bylines.at(-1);
  const { text } = line;
  // "Special to The New York Times." over a text that nobody signs.
  if (last === undefined && draft.hasHeadline && isOn('publication-line') && text.length <= 2 * longest && specialTo.test(text)) {
    draft.remove('publication-line', line);
    return true;
  }
  // "(Xinhua)", "PTI" between headline and text: whose text it is.
  if (
    last === undefined &&
    draft.hasHeadline &&
    head[at + 1] !== undefined &&
    isOn('publication-line') &&
    (isSource(text) || (joinedAgency.test(text) && head[at + 1]?.date !== undefined))
  ) {
    draft.settlePending();
    draft.remove('publication-line', line);
    return true;
  }
  // "in the house of representatives" under the member's name and state.
  if (last !== undefined && isOn('publication-line') && chamber.test(text)) {
    draft.remove('publication-line', line);
    return true;
  }
  // "DAL NOSTRO INVIATO": whoever is named above, other particulars may stand between.
  const isOwn = own.test(text) || (last !== undefined && ownLine(text) !== undefined);
  // "El Universal" between the name and the day, in one block.
  const below = head[at + 1];
  const isPaperOverDay =
    last !== undefined && line.follows && below?.follows === true && below.date !== undefined && /^\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{1,20}){0,3}$/u.test(text);
  if (
    last === undefined ||
    (!isOwn && !isUnderName(at, (last.evidence.place?.line ?? 0) - 1, walk)) ||
    text.length > longest ||
    !(isOwn || isPaperOverDay || isPaperUnder(line, at, walk) || postLine.test(text) || placeLine.test(text) || isMasthead(text.split(',', 1)[0] ?? '')) ||
    isProse(text) ||
    // "VARLEY, June 9 - The analyst says": the first line of the text.
    line.dateline?.date !== undefined
  )
    return false;
  draft.take(line);
  draft.bylines = draft.bylines.map(({ value, evidence }) => ({
    value: { ...value, role: value.role ?? text },
    evidence: { ...evidence, text: `${evidence.text}\n${text}` },
  }));
  return true;
};
