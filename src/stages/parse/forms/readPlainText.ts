/**
 * Bare text, wire copy, database exports, mails: a head of lines with parts of their own, then paragraphs, then what the
 * page around it left. Never read as Markdown, since `1997. The year began` is no list and `A <Rabat> plan` no HTML.
 */
import type { Root } from 'mdast';
import type { RemovedText, SourceFile } from '../../../model/article.js';
import type { Diagnostic } from '../../../model/diagnostic.js';
import type { MetadataField } from '../../../model/metadata.js';
import { canonicalField } from '../fields/canonicalField.js';
import { isPersonName } from '../fields/isPersonName.js';
import { datelineOf } from '../head/datelineOf.js';
import type { HeadReading } from '../head/headReading.js';
import { readAtBlock } from '../head/readAtBlock.js';
import { readCodedBlock, textBehindCode, textCodes } from '../head/readCodedBlock.js';
import { readHead } from '../head/readHead.js';
import { readHeaderBlock } from '../head/readHeaderBlock.js';
import { type MailHeader, readMailHeader } from '../head/readMailHeader.js';
import { readPageLine } from '../head/readPageLine.js';
import { reportersOf } from '../head/reportersOf.js';
import { salutation } from '../head/salutation.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { removeControls } from '../removal/removeControls.js';
import { takeBrowserPrint } from '../removal/takeBrowserPrint.js';
import { takePageLines } from '../removal/takePageLines.js';
import { takeSignature } from '../removal/takeSignature.js';
import { takeTail } from '../removal/takeTail.js';
import { closingByline } from './closingByline.js';
import { closingCard } from './closingCard.js';
import { closingDate } from './closingDate.js';
import { closingTitle } from './closingTitle.js';
import { divideTabbed } from './divideTabbed.js';
import type { FormReading } from './form.js';
import { joinWrappedLines } from './joinWrappedLines.js';
import { readFrontMatter } from './readFrontMatter.js';
import { readLibraryText } from './readLibraryText.js';
import { readReferences } from './readReferences.js';
import { readTaggedRecord } from './readTaggedRecord.js';
import { severalRecords } from './severalRecords.js';
import { paragraphNode, shapeBody } from './shapeBody.js';
import { shownSignature } from './shownSignature.js';
import { signedAgain } from './signedAgain.js';

const letters =
  /\bletters?\b|readers write|mailbag|^correspondence$|leserbrief|^briefe$|courrier|^lettres|^cartas|^lettere|письма|почта|رسائل|بريد|来信|來信|投書|brieven|insändare|^listy/iu;

const owner = /^(?:copyright|©|\(c\)) (?:©|\(c\) )?(?:19|20)\d\d,? (?:by )?(\p{Lu}.{3,58}?)(?:\.? all rights reserved)?\.?$/iu;

