/** Takes off the end of a text what is no part of it, a line at a time, until a line that is. Every line is named with its rule. */
import { findDates } from '../../../dates/findDates.js';
import { readDate } from '../../../dates/readDate.js';
import type { Claim, RemovedText } from '../../../model/article.js';
import type { DateReading, DateStatement } from '../../../model/date.js';
import { isFigures } from '../../../model/isFigures.js';
import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import { isMasthead } from '../head/isMasthead.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { amongLearned } from './amongLearned.js';
import { belowWidget } from './belowWidget.js';
import { closingSource, pageOfSource } from './closingSource.js';
import { codedTail } from './codedTail.js';
import { goesOn } from './goesOn.js';
import { isTableRow } from './isTableRow.js';
import { listBlock } from './listBlock.js';
import { pageFoot } from './pageFoot.js';
import { ruleBeside } from './ruleBeside.js';
import { tailRule } from './tailRule.js';

/** Longest line that is removed, in UTF-16 units. */
const longest = 420;
/** Lines whose kind is told by their words; the others must stand apart from the paragraph above. */
const standsAnywhere: ReadonlySet<SwitchableRule> = new Set([
  'sign-off',
  'end-mark',
  'print-widget',
  'share-widget',
  'copyright-line',
  'credit-line',
  'cookie-notice',
  'owners-boilerplate',
]);

/** Widgets whose words also end sentences: "… for each Liebert" over "share." */
const proseWords: ReadonlySet<SwitchableRule> = new Set(['print-widget', 'share-widget', 'more-widget', 'comment-widget', 'subscribe-widget']);

export interface TailOptions {
  /** Number of `lines[0]` in the source, from 1. */
  readonly firstLine: number;
  /** What the byline names beside the writer: the agency. */
  readonly signers: readonly string[];
  /** A last line may tell the paper and its day, or the agency and when it sent the text; and the agency may sign behind the last sentence. */
  readonly isPrinted: boolean;
}

export interface Tail {
  /** Index after the last line that belongs to the text, and that line where something was taken off its end. */
  readonly end: number;
  readonly lastLine?: string;
  readonly removed: readonly RemovedText[];
  readonly dates: readonly DateStatement[];
  /** "London Page 34": the page that such a line names. */
  readonly page?: Claim<string>;
}

/** `from` is the index of the first line of the text. */
export function takeTail(lines: readonly string[], from: number, options: TailOptions, context: ParseContext): Tail {
  const tail = walkUp(lines, from, options, context);
  // Lines that many files share are no furniture where they are most of the text: the same article was kept many times.
  const learned = tail.removed.reduce((sum, { text, rule }) => (rule === 'learned-tail' ? sum + weight(text) : sum), 0);
  return learned > 0 && learned > lengthOf(lines, from, tail.end) * 2 ? walkUp(lines, from, options, withoutLearned(context)) : tail;
}

/** Length of a text as one in letters would have it: a character of the far East says as much as three. */
function weight(text: string): number {
  return text.length + 2 * (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0);
}

function lengthOf(lines: readonly string[], from: number, end: number): number {
  let length = 0;
  for (let at = from; at < end; at += 1) length += weight((lines[at] ?? '').trim());
  return length;
}

function withoutLearned(context: ParseContext): ParseContext {
  return {
    ...context,
    isBoilerplate: (text, end) => {
      const rule = context.isBoilerplate(text, end);
      return rule === 'learned-tail' ? undefined : rule;
    },
  };
}

