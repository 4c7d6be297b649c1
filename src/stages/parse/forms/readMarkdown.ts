/** Markdown, with or without front matter. Markup that could exhaust the machine is read as plain paragraphs instead. */
import type { Root, RootContent } from 'mdast';
import type { Claim, RemovedText, SourceFile } from '../../../model/article.js';
import { decodeReferences } from '../../../model/decodeReferences.js';
import { diagnose } from '../../../model/diagnose.js';
import type { Diagnostic, Place } from '../../../model/diagnostic.js';
import { plainTextOf } from '../../../model/plainTextOf.js';
import { canonicalField } from '../fields/canonicalField.js';
import { isAccountName } from '../fields/isAccountName.js';
import { datelineOf } from '../head/datelineOf.js';
import { readHeaderBlock } from '../head/readHeaderBlock.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { fenceTaggedCode } from '../removal/fenceTaggedCode.js';
import { quoteTags } from '../removal/quoteTags.js';
import { removeControls } from '../removal/removeControls.js';
import { removeReferenceNames } from '../removal/removeReferenceNames.js';
import { removeSiteMarks } from '../removal/removeSiteMarks.js';
import { removeTemplateTags } from '../removal/removeTemplateTags.js';
import { takeTail } from '../removal/takeTail.js';
import { aboveHeading } from './aboveHeading.js';
import { cardUnder } from './cardUnder.js';
import { creditOnTop } from './creditOnTop.js';
import { creditsUnder } from './creditsUnder.js';
import type { FormReading } from './form.js';
import { markdownSyntax } from './markdownSyntax.js';
import { markupDanger } from './markupDanger.js';
import { markupLines } from './markupLines.js';
import { parseMarkdown } from './parseMarkdown.js';
import { printedUnderHeading } from './printedUnderHeading.js';
import { raiseAndLower } from './raiseAndLower.js';
import { readCommentFields } from './readCommentFields.js';
import { type FrontMatter, readFrontMatter } from './readFrontMatter.js';
import { readMetaDirectives } from './readMetaDirectives.js';
import { readPandocBlock } from './readPandocBlock.js';
import { paragraphsOf, readPlainText } from './readPlainText.js';
import { readReaderBlock } from './readReaderBlock.js';
import { spacedAddresses } from './spacedAddresses.js';
import { unindentHtml } from './unindentHtml.js';
import { unsaidIn } from './unsaidIn.js';
import { withoutMarkup } from './withoutMarkup.js';
import { withTimeLimit } from './withTimeLimit.js';

/** Texts shorter than this, in UTF-16 units, cannot take long; longer ones are watched. */
const watchedLength = 8_000;
/** Milliseconds after which Markdown is given up on; a long article takes under 100. */
const timeLimit = 10_000;