export function readPlainText(source: SourceFile, context: ParseContext): FormReading {
  const { path } = source;
  const front = frontMatterOf(source, context);
  const cleaned = removeControls(front?.text ?? source.text, path);
  const offset = (front?.textLine ?? 1) - 1;
  // Lines keep their numbers: those of the front matter are blank.
  const written = cleaned.text.split('\n');
  const start = firstFilled(written, 0);
  const tagged = front === undefined ? (readTaggedRecord(written, start, context) ?? readLibraryText(cleaned.text, written, start, context)) : undefined;
  const decoded = readReferences(tagged?.lines ?? (offset === 0 ? written : [...Array.from({ length: offset }, () => ''), ...written]), context);
  const { lines } = decoded;
  const sheets = takeBrowserPrint(lines, context);
  const metadata: MetadataField[] = [...(front?.fields ?? tagged?.fields ?? [])];
  const several = severalRecords(cleaned.text, path);
  const diagnostics: Diagnostic[] = [...(front?.diagnostics ?? []), ...(several === undefined ? [] : [several])];
  let at = firstFilled(lines, 0);
  let mail: MailHeader | undefined;
  let isCoded = false;
  const labels: RemovedText[] = [];
  if (ruleIsOnIn('mail-header', context)) mail = readMailHeader(lines, at, path);
  if (mail !== undefined) {
    metadata.push(...mail.rest);
    diagnostics.push(...mail.diagnostics);
    at = firstFilled(lines, mail.end);
  } else if (ruleIsOnIn('header-block', context)) {
    const origin = { source: 'header', rule: 'header-block', path } as const;
    const coded = readCodedBlock(lines, at, origin);
    const block = readAtBlock(lines, at, origin) ?? coded ?? readHeaderBlock(lines, at, origin);
    if (coded !== undefined && block === coded)
      for (let index = coded.end; index < lines.length; index += 1) {
        const [code] = textBehindCode.exec(lines[index] ?? '') ?? [];
        if (code !== undefined) labels.push(cutLabel(lines, index, code, path));
      }
    isCoded = block !== undefined && textCodes.has((lines[firstFilled(lines, block.end)] ?? '').trim());
    if (block !== undefined) {
      metadata.push(...block.fields);
      if (block.textLabel !== undefined) labels.push(cutLabel(lines, block.end, block.textLabel, path));
      at = firstFilled(lines, block.end);
    }
  }
  const tabbed = front === undefined && mail === undefined && metadata.length === 0 ? divideTabbed(lines[at] ?? '', at, context) : undefined;
  if (tabbed !== undefined) {
    metadata.push(...tabbed.fields);
    lines[at] = tabbed.rest;
    at = firstFilled(lines, at);
  }
  const textStart = at;
  if (isCoded) at = firstFilled(lines, at + 1);
  const titled = metadata.find((field) => canonicalField(field.name) === 'headline' && typeof field.value === 'string' && field.value.trim() !== '');
  const title = mail?.headline?.value ?? (typeof titled?.value === 'string' ? titled.value : tagged?.hasNoHeadline === true ? '' : undefined);
  const head: HeadReading = readHead({ lines, from: at, title, isBody: tagged !== undefined && title !== undefined }, context);
  diagnostics.push(...head.diagnostics);
  // "LP" and "TD" mark where the lead and the text begin.
  const marks = isCoded
    ? lines.flatMap((line, index): RemovedText[] =>
        index >= textStart && textCodes.has(line.trim()) ? [{ text: line.trim(), rule: 'header-block', place: { path, line: index + 1 } }] : [],
      )
    : [];
  if (head.textLabel !== undefined) labels.push(cutLabel(lines, head.textLabel.index, head.textLabel.text, path));
  const rest = lines.map((line, index) => (index < at || head.taken.has(index) || (isCoded && textCodes.has(line.trim())) ? '' : line));
  const pageLines = mail === undefined ? takePageLines(rest, at, head.removed, context) : [];
  const from = firstFilled(rest, at);
  const signature = mail === undefined ? undefined : takeSignature(rest, from, context);
  const signers = [...head.bylines.map(({ value }) => value.role ?? ''), ...owners(head)];
  const options = { firstLine: 1, signers, isPrinted: true };
  const below = takeTail(signature === undefined ? rest : rest.slice(0, signature.end), from, options, context);
  const readsCard = ruleIsOnIn('closing-card', context) && mail === undefined;
  const origin = { source: 'header', rule: 'closing-card', path } as const;
  // Some of a card's lines pass for labels of a page; together with the others they are the card.
  const whole = readsCard && below.removed.some(({ rule }) => rule === 'label-widget') ? closingCard(rest, from, rest.length, origin) : undefined;
  const card = whole ?? (readsCard ? closingCard(rest, from, below.end, origin) : undefined);
  if (card !== undefined) metadata.push(...card.fields);
  const above = card === undefined ? undefined : takeTail(rest.slice(0, card.start), from, options, context);
  const tail =
    above === undefined
      ? below
      : whole !== undefined
        ? above
        : { ...above, removed: [...above.removed, ...below.removed], dates: [...above.dates, ...below.dates], page: above.page ?? below.page };
  if (tail.lastLine !== undefined) rest[tail.end - 1] = tail.lastLine;
  const letter = isLetter(head, rest[from] ?? '');
  const closing =
    head.bylines.length === 0 && mail === undefined && ruleIsOnIn('closing-byline', context)
      ? (shownSignature(rest.slice(0, tail.end), from, context) ??
        closingByline(rest.slice(0, tail.end), from, context, { isLetter: letter, isCited: tail.removed.some(({ rule }) => rule === 'closing-source') }))
      : undefined;
  const day =
    head.dates.length + tail.dates.length === 0 && mail === undefined && !letter && ruleIsOnIn('closing-date', context)
      ? closingDate(rest, from, closing?.end ?? tail.end, context)
      : undefined;
  const titleBelow =
    day === undefined || closing !== undefined || head.headline !== undefined || title !== undefined || !ruleIsOnIn('first-line', context)
      ? undefined
      : closingTitle(rest, from, day.end, context);
  const again = closing === undefined && day === undefined && ruleIsOnIn('closing-byline', context) ? signedAgain(rest, from, tail.end, head, path) : undefined;
  const end = titleBelow?.end ?? day?.end ?? closing?.end ?? (again === undefined ? tail.end : tail.end - 1);
  const shaped = shapeBody(rest.slice(from, end), from + 1, context);
  const removed: RemovedText[] = [
    ...(front?.removed ?? tagged?.removed ?? []),
    ...cleaned.removed,
    ...decoded.removed,
    ...sheets,
    ...labels,
    ...marks,
    ...head.removed,
    ...pageLines,
    ...(again === undefined ? [] : [again]),
    ...tail.removed,
    ...(signature?.removed ?? []),
    ...shaped.removed,
  ];
  const inText = head.dateline === undefined ? datelineOf(shaped.body, from + 1, context, head.bylines, [head.headline, head.deck]) : undefined;
  const dateline = head.dateline ?? inText?.dateline;
  const opening = (inText?.bylines.length ?? 0) > 0 ? (inText?.bylines ?? []) : reportersOf(shaped.body, from + 1, context);
  const senders = (mail?.bylines ?? []).map(({ value, evidence }) => ({ value: { name: value }, evidence }));
  // A club sends the mail, and a member wrote what is in it.
  const isOfClub =
    senders.every(({ value }) => isPersonName(value.name) !== 'likely') &&
    head.bylines.every(({ value, evidence }) => evidence.rule === 'byline-line' && isPersonName(value.name) === 'likely');
  const bylines = senders.length === 0 ? head.bylines : isOfClub ? [...senders, ...head.bylines] : senders;
  const headline = mail?.headline ?? head.headline ?? titleBelow?.headline;
  return {
    form: mail !== undefined ? 'mail' : front !== undefined ? 'front-matter' : metadata.length > 0 ? 'header-block' : 'plain-text',
    metadata: [...metadata, ...head.fields],
    headline,
    kicker: head.kicker,
    deck: head.deck,
    section: head.section,
    issue: head.issue,
    page: head.page ?? tail.page ?? pageBelow(tail.removed, context),
    dateline,
    bylines: [bylines, opening, closing?.bylines ?? []].find((each) => each.length > 0) ?? [],
    dates: [...(mail?.dates ?? []), ...head.dates, ...tail.dates, ...(day === undefined ? [] : [day.statement])],
    notes: shaped.notes,
    textLine: at + 1,
    readLines: [
      ...(tagged?.readLines ?? []),
      // The rest of that line is text.
      ...(tabbed === undefined || tabbed.rest === '' ? [] : tabbed.fields.map(({ value }) => String(value))),
      ...[...head.taken].filter((index) => !head.removed.some(({ place }) => place.line === index + 1)).map((index) => lines[index] ?? ''),
      ...rest.slice(again === undefined ? end : tail.end, tail.end),
      ...(card === undefined ? [] : lines.slice(card.start, whole === undefined ? below.end : lines.length)),
    ],
    ...(decoded.syntax === undefined ? {} : { syntax: decoded.syntax }),
    body: shaped.body,
    removed,
    diagnostics,
  };
}

