import { isSignedName } from '../../fields/isSignedName.js';
import { publishedLead, updatedLead } from '../dateLeads.js';
import type { Particular } from '../headWalk.js';
import { readNameLine } from '../readNameLine.js';

/** Longest word that leads to the next line, in UTF-16 units. */
const longest = 24;
/** Longest of the leads that may stand over any words, in UTF-16 units; behind a longer one, letters name an agency: "Texte par :" over "RFI". */
const longestBare = 8;
const inLetters = /^\p{Lu}{2,6}(?: \p{Lu}{3,8})?$/u;
/** What stands between the names. */
const joins = /^(?:and|&|,|,? ?and|und|et|y|e|en|och|og|и)$/iu;
const by = /^(?:by|written by|authors?|autore?|auteur|von|par|por|di|door|af|av|автор|текст|texte? (?:par|by)|texto (?:de|por)|text von)\s?:?$/iu;

/** "By" over "Jane Roe", "PUBLISHED:" over "05:12 EST, 3 March 2013": one line that the page has set as two. */
export const takeSplit: Particular = (line, at, { head, draft, isOn }) => {
  const next = head[at + 1];
  if (line.text.length > longest || next === undefined || head[at + 2] === undefined) return false;
  if (isOn('byline-line') && by.test(line.text) && draft.bylines.length === 0) {
    const name =
      readNameLine(next.text, { strict: false }) ??
      (isSignedName(next.text) || (line.text.length > longestBare && inLetters.test(next.text)) ? { rule: 'byline-line' as const, names: [next.text] } : undefined);
    if (name === undefined) return false;
    draft.settlePending();
    draft.take(line);
    draft.take(next);
    draft.addBylines({ ...name, rule: 'byline-line' }, next);
    // Further names, each in a line of its own, and what joins them.
    for (let joint = at + 2; joins.test(head[joint]?.text ?? ''); joint += 2) {
      const [word, other] = [head[joint], head[joint + 1]];
      const more = other === undefined || head[joint + 2] === undefined ? undefined : readNameLine(other.text, { strict: false });
      if (word === undefined || other === undefined || more === undefined) break;
      draft.take(word);
      draft.take(other);
      draft.addBylines({ ...more, rule: 'byline-line' }, other);
    }
    return true;
  }
  // The same name again, beside the writer's picture.
  if (isOn('byline-line') && by.test(line.text) && draft.bylines.some(({ value }) => value.name === next.text)) {
    draft.take(line);
    draft.take(next);
    return true;
  }
  const isUpdate = updatedLead.exec(line.text)?.[0] === line.text;
  if (!isOn('date-line') || next.date === undefined || !(isUpdate || publishedLead.exec(line.text)?.[0] === line.text)) return false;
  draft.settlePending();
  draft.take(line);
  draft.take(next);
  draft.addDate({ ...next.date, isUpdate }, next, next.date.text);
  return true;
};
