import type { RemovedText } from '../../../model/article.js';
import type { RuleName } from '../../../model/ruleCatalogue.js';
import { isPersonName } from '../fields/isPersonName.js';
import { endsSentence } from '../head/endsSentence.js';
import { isCapitals } from '../head/isCapitals.js';
import { isCaption } from '../head/isCaption.js';
import { readBylineLine } from '../head/readBylineLine.js';
import { readDateLine } from '../head/readDateLine.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { isPitch } from './isPitch.js';
import { type FilledLine, type PageLineTraits, pageLineTraits } from './pageLineTraits.js';
import { pageLineLikelihood } from './pageLineWeights.js';
import { pageWordRule } from './pageWordRule.js';
import { tailRule } from './tailRule.js';

/** Fewest lines in which a page shows itself. */
const fewestKnown = 2;
/** How likely a line must be the page's, where the page shows itself in at least so many other lines. */
const certainty = [
  { known: 6, likelihood: 0.7 },
  { known: 3, likelihood: 0.8 },
  { known: fewestKnown, likelihood: 0.95 },
] as const;
/** Longest line that is looked at, longest one by which a page shows itself, and shortest one that goes on in the next, in UTF-16 units. */
const longest = 420;
const longestKnown = 45;
const shortestWrapped = 45;
/** Shortest paragraph, in UTF-16 units. */
const paragraph = 90;
/** "They will be lit once, in May.": writers ask their readers too. */
const sentence = /[.!?…。！？۔]['’"”»)\]]{0,2}$/u;
/** Known lines in one run of short lines among which a word by itself is the page's. */
const fewestInRun = 2;
/** Share of the characters that may go: what looks like nothing but a page is something else. */
const mostRemoved = 0.6;
/** What pages tell in their heads, of which `removed` of a head tells. */
const ofPage: ReadonlySet<RuleName> = new Set<RuleName>([
  'print-widget',
  'share-widget',
  'more-widget',
  'comment-widget',
  'subscribe-widget',
  'count-line',
  'navigation-line',
  'cookie-notice',
  'page-menu',
]);
/** "- Email": one of a list that somebody wrote. */
const point = /^[-*] /;
/** "12" under "Share": how many did. */
const count = /^\d{1,4}$/;
/** "Sold: 92", "Time: 7 pm", "HALE: Why?" */
const pair = /^\p{L}[^:：]{0,24}[:：]\s?\S/u;
/** Who else worked on the text. */
const helpers =
  /\b(?:reported from|contributed|contributors?|with files from|reporting by|edit(?:ed|ing) by|compiled by|avec (?:afp|reuters|agences)|mit material|con información de|com informações)\b/iu;

/**
 * Lines of a text that are the page's by all that tells of them together: their words and length, and the lines beside them. Blank lines stand in
 * their places afterwards.
 *
 * @param lines of the whole text, those of its head blank; changed
 * @param from index of the first line of the text
 */
export function takePageLines(lines: string[], from: number, head: readonly RemovedText[], context: ParseContext): readonly RemovedText[] {
  if (!ruleIsOnIn('page-furniture', context)) return [];
  const knownAbove = head.filter(({ rule }) => ofPage.has(rule)).length;
  const filled: FilledLine[] = [];
  for (let index = from; index < lines.length; index += 1) {
    const text = (lines[index] ?? '').trim();
    if (text !== '') filled.push({ index, text });
  }
  if (!showsPage(lines, filled, fewestKnown - knownAbove)) return [];
  const traits = pageLineTraits(filled, knownAbove, context);
  const known = knownAbove + traits.filter(({ isKnown }) => isKnown === 1).length;
  const least = certainty.find((each) => known >= each.known)?.likelihood;
  if (least === undefined) return [];
  const taken = filled.flatMap((line, at): RemovedText[] => {
    const each = traits[at];
    if (each === undefined || pageLineLikelihood(each) < least) return [];
    const rule = tailRule(line.text, context);
    if (isText(line, rule, lines, context) || (each.oneWord === 1 && each.isInRunWithKnown < Math.log1p(fewestInRun))) return [];
    // What stands below the text is taken off it by those who read it.
    if (rule !== undefined && (each.isBelowText === 1 || !ofPage.has(rule))) return [];
    if ((rule === undefined && sentence.test(line.text) && !isPitch(line.text)) || isSubhead(each, filled[at + 1])) return [];
    return [{ text: line.text, rule: rule ?? (isPitch(line.text) ? 'subscribe-widget' : 'page-furniture'), place: { path: context.path, line: line.index + 1 } }];
  });
  const places = new Set(taken.map(({ place }) => place.line));
  for (const [at, { index, text }] of filled.entries())
    if (count.test(text) && places.has((filled[at - 1]?.index ?? -1) + 1) && !places.has(index + 1))
      taken.push({ text, rule: 'count-line', place: { path: context.path, line: index + 1 } });
  const length = (texts: readonly { readonly text: string }[]): number => texts.reduce((sum, { text }) => sum + text.length, 0);
  if (length(taken) > length(filled) * mostRemoved) return [];
  for (const { place } of taken) lines[(place.line ?? 1) - 1] = '';
  return taken;
}

/** Whether at least so many lines by themselves are known to be of pages. */
function showsPage(lines: readonly string[], filled: readonly FilledLine[], fewest: number): boolean {
  let known = 0;
  for (const { index, text } of filled) {
    if (known >= fewest) break;
    if (text.length > longestKnown || /[.,;]$/.test(text) || (lines[index - 1] ?? '').length > longestKnown) continue;
    if (pageWordRule(text) !== undefined) known += 1;
  }
  return known >= fewest;
}

/** The share of the words that pages use from which on a line over a paragraph may be a page's. */
const leastShare = 0.5;

/** Over a paragraph, a few words head it, though pages use such words too. */
function isSubhead({ isBesideText, oneWord, isKnown, vocabularyShare, asksReader, hasAddress, hasSign, hasBars }: PageLineTraits, below: FilledLine | undefined): boolean {
  if (oneWord === 1 && isBesideText === 1) return true;
  return (
    below !== undefined &&
    below.text.length >= paragraph &&
    sentence.test(below.text) &&
    isKnown + asksReader + hasAddress + hasSign + hasBars === 0 &&
    vocabularyShare < leastShare
  );
}

/** Whether a line must stay, whatever it looks like. */
function isText({ index, text }: FilledLine, rule: RuleName | undefined, lines: readonly string[], context: ParseContext): boolean {
  if (text.length > longest || point.test(text) || context.isKept(text) || isCaption(text) || helpers.test(text)) return true;
  if (/^[([].*[)\]]$/.test(text) && isCapitals(text)) return true;
  const above = (lines[index - 1] ?? '').trim();
  if (above.length >= shortestWrapped && !endsSentence(above)) return true;
  if (rule !== undefined || isPitch(text)) return false;
  return (
    pair.test(text) ||
    isPersonName(text) === 'likely' ||
    readBylineLine(text, { strict: true }) !== undefined ||
    readDateLine(text, context.dates, context.isPublicationName) !== undefined
  );
}