function walkUp(lines: readonly string[], from: number, { firstLine, signers, isPrinted }: TailOptions, context: ParseContext): Tail {
  const removed: RemovedText[] = [];
  const dates: DateStatement[] = [];
  let page: Claim<string> | undefined;
  let end = lines.length;
  const removeFrom = (top: number, rule: SwitchableRule): void => {
    for (let at = end - 1; at >= top; at -= 1) {
      const entry = (lines[at] ?? '').trim();
      if (entry !== '') removed.push({ text: entry, rule, place: { path: context.path, line: firstLine + at } });
    }
    end = top;
  };
  for (;;) {
    while (end > from && (lines[end - 1] ?? '').trim() === '') end -= 1;
    if (end <= from) break;
    const raw = lines[end - 1] ?? '';
    const text = raw.trim();
    const rule =
      text.length > longest
        ? undefined
        : (ruleOfLine(lines, from, end - 1, context) ??
          ((signsFor(text, lines, from) || signers.includes(text)) && ruleIsOnIn('sign-off', context) && !context.isKept(text) ? 'sign-off' : undefined));
    const above = lines[end - 2] ?? '';
    const standsApart =
      end - 1 === from ||
      above.trim() === '' ||
      above.trim().length > 140 ||
      /^\s{3,}/.test(raw) ||
      removed.length > 0 ||
      above.trim().length <= 60 ||
      // Under another line of the page.
      (rule !== undefined && tailRule(above.trim(), context) !== undefined) ||
      // A widget of words that end no sentence, under a sentence that has ended.
      (rule !== undefined && proseWords.has(rule) && !/[.!?]$/.test(text) && /[.!?]["”’)]?$/u.test(above)) ||
      (rule === 'continued-line' && (text.length <= 8 || /^[([].{6,60}\d.{0,20}[)\]]$/.test(text)));
    const coded = ruleIsOnIn('label-widget', context) ? codedTail(lines, from, end, context.isKept) : undefined;
    if (coded !== undefined) {
      removeFrom(coded, 'label-widget');
      continue;
    }
    const beside = rule === undefined ? ruleBeside(lines, { from, at: end - 1, below: removed.at(-1)?.rule }, context) : undefined;
    if (beside !== undefined) {
      removed.push({ text, rule: beside, place: { path: context.path, line: firstLine + end - 1 } });
      end -= 1;
      continue;
    }
    const isTold = rule !== undefined && (standsApart || standsAnywhere.has(rule)) && !(proseWords.has(rule) && goesOn(above) && tailRule(above.trim(), context) === undefined);
    const more = !isTold
      ? (listOfMore(lines, from, end, context) ??
        (ruleIsOnIn('more-widget', context) ? (belowWidget(lines, from, end, context) ?? pageFoot(lines, from, end, removed, context)) : undefined))
      : undefined;
    const list =
      more ??
      (rule === undefined ? (listBlockOf(lines, from, end, context) ?? saleBlock(lines, from, end, context) ?? addressBlock(lines, from, end, removed, context)) : undefined);
    if (list !== undefined) {
      removeFrom(list, more === undefined ? 'subscribe-widget' : 'more-widget');
      continue;
    }
    const place = { path: context.path, line: firstLine + end - 1 };
    // The page may stand right under the paper's name.
    const isUnderPaper = (lines[end - 3] ?? '').trim() === '' && isMasthead(above.trim(), { strict: true });
    const isApart = above.trim() === '' || removed.length > 0 || isUnderPaper;
    // An agency's mark ends all its texts, but for the figures: what was learned of it does not hide its day.
    const printed =
      isPrinted && (rule === undefined || (rule === 'learned-tail' && /\d/.test(text))) && end - 1 > from && !context.isKept(text)
        ? closingSource(text, { isApart, isOverSource: removed.at(-1)?.rule === 'closing-source' }, context)
        : undefined;
    if (printed !== undefined && (rule === undefined || printed !== 'undated')) {
      removed.push({ text, rule: 'closing-source', place });
      const named = pageOfSource(text, context);
      if (named !== undefined) page ??= { value: named, evidence: { rule: 'closing-source', source: 'body', text, place } };
      if (printed !== 'undated') dates.push({ ...printed, evidence: { rule: 'closing-source', source: 'body', text, place } });
      end -= 1;
      continue;
    }
    const own = rule === undefined ? amongLearned(lines, from, end, removed.filter((each) => each.rule === 'learned-tail').length, context) : undefined;
    if (own !== undefined) {
      removeFrom(own, 'learned-tail');
      continue;
    }
    if (rule === undefined || !isTold) break;
    removed.push({ text, rule, place });
    const posted = rule === 'label-widget' && /^(?:this entry was posted on |posted in .{2,80} on )/i.test(text) ? postedDay(text, context) : undefined;
    if (posted !== undefined) dates.push({ ...posted, evidence: { rule: 'closing-source', source: 'body', text, place } });
    end -= 1;
  }
  const last = (lines[end - 1] ?? '').trimEnd();
  const signed = isPrinted && end > from && ruleIsOnIn('sign-off', context) ? signedBehind(last, lines, from) : undefined;
  if (signed !== undefined) removed.push({ text: signed, rule: 'sign-off', place: { path: context.path, line: firstLine + end - 1 } });
  // They were found from the last to the first.
  return {
    end,
    removed: removed.reverse(),
    dates,
    ...(page === undefined ? {} : { page }),
    ...(signed === undefined ? {} : { lastLine: last.slice(0, -signed.length).trimEnd() }),
  };
}

/** Most lines between a row of figures and another line of the same table, and the longest of them, in UTF-16 units. */
const mostRows = 8;
const longestRow = 60;

/** What many texts end with is part of them where it is a row of figures, or stands below one: "Revs 21.6 mln vs 16.3 mln", "Record March 31". */
function ruleOfLine(lines: readonly string[], from: number, at: number, context: ParseContext): SwitchableRule | undefined {
  const rule = tailRule((lines[at] ?? '').trim(), context);
  if (rule === 'navigation-line' && isTableRow(lines, at)) return undefined;
  if (rule !== 'learned-tail') return rule;
  for (let above = at, count = 0; above >= from && count < mostRows; above -= 1) {
    const text = (lines[above] ?? '').trim();
    if (text === '') continue;
    if (isFigures(text)) return undefined;
    if (text.length > longestRow || /[.!?]["”’»)]?$/u.test(text)) return rule;
    count += 1;
  }
  return rule;
}

/** "This entry was posted on Thursday, April 16th, 2009 at 8:14 am and is filed under Local.": what a blog tells below a text. */
function postedDay(text: string, context: ParseContext): DateReading | undefined {
  const [day] = findDates(text, context.dates).filter((each) => each.year !== undefined && each.day !== undefined);
  const reading = day === undefined || !ruleIsOnIn('closing-source', context) ? undefined : readDate(day.text, context.dates)?.reading;
  return reading === 'impossible' ? undefined : reading;
}

/** Longest name of an agency behind the last sentence, with the space before it, in UTF-16 units. */
const longestSigner = 34;

/** "… durante las fiestas. EFE": the agency that the dateline names, or Reuters, behind the last sentence. */
function signedBehind(last: string, lines: readonly string[], from: number): string | undefined {
  // With the sign that ends a transmission, as a character or as markup names it.
  const wired = /[.!?…"”»)\]]\s{1,12}(Reuters?(?:\s?(?:&#3;|\u0003))?)$/iu.exec(last.slice(-longestSigner));
  if (wired !== null) return wired[1];
  const name = /[.!?…"”»)\]]\s{1,12}\(?©?(\p{Lu}{2,8}|Enditem)(?:\)|(?: \p{Lu}{2,4}){1,5})?\.?$/u.exec(last.slice(-longestSigner));
  return name !== null && (/^(?:REUTERS?|Enditem)$/.test(name[1] ?? '') || signsFor(name[1] ?? '', lines, from)) ? name[0].slice(1).trimStart() : undefined;
}

/** Most lines under "Related stories", and the longest of them, in UTF-16 units. */
const mostMore = 12;
const longestMore = 140;

/** Where a list of other articles begins at the end of a text: "Related stories" over lines that are headlines and no sentences. */
function listOfMore(lines: readonly string[], from: number, end: number, context: ParseContext): number | undefined {
  if (!ruleIsOnIn('more-widget', context)) return undefined;
  for (let at = end - 1, count = 0; at > from && count <= mostMore; at -= 1) {
    const text = (lines[at] ?? '').trim();
    if (text === '') continue;
    if (count > 0 && text.length < 60 && tailRule(text, context) === 'more-widget') return (lines[at - 1] ?? '').trim() === '' ? at : undefined;
    if (text.length > longestMore || /[.!:…。！]["”’»)\]]{0,3}$/u.test(text) || context.isKept(text)) return undefined;
    count += 1;
  }
  return undefined;
}

/** Most lines of what a page sells, the longest of them in UTF-16 units, and how many say so. */
const mostSale = 14;
const longestSale = 130;
const fewestSale = 3;
/** How many of them must be no sentences: a text may tell of subscribers too. */
const fewestBare = 2;
const sale =
  /\b(?:subscri\p{L}+|unlimited|ad-free|digital edition|free (?:trial|access|for \d)|(?:per|a|first) month|billed|premium|newsletters?|sign (?:in|up)|log in|register)\b/iu;

/** Where the lines begin with which a page sells itself under a text: short ones, most of which name the subscription or its price. */
function saleBlock(lines: readonly string[], from: number, end: number, context: ParseContext): number | undefined {
  if (!ruleIsOnIn('subscribe-widget', context)) return undefined;
  let top: number | undefined;
  for (let at = end - 1, count = 0, hits = 0, bare = 0; at > from && count < mostSale; at -= 1) {
    const text = (lines[at] ?? '').trim();
    if (text === '') continue;
    if (text.length > longestSale || context.isKept(text)) break;
    const isHit = sale.test(text);
    const isSentence = /[.!?]["”’]?$/u.test(text);
    if (!isHit && isSentence) break;
    count += 1;
    if (isHit) hits += 1;
    if (isHit && !isSentence) bare += 1;
    if (isHit && hits >= fewestSale && bare >= fewestBare && (lines[at - 1] ?? '').trim() === '') top = at;
  }
  return top;
}

function listBlockOf(lines: readonly string[], from: number, end: number, context: ParseContext): number | undefined {
  return ruleIsOnIn('subscribe-widget', context) ? listBlock(lines, from, end) : undefined;
}

/** Most lines of the address of whoever sent a newsletter, and the longest of them, in UTF-16 units. */
const mostAddress = 6;
const longestAddress = 70;

/** "Our mailing address is:" over a few short lines, and below them how to leave the list. */
function addressBlock(lines: readonly string[], from: number, end: number, removed: readonly RemovedText[], context: ParseContext): number | undefined {
  if (removed.at(-1)?.rule !== 'subscribe-widget' || !ruleIsOnIn('subscribe-widget', context)) return undefined;
  for (let at = end - 1, count = 0; at > from && count <= mostAddress; at -= 1, count += 1) {
    const text = (lines[at] ?? '').trim();
    if (/^our mailing address is ?:?$/i.test(text)) return at;
    if (text.length > longestAddress || context.isKept(text)) return undefined;
  }
  return undefined;
}

/** "dpa" under a text that begins "Altenrode (dpa) – ": the agency that the dateline names. */
function signsFor(text: string, lines: readonly string[], from: number): boolean {
  const name = /^\(?(\p{L}[\p{L}\d]{1,11})\)?[./-]?$/u.exec(text)?.[1];
  if (name === undefined) return false;
  const opening = lines
    .slice(from, from + 2)
    .join(' ')
    .slice(0, 160)
    .toLowerCase();
  return [`(${name})`, `/${name}/`, ` ${name} -`, ` ${name} –`].some((mark) => opening.includes(mark.toLowerCase()));
}
