/**
 * What stands between the heading and the text of a Markdown file without front matter: a deck, who wrote it, and the day, each a
 * block or a line of one: `*3 March 2021*`, `##### By Jane Roe`, `> What the old wall tells us`.
 */
import type { Root, RootContent } from 'mdast';
import type { Byline, Claim, RemovedText } from '../../../model/article.js';
import type { DateStatement, Evidence } from '../../../model/date.js';
import { plainTextOf } from '../../../model/plainTextOf.js';
import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import { isPersonName } from '../fields/isPersonName.js';
import { postLine } from '../head/bylineForms.js';
import { isPaperName } from '../head/isPaperName.js';
import { readBylineLine } from '../head/readBylineLine.js';
import { readDateLine } from '../head/readDateLine.js';
import { readNameLine } from '../head/readNameLine.js';
import { splitParticulars } from '../head/splitParticulars.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { unsaidIn } from './unsaidIn.js';

export interface CreditsUnder {
  /** Blocks that are taken from the top. */
  readonly blocks: number;
  readonly deck?: Claim<string>;
  readonly bylines: readonly Claim<Byline>[];
  readonly dates: readonly DateStatement[];
  /** Their texts. */
  readonly lines: readonly string[];
  readonly unsaid: readonly RemovedText[];
}

/** Most blocks, and the longest with a writer or a day and the longest deck, in UTF-16 units. */
const mostBlocks = 5;
const longestCredit = 160;
const longestDeck = 300;

interface Credit {
  /** Which tells the names. */
  readonly rule: 'byline-line' | 'name-line';
  readonly names: readonly string[];
  readonly dates: readonly Omit<DateStatement, 'evidence'>[];
}

/** `textLine`: the line of the source at which the body begins. Undefined where no writer and no day stands there. */
export function creditsUnder({ children }: Root, textLine: number, context: ParseContext): CreditsUnder | undefined {
  if (!ruleIsOnIn('byline-line', context)) return undefined;
  const bylines: Claim<Byline>[] = [];
  const dates: DateStatement[] = [];
  const lines: string[] = [];
  const unsaid: RemovedText[] = [];
  let deck: Claim<string> | undefined;
  let blocks = 0;
  for (const [at, node] of children.slice(0, mostBlocks).entries()) {
    const text = plainTextOf(node).trim();
    const place = { path: context.path, line: (node.position?.start.line ?? 1) + textLine - 1 };
    const credit = mayBeCredit(node) && text.length <= longestCredit ? creditIn(text, { isDated: dates.length > 0, text: bodyAfter(children, at) }, context) : undefined;
    if (credit !== undefined) {
      const evidence: Evidence = { rule: credit.rule, source: 'header', text, place };
      if (bylines.length === 0) bylines.push(...credit.names.map((name) => ({ value: { name }, evidence })));
      dates.push(...credit.dates.map((date) => ({ ...date, evidence: { ...evidence, rule: 'date-line' as SwitchableRule } })));
      blocks = at + 1;
    } else if (at === 0 && text.length <= longestDeck && text !== '' && isSetApart(node) && ruleIsOnIn('deck-line', context)) {
      deck = { value: text, evidence: { rule: 'deck-line', source: 'header', text, place } };
    } else break;
    lines.push(text);
    unsaid.push(...unsaidIn(node, place));
  }
  if (blocks === 0) return undefined;
  return { blocks, ...(deck === undefined ? {} : { deck }), bylines, dates, lines: lines.slice(0, blocks), unsaid };
}

function mayBeCredit(node: RootContent): boolean {
  return node.type === 'paragraph' || (node.type === 'heading' && node.depth > 1);
}

/** As no paragraph of a text is set: a lower heading, a quotation of one paragraph, a paragraph of emphasis alone. */
function isSetApart(node: RootContent): boolean {
  if (node.type === 'heading') return node.depth > 1;
  if (node.type === 'blockquote') return node.children.length === 1 && node.children[0]?.type === 'paragraph';
  return node.type === 'paragraph' && node.children.length === 1 && (node.children[0]?.type === 'emphasis' || node.children[0]?.type === 'strong');
}

/** What follows a block, as words. */
function bodyAfter(children: Root['children'], at: number): string {
  return children
    .slice(at + 1, at + 1 + mostBlocks)
    .map((node) => plainTextOf(node))
    .join('\n');
}

/** Every line of the block must be a writer's or a day's. */
function creditIn(text: string, around: { readonly isDated: boolean; readonly text: string }, context: ParseContext): Credit | undefined {
  const names: string[] = [];
  const dates: Omit<DateStatement, 'evidence'>[] = [];
  let rule: Credit['rule'] = 'byline-line';
  const whole = splitParticulars(text, context);
  const parts = whole === undefined ? text.split('\n').map((line) => line.trim()) : [];
  for (const { reading, isUpdate } of whole?.dates ?? []) if (reading.reading !== 'impossible' && !isUpdate) dates.push(reading.reading);
  names.push(...(whole?.names ?? []));
  for (const [at, part] of parts.entries()) {
    const particulars = splitParticulars(part, context);
    const byline = particulars ?? readBylineLine(part, { strict: false });
    const date = byline === undefined ? readDateLine(part, context.dates, context.isPublicationName) : undefined;
    const name = byline === undefined && date === undefined ? nameAlone(part, { ...around, isOverMore: at + 1 < parts.length }) : undefined;
    // "Staff Writer", "Of the Sentinel staff", "The Fairmont Times" under the name.
    if (byline === undefined && date === undefined && name === undefined && names.length > 0 && (postLine.test(part) || isPaperName(part))) continue;
    if (byline === undefined && date === undefined && name === undefined) return undefined;
    if (name !== undefined) rule = 'name-line';
    names.push(...(byline?.names ?? name ?? []));
    for (const { reading, isUpdate } of [...(particulars?.dates ?? []), ...(date === undefined ? [] : [date])])
      if (reading.reading !== 'impossible' && !isUpdate) dates.push(reading.reading);
  }
  const isOn = ruleIsOnIn(rule, context) && (dates.length === 0 || ruleIsOnIn('date-line', context));
  return isOn ? { rule, names, dates } : undefined;
}

/** "Jane Roe" by itself, of whom the text does not tell, or beside the day. */
function nameAlone(part: string, { isDated, isOverMore, text }: { readonly isDated: boolean; readonly isOverMore: boolean; readonly text: string }): readonly string[] | undefined {
  const names = readNameLine(part, { strict: true })?.names ?? [];
  const [first = ''] = names;
  if (first === '' || names.some((name) => isPersonName(name) !== 'likely')) return undefined;
  return isDated || isOverMore || !text.includes(first.split(' ').at(-1) ?? first) ? names : undefined;
}
