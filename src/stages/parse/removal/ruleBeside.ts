import type { RuleName, SwitchableRule } from '../../../model/ruleCatalogue.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { isNetwork } from './isNetwork.js';
import { libraryLabel, tailRule } from './tailRule.js';

/** A number or an address, and nothing else. */
const labelled = /^(?:\d{1,6}|https?:\/\/\S{5,200})$/i;
const count = /^\d{1,5}$/;
/** Over the topics of a text, in a line of their own, and the longest of such a line, in UTF-16 units. */
const topicsLabel = /^(?:topics|tags|keywords|schlagwörter|themen|mots-clés|etiquetas|ключевые слова|теги)\s?:?$/iu;
const longestTopics = 120;
const divider = /^([-_=*~–—])(?:\s?\1){2,99}$/u;

export interface BesidePlace {
  /** Index of the first line of the text. */
  readonly from: number;
  /** Index of the line. */
  readonly at: number;
  /** The rule that took what stood below it, if anything did. */
  readonly below: RuleName | undefined;
}

/** The rule for a line below a text that its own words do not tell, but the lines beside it. */
export function ruleBeside(lines: readonly string[], { from, at, below }: BesidePlace, context: ParseContext): SwitchableRule | undefined {
  const text = (lines[at] ?? '').trim();
  if (context.isKept(text)) return undefined;
  const above = (lines[lastFilled(lines, from, at - 1)] ?? '').trim();
  const rule = ofLinesAbove(text, above, context) ?? (below === undefined ? undefined : ofLinesBelow(text, below));
  if (rule !== undefined && ruleIsOnIn(rule, context)) return rule;
  // "Digg" over "StumbleUpon": links to networks, a line each, or over what else the page offers.
  const isRow = below !== undefined || isNetwork((lines[at - 1] ?? '').trim());
  return isRow && isNetwork(text) && ruleIsOnIn('share-widget', context) ? 'share-widget' : undefined;
}

function ofLinesAbove(text: string, above: string, context: ParseContext): SwitchableRule | undefined {
  // "Word Count" over a number, "Permanent link to this item" over the address, as a library prints them below a text.
  if (labelled.test(text) && libraryLabel.test(above)) return 'label-widget';
  // "12" under "Share", "3" under "--" on a blog: how many did.
  if (count.test(text) && (above === '--' || tailRule(above, context) === 'share-widget')) return 'count-line';
  // "Harbours Port Salem news" under "Topics"
  return text.length <= longestTopics && !/[.!?]$/.test(text) && topicsLabel.test(above) ? 'label-widget' : undefined;
}

function ofLinesBelow(text: string, below: RuleName): SwitchableRule | undefined {
  if (below === 'label-widget' && topicsLabel.test(text)) return 'label-widget';
  // "---", which divided the text from what the page prints below it.
  if (divider.test(text) || (text === '--' && (below === 'count-line' || below === 'end-mark'))) return 'end-mark';
  // Numbers right over what the page offers: how many liked it and said so.
  return count.test(text) && (below === 'share-widget' || below === 'comment-widget' || below === 'count-line') ? 'count-line' : undefined;
}

/** Index of the last line from `at` upwards that is not blank. */
function lastFilled(lines: readonly string[], from: number, at: number): number {
  let last = at;
  while (last > from && (lines[last] ?? '').trim() === '') last -= 1;
  return last;
}