/** "Full text: A town …": the label goes, and the text stays. */
function cutLabel(lines: string[], index: number, label: string, path: SourceFile['path']): RemovedText {
  lines[index] = (lines[index] ?? '').trimStart().slice(label.length);
  return { text: label, rule: 'header-block', place: { path, line: index + 1 } };
}

/** "Harbor Ledger Company", which the copyright at the top names, may stand alone under the text. */
function owners({ removed }: HeadReading): string[] {
  return removed.flatMap(({ text, rule }) => (rule === 'copyright-line' ? (owner.exec(text)?.[1] ?? []) : []));
}

/** Letters to the editor stand under their name, or begin with a salutation. */
function isLetter(head: HeadReading, first: string): boolean {
  return letters.test(head.section?.value ?? '') || salutation.test(first.trim().slice(0, 100));
}

/** "Pagina 43" under the text, beside the paper and its day. */
function pageBelow(removed: readonly RemovedText[], context: ParseContext): HeadReading['page'] {
  if (!ruleIsOnIn('page-line', context)) return undefined;
  for (const { text, rule, place } of removed) {
    const page = rule === 'closing-source' ? readPageLine(text)?.page : undefined;
    if (page !== undefined) return { value: page, evidence: { rule: 'page-line', source: 'body', text, place } };
  }
  return undefined;
}

/** Front matter of a plain text: only where it is closed and holds fields, since a rule may stand at the top of a text. */
function frontMatterOf(source: SourceFile, context: ParseContext): ReturnType<typeof readFrontMatter> | undefined {
  if (!ruleIsOnIn('front-matter', context) || !/^(?:---|\+\+\+)[ \t]*\n[ \t]*[\w"'-]{1,60}\s?[:=]/.test(source.text)) return undefined;
  const front = readFrontMatter(source.text, source.path, { strict: true });
  return front.textLine > 1 && front.fields.length > 0 ? front : undefined;
}

function firstFilled(lines: readonly string[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at] ?? '').trim() === '') at += 1;
  return at;
}

/** A whole text as paragraphs. `firstLine` is the line of the source at which it begins, from 1. */
export function paragraphsOf(text: string, firstLine: number): Root {
  return { type: 'root', children: joinWrappedLines(text.split('\n'), firstLine).map(paragraphNode) };
}