export function readMarkdown(source: SourceFile, context: ParseContext): FormReading {
  const { path } = source;
  const marks = ruleIsOnIn('first-heading', context) ? printedUnderHeading(source.text) : undefined;
  if (marks !== undefined) {
    const printed = readPlainText({ ...source, text: source.text.slice(marks.length) }, context);
    return { ...printed, form: 'markdown', removed: [{ text: marks.trim(), rule: 'first-heading', place: { path, line: 1 } }, ...printed.removed] };
  }
  const front = metadataOf(source, context);
  const diagnostics: Diagnostic[] = [...front.diagnostics];
  const cleaned = removeControls(front.text, path);
  const separator = front.fields.find(({ name }) => /^excerpt[_-]?separator$/i.test(name))?.value;
  const coded = fenceTaggedCode(cleaned.text, path, front.textLine);
  const quoted = quoteTags(coded.text, path, front.textLine);
  const unmarked = removeSiteMarks(quoted.text, { firstLine: front.textLine, separator: typeof separator === 'string' ? separator : undefined }, context);
  const named = removeReferenceNames(unmarked.text, front.textLine, context);
  const tags = removeTemplateTags(named.text, path, front.textLine);
  // A line of tags is blank without them.
  const linked = spacedAddresses(tags.text);
  const tagless = { ...tags, text: ruleIsOnIn('indented-html', context) ? unindentHtml(linked) : linked };
  const lines = tagless.text.split('\n');
  // What has fields was written as Markdown: a list of links below it is its author's.
  const isPage = front.fields.length === 0;
  const tail = lines.some((line) => /^\s*(?:```|~~~)/.test(line))
    ? undefined
    : takeTail(isPage ? lines.map(withoutMarkup) : lines, 0, { firstLine: front.textLine, signers: [], isPrinted: false }, keeping(lines, context));
  const below = (tail?.removed ?? []).map((each) => ({ ...each, text: lines[(each.place.line ?? 0) - front.textLine]?.trim() ?? each.text }));
  const text = tail === undefined || tail.removed.length === 0 ? tagless.text : lines.slice(0, tail.end).join('\n');
  const removed: RemovedText[] = [...front.removed, ...cleaned.removed, ...coded.removed, ...quoted.removed, ...unmarked.removed, ...named.removed, ...tagless.removed, ...below];
  const [firstTag] = tagless.removed;
  if (firstTag !== undefined) {
    diagnostics.push(diagnose('markup/template-tag', firstTag.place, { count: tagless.removed.length, example: firstTag.text }));
  }
  const markup = parseMarkup(text);
  const above = typeof markup === 'string' || !ruleIsOnIn('page-menu', context) || !ruleIsOnIn('kicker-line', context) ? undefined : aboveHeading(markup);
  const parsed = typeof markup === 'string' ? markup : above === undefined ? belowSite(markup, context) : { ...markup, children: markup.children.slice(above.blocks.length) };
  if (typeof parsed === 'string') {
    diagnostics.push(diagnose('markup/too-complex', { path }, { reason: parsed }));
    // With metadata beside it, the first line is not what shows as the headline, and must stay in the text.
    if (front.fields.length > 0) return { ...nothing, textLine: front.textLine, metadata: front.fields, body: paragraphsOf(text, front.textLine), removed, diagnostics };
    const plain = readPlainText({ ...source, text }, context);
    return { ...plain, textLine: front.textLine, form: 'markdown', metadata: front.fields, removed: [...removed, ...plain.removed], diagnostics };
  }
  const [top] = parsed.children;
  if (typeof markup !== 'string' && parsed !== markup && above === undefined) removed.push(...siteLink(markup, { path, firstLine: front.textLine }));
  const placeOf = (node: RootContent): Place => ({ path, line: (node.position?.start.line ?? 1) + front.textLine - 1 });
  for (const node of above?.blocks ?? []) {
    if (node !== above?.kicker) removed.push({ text: plainTextOf(node).trim(), rule: 'page-menu', place: placeOf(node) });
    removed.push(...unsaidIn(node, placeOf(node)));
  }
  const over = above?.kicker === undefined ? undefined : plainTextOf(above.kicker).trim();
  const kicker: Claim<string> | undefined =
    over === undefined || above?.kicker === undefined ? undefined : { value: over, evidence: { rule: 'kicker-line', source: 'header', text: over, place: placeOf(above.kicker) } };
  const title = front.fields.find((field) => canonicalField(field.name) === 'headline' && typeof field.value === 'string' && field.value.trim() !== '');
  const titled = title !== undefined;
  const base = {
    ...nothing,
    ...(kicker === undefined ? {} : { kicker }),
    textLine: front.textLine,
    metadata: front.fields,
    diagnostics,
    syntax: () => markdownSyntax(text, typeof markup === 'string' ? parsed : markup),
  };
  if (top === undefined) return { ...base, body: parsed, removed };
  const line = (top.position?.start.line ?? 1) + front.textLine - 1;
  const topText = plainTextOf(top).trim();
  const isHeading = isTitle(parsed);
  // Without front matter or heading, a single short line that is no sentence stands where a headline stands.
  const isLine = top.type === 'paragraph' && !titled && topText.length <= 150 && !topText.includes('\n') && !/[.:;,]$/.test(topText) && parsed.children.length > 1;
  const isSigned = front.fields.some(({ name, value }) => canonicalField(name) === 'bylines' && value !== null && value !== '' && !isAccountName(value));
  const isDated = front.fields.some(({ name, value }) => canonicalField(name) === 'published' && value !== null && value !== '');
  const finish = (whole: Root, more: Partial<FormReading> = {}): FormReading => {
    // Where the fields do not tell the day, the lines over the text may.
    const found = titled && !(isSigned && isDated) && more.headline === undefined ? creditsUnder(whole, front.textLine, context) : undefined;
    const under = found?.deck === undefined && (found?.bylines.length ?? 0) + (isDated ? 0 : (found?.dates.length ?? 0)) > 0 ? found : undefined;
    const credit = under === undefined && titled && !isSigned ? creditOnTop(whole, front.textLine, context) : undefined;
    const { node } = credit ?? {};
    const body: Root =
      under !== undefined
        ? { ...whole, children: whole.children.slice(under.blocks) }
        : node === undefined
          ? whole
          : { ...whole, children: whole.children.filter((each) => each !== node) };
    const place = datelineOf(body, line, context, more.bylines ?? []);
    const readLines = [...(over === undefined ? [] : [over]), ...(more.readLines ?? []), ...(under?.lines ?? (node === undefined ? [] : [credit?.text ?? '']))];
    const dates = under === undefined || isDated ? {} : { dates: under.dates };
    return {
      ...base,
      dateline: place?.dateline,
      bylines: under?.bylines ?? credit?.bylines ?? place?.bylines ?? [],
      body,
      ...dates,
      ...more,
      removed: [...(more.removed ?? removed), ...(under?.unsaid ?? [])],
      readLines,
    };
  };
  const repeats = titled && (top.type === 'paragraph' || top.type === 'heading') && sameWords(topText, title.value);
  if (topText === '' || !(repeats || (isHeading ? ruleIsOnIn('first-heading', context) : isLine && ruleIsOnIn('first-line', context)))) return finish(parsed);
  if (titled && !(repeats && ruleIsOnIn('repeated-headline', context))) return finish(parsed);
  const rest: Root = { ...parsed, children: parsed.children.slice(1) };
  const unsaid = unsaidIn(top, { path, line });
  if (repeats) return finish(rest, { removed: [...removed, ...unsaid, { text: topText, rule: 'repeated-headline', place: { path, line } }] });
  const headline: Claim<string> = { value: topText, evidence: { rule: isHeading ? 'first-heading' : 'first-line', source: 'body', text: topText, place: { path, line } } };
  const card = front.fields.length > 0 || !ruleIsOnIn('header-block', context) ? undefined : cardUnder(rest, front.textLine);
  if (card !== undefined)
    return finish({ ...rest, children: rest.children.slice(1) }, { headline, metadata: card.fields, readLines: [topText, card.text], removed: [...removed, ...unsaid] });
  const under = isSigned && isDated ? undefined : creditsUnder(rest, front.textLine, context);
  if (under === undefined) return finish(rest, { headline, readLines: [topText], removed: [...removed, ...unsaid] });
  const { blocks, deck, bylines, dates } = under;
  const found = { headline, ...(deck === undefined ? {} : { deck }), bylines, dates };
  return finish({ ...rest, children: rest.children.slice(blocks) }, { ...found, readLines: [topText, ...under.lines], removed: [...removed, ...unsaid, ...under.unsaid] });
}

/** The same archive, which leaves alone what the markup of this text needs. */
function keeping(lines: readonly string[], context: ParseContext): ParseContext {
  const needed = markupLines(lines);
  return needed.size === 0 ? context : { ...context, isKept: (line) => needed.has(line) || context.isKept(line) };
}

const nothing: FormReading = {
  form: 'markdown',
  headline: undefined,
  kicker: undefined,
  deck: undefined,
  section: undefined,
  issue: undefined,
  page: undefined,
  dateline: undefined,
  textLine: 1,
  readLines: [],
  metadata: [],
  bylines: [],
  dates: [],
  notes: [],
  body: { type: 'root', children: [] },
  removed: [],
  diagnostics: [],
};

/** Fields between fences, lines `Title: …` in the manner of Pelican, or comments that name fields. */
function metadataOf(source: SourceFile, context: ParseContext): FrontMatter {
  const whole: FrontMatter = { fields: [], text: source.text, textLine: 1, removed: [], diagnostics: [] };
  const front = ruleIsOnIn('front-matter', context) ? readFrontMatter(source.text, source.path) : whole;
  if (front.textLine > 1 || !ruleIsOnIn('header-block', context)) return front;
  const lines = source.text.split('\n');
  const from = lines.findIndex((line) => line.trim() !== '');
  const origin = { source: 'header', rule: 'header-block', path: source.path } as const;
  const block =
    from < 0
      ? undefined
      : ((from === 0 ? readPandocBlock(lines) : undefined) ??
        readReaderBlock(lines, from) ??
        readCommentFields(lines, from, origin) ??
        readMetaDirectives(lines, from, origin) ??
        readHeaderBlock(lines, from, origin));
  return block === undefined ? front : { ...front, fields: block.fields, text: lines.slice(block.end).join('\n'), textLine: block.end + 1 };
}

/** "[Harbour Bulletin](https://…)" over the heading: the page's way home. */
function belowSite(whole: Root, context: ParseContext): Root {
  const [site, heading] = whole.children;
  const isSite = site?.type === 'paragraph' && site.children.length === 1 && site.children[0]?.type === 'link' && heading?.type === 'heading' && heading.depth === 1;
  return isSite && ruleIsOnIn('navigation-line', context) ? { ...whole, children: whole.children.slice(1) } : whole;
}

function siteLink({ children: [site] }: Root, { path, firstLine }: { readonly path: SourceFile['path']; readonly firstLine: number }): RemovedText[] {
  if (site === undefined) return [];
  const place = { path, line: (site.position?.start.line ?? 1) + firstLine - 1 };
  return [{ text: plainTextOf(site).trim(), rule: 'navigation-line', place }, ...unsaidIn(site, place)];
}

/** Whether the first block is a heading over all others: of the first depth, or of one that no other heading has, nor a higher. */
function isTitle({ children: [top, ...others] }: Root): boolean {
  return top?.type === 'heading' && (top.depth === 1 || !others.some((other) => other.type === 'heading' && other.depth <= top.depth));
}

/** The tree, or why there is none. */
function parseMarkup(text: string): Root | string {
  const danger = markupDanger(text);
  if (danger !== undefined) return danger;
  try {
    const tree = text.length < watchedLength ? parseMarkdown(text) : withTimeLimit(() => parseMarkdown(text), timeLimit);
    if (tree === undefined) return `takes longer than ${timeLimit / 1000} seconds to parse`;
    return /[~^]/.test(text) ? raiseAndLower(tree) : tree;
  } catch (error) {
    if (error instanceof RangeError) return 'is nested too deeply';
    throw error;
  }
}

function sameWords(left: string, right: unknown): boolean {
  const fold = (text: string) =>
    text
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase();
  return typeof right === 'string' && fold(left) === fold(decodeReferences(right));
}
