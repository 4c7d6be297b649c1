/** Where the foot of a page begins, told by how many of its lines are known, whatever else stands between them: names, teasers, a reader's comment. */
import type { RemovedText } from '../../../model/article.js';
import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import type { ParseContext } from '../parseContext.js';
import { closingSource } from './closingSource.js';
import { goesOn } from './goesOn.js';
import { isPitch } from './isPitch.js';
import { isTableRow } from './isTableRow.js';
import { tailRule } from './tailRule.js';

/** Most lines of a foot that are looked at. */
const most = 60;
/** Fewest of them that are known, and their share of all. */
const enough = [
  { lines: 3, share: 0.6 },
  { lines: 4, share: 0.4 },
] as const;
/** Sentences of others that may stand in it: a teaser, a comment. */
const mostSentences = 2;
const sentenceEnd = /[.!?…。！？।]["”’»)\]」』]{0,3}$/u;
/** "1", "--": what pages set between their lines tells nothing. */
const bit = /^(?:\d{1,4}(?:\.\d)?[KkMm]?|[-–—]{1,3}|·)$/;
/** Rules whose lines are told by no page: agencies and editors sign texts, marks end them, databases label what they know of them. */
const noneOfPage: ReadonlySet<SwitchableRule> = new Set(['sign-off', 'credit-line', 'end-mark', 'continued-line', 'owners-boilerplate', 'label-widget', 'closing-source']);
/** Below which no text goes on, though a sentence stands there. */
const closing: ReadonlySet<SwitchableRule> = new Set(['comment-widget', 'copyright-line']);

/**
 * @param end index after the last line that is not known
 * @param found what was removed below it
 * @returns the index of the first line of the foot, or undefined where nothing shows that there is one
 */
export function pageFoot(lines: readonly string[], from: number, end: number, found: readonly RemovedText[], context: ParseContext): number | undefined {
  let top: number | undefined;
  const below = found.filter(({ rule }) => !noneOfPage.has(rule as SwitchableRule)).length;
  let [known, filled, sentences, isClosed] = [below, below, 0, true];
  for (let at = end - 1; at > from && filled < most; at -= 1) {
    const line = (lines[at] ?? '').trim();
    if (line === '' || bit.test(line)) continue;
    if (context.isKept(line) || isTableRow(lines, at)) break;
    filled += 1;
    const rule = tailRule(line, context);
    // "… could not be reached for" over "comment.": the last word of a sentence.
    if (rule !== undefined && !noneOfPage.has(rule) && !goesOn(lines[at - 1] ?? '')) {
      known += 1;
      isClosed ||= closing.has(rule);
      if (isClosed && enough.some(({ lines, share }) => known >= lines && known >= filled * share)) top = at;
    } else if (rule === undefined && closingSource(line, { isApart: true, isOverSource: false }, context) !== undefined) {
      // The paper and its day, which those read who come to it.
      break;
    } else if (sentenceEnd.test(line) && !isQuestion(line) && !isPitch(line)) {
      sentences += 1;
      isClosed = false;
      if (sentences > mostSentences) break;
    }
  }
  return top;
}

/** Longest headline that asks, in UTF-16 units. */
const longestQuestion = 110;

/** "Scottish independence: what do the polls say?": one question and no other sentence, as headlines of other articles are. */
function isQuestion(line: string): boolean {
  return line.length <= longestQuestion && /^[^.!?…。]+[?？]$/u.test(line);
}
