/** What a line below a text is, if it is no part of it: a widget, a sign-off, a label of the page. */
import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import { canonicalField } from '../fields/canonicalField.js';
import type { CanonicalField } from '../fields/fieldNames.js';
import { isCounter } from '../head/isCounter.js';
import { isPageOffer } from '../head/isPageOffer.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { isConsent } from './isConsent.js';
import { isListFooter } from './isListFooter.js';
import { isRights } from './isRights.js';
import { pageWordRule } from './pageWordRule.js';
import { trailingWidgets } from './trailingWidgets.js';

/** What databases print below a text: its subjects and kind, its length, its number among the results. */
const databaseLine =
  /^(?:[A-Z][A-Z ,&'()-]{3,60}(?:; [A-Z][A-Z ,&'()-]{2,60}){1,20}|(?:Correction|Column|Obituary|Editorial|Letter|Wire|Brief|Non Dup|Main Story|Sidebar)(?:; (?:Correction|Column|Obituary|Editorial|Letter|Wire|Brief|Series|Profile|Main Story|Sidebar|Illustration|Photo|Infobox)){1,4}|UPDATE: \d{1,2}\. \p{L}+ \d{4}|\d{1,3}(?:,\d{3})? words|bbc mon .{3,40}|page \d{1,3} of \d{1,3}|article also available on microfilm .{3,120}|classification|(?:back|forward) to|public domain(?:public domain)?(?:false){0,2})$/iu;
/** Letters, and no words. */
const initials = /^(?:[A-Z][a-z]|[a-z]{2,3}) [a-z]{2,3}$/;
/** Longest line that is removed and is not the copyright, in UTF-16 units. */
const longestWidget = 200;
const longWidgets = trailingWidgets.filter(({ rule }) => rule === 'copyright-line' || rule === 'cookie-notice');
/** What stands under a release: whom to ask, whose it is, and the codes of the service that sent it. */
const releaseCard = /^(?:\/?CONTACT:\s.{3,200}|SOURCE:?\s{1,3}\S.{2,80}|(?:CO|ST|IN|SU):(?:\s.{0,80})?|\([A-Z]{2,5}(?: [A-Z]{2,5}){0,3}\))$/;

/** What Indian sites print under the text of an agency. */
const machineMade =
  /^\(?(?:disclaimer ?: )?(?:except for the headline, )?this (?:story|article|report|post|copy) (?:has not been (?:edited|created)|is (?:auto-|published from|from a syndicated)).{10,220}$/i;

/** What libraries print below an article of an old paper, over its address and where it stood. */
export const libraryLabel = /^(?:permanent link to this (?:item|article)|bibliographic details|word count|persistent link)\s?:?$/i;

/** Fields that databases print under a text, in small letters too. */
const cardFields: ReadonlySet<CanonicalField> = new Set<CanonicalField>(['otherDates', 'modified', 'identifier', 'copyright', 'length', 'language']);

/** Pages make lists of what they offer, with signs behind the words. */
function withoutBullet(text: string): string {
  return text.replace(/^(?:[•·▶►→»>♦◆▪]\s?|[*+-] {1,3})(?=\S)/u, '').replace(/(?:[\s\p{Extended_Pictographic}]|\uFE0F){1,4}$/u, '');
}

/** The rule by which a line at the end of a text is no part of it, told by the line alone; undefined where it may be one. */
export function tailRule(text: string, context: ParseContext): SwitchableRule | undefined {
  if (context.isKept(text)) return undefined;
  const label = /^([A-Z][A-Z -]{2,24}):\s.{1,200}$/.exec(text)?.[1];
  // Told to the desk: another take follows.
  if (/^(?:MORE|\(more\)|-more-)$/.test(text) && ruleIsOnIn('continued-line', context)) return 'continued-line';
  if (releaseCard.test(text) && ruleIsOnIn('label-widget', context)) return 'label-widget';
  if (label !== undefined && label !== 'NOTE' && canonicalField(label) !== undefined && canonicalField(label) !== 'body' && ruleIsOnIn('label-widget', context))
    return 'label-widget';
  const [, small = ''] = /^(\p{Lu}[\p{L} -]{2,30}):\s.{1,200}$/u.exec(text) ?? [];
  if (
    (/^(?:AN )?Document [A-Za-z]{1,8}\d{8,}\w*$|^(?:news|pub|web)·\d{8}·[A-Z]{1,6}·\S{3,60}$/.test(text) || cardFields.has(canonicalField(small) ?? 'body')) &&
    ruleIsOnIn('label-widget', context)
  )
    return 'label-widget';
  if (isConsent(text) && ruleIsOnIn('cookie-notice', context)) return 'cookie-notice';
  const bare = withoutBullet(text);
  const known = (text.length <= longestWidget ? trailingWidgets : longWidgets).find(({ rule, pattern }) => pattern.test(bare) && ruleIsOnIn(rule, context));
  if (known === undefined && ruleIsOnIn('subscribe-widget', context) && isPageOffer(text)) return 'subscribe-widget';
  if (known === undefined && libraryLabel.test(text) && ruleIsOnIn('label-widget', context)) return 'label-widget';
  // "This entry was posted on …", with how to follow and to answer it.
  if (known === undefined && /^this entry was posted (?:in|on|by) /i.test(text) && ruleIsOnIn('label-widget', context)) return 'label-widget';
  if (known === undefined && /^disclaimer: aaas and eurekalert!? are not responsible for /i.test(text) && ruleIsOnIn('label-widget', context)) return 'label-widget';
  // "The above press release was provided courtesy of …", which a station's site prints below what it did not write.
  if (known === undefined && /^the (?:above|foregoing) (?:press |news )?release (?:was|is) (?:provided|issued|distributed) /i.test(text) && ruleIsOnIn('label-widget', context))
    return 'label-widget';
  // "(This story has not been edited by our staff and is auto-generated from a syndicated feed.)"
  if (known === undefined && machineMade.test(text) && ruleIsOnIn('label-widget', context)) return 'label-widget';
  // How one leaves the list of a newsletter.
  if (known === undefined && isListFooter(bare) && ruleIsOnIn('subscribe-widget', context)) return 'subscribe-widget';
  if (known === undefined && isRights(text) && ruleIsOnIn('copyright-line', context)) return 'copyright-line';
  if (known === undefined && databaseLine.test(text) && ruleIsOnIn('label-widget', context)) return 'label-widget';
  // "mkl rot", "Jp kt": who wrote it and who sent it out, as the agencies of some countries sign.
  if (known === undefined && initials.test(text) && ruleIsOnIn('credit-line', context)) return 'credit-line';
  // "4 días hace", "3 days ago"
  if (known === undefined && /\p{L}/u.test(text) && isCounter(text) && ruleIsOnIn('count-line', context)) return 'count-line';
  // Short names of agencies are words as well: only in capitals, or set apart, do they sign.
  if (known?.rule === 'sign-off' && /^[a-z]{2,5}\.?$/i.test(text) && text !== text.toUpperCase() && !/^(?:lusa|ansa|tass|dpa)\.?$/i.test(text))
    return context.isBoilerplate(text, 'tail');
  const words = known === undefined ? pageWordRule(text) : undefined;
  if (words !== undefined && ruleIsOnIn(words, context)) return words;
  return known?.rule ?? context.isBoilerplate(text, 'tail');
}
