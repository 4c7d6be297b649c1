/** Markdown, with or without front matter. Markup that could exhaust the machine is read as plain paragraphs instead. */
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { RemovedText, SourceFile } from '../../../model/article.js';
import { diagnose } from '../../../model/diagnose.js';
import type { Diagnostic } from '../../../model/diagnostic.js';
import { plainTextOf } from '../../../model/plainTextOf.js';
import { removeControls } from '../removal/removeControls.js';
import { removeTemplateTags } from '../removal/removeTemplateTags.js';
import type { FormReading } from './form.js';
import { hasBareAddress } from './hasBareAddress.js';
import { markupDanger } from './markupDanger.js';
import { needsGfm } from './needsGfm.js';
import { readFrontMatter } from './readFrontMatter.js';
import { paragraphsOf, readPlainText } from './readPlainText.js';
import { withTimeLimit } from './withTimeLimit.js';

const plain = unified().use(remarkParse).freeze();
const withGfm = unified().use(remarkParse).use(remarkGfm).freeze();

/** Texts shorter than this, in UTF-16 units, cannot take long; longer ones are watched. */
const watchedLength = 8_000;
/** Milliseconds after which Markdown is given up on; a long article takes under 100. */
const timeLimit = 10_000;

export function readMarkdown(source: SourceFile): FormReading {
  const { path } = source;
  const front = readFrontMatter(source.text, path);
  const diagnostics: Diagnostic[] = [...front.diagnostics];
  const cleaned = removeControls(front.text, path);
  const tagless = removeTemplateTags(cleaned.text, path, front.textLine);
  const removed: RemovedText[] = [...front.removed, ...cleaned.removed, ...tagless.removed];
  const [firstTag] = tagless.removed;
  if (firstTag !== undefined) {
    diagnostics.push(diagnose('markup/template-tag', firstTag.place, { count: tagless.removed.length, example: firstTag.text }));
  }
  const parsed = parseMarkup(tagless.text);
  if (typeof parsed === 'string') {
    diagnostics.push(diagnose('markup/too-complex', { path }, { reason: parsed }));
    // With metadata beside it, the first line is not what shows as the headline, and must stay in the text.
    if (front.fields.length > 0) return { form: 'markdown', metadata: front.fields, body: paragraphsOf(tagless.text, front.textLine), removed, diagnostics };
    const plain = readPlainText({ ...source, text: tagless.text });
    return { ...plain, form: 'markdown', metadata: front.fields, removed: [...removed, ...plain.removed], diagnostics };
  }
  const [top] = parsed.children;
  const titled = front.fields.some((field) => /^(?:title|headline)$/i.test(field.name) && typeof field.value === 'string' && field.value.trim() !== '');
  const base = { form: 'markdown', metadata: front.fields, diagnostics };
  if (top === undefined) return { ...base, body: parsed, removed };
  const line = (top.position?.start.line ?? 1) + front.textLine - 1;
  const topText = plainTextOf(top).trim();
  const isHeading = top.type === 'heading' && top.depth === 1;
  // Without front matter or heading, a single short line that is no sentence stands where a headline stands.
  const isLine = top.type === 'paragraph' && !titled && topText.length <= 150 && !topText.includes('\n') && !/[.:;,]$/.test(topText) && parsed.children.length > 1;
  if (topText === '' || !(isHeading || isLine)) return { ...base, body: parsed, removed };
  const repeats = titled && sameWords(topText, front.fields.find((field) => /^(?:title|headline)$/i.test(field.name))?.value);
  if (titled && !repeats) return { ...base, body: parsed, removed };
  const rest: Root = { ...parsed, children: parsed.children.slice(1) };
  if (repeats) return { ...base, body: rest, removed: [...removed, { text: topText, rule: 'repeated-headline', place: { path, line } }] };
  const rule = isHeading ? 'first-heading' : 'first-line';
  return { ...base, headline: { value: topText, evidence: { rule, source: 'body', text: topText, place: { path, line } } }, body: rest, removed };
}

/** The tree, or why there is none. */
function parseMarkup(text: string): Root | string {
  const danger = markupDanger(text);
  if (danger !== undefined) return danger;
  const parse = (): Root => {
    if (needsGfm(text)) return withGfm.parse(text);
    const tree = plain.parse(text);
    return hasBareAddress(tree) ? withGfm.parse(text) : tree;
  };
  try {
    return text.length < watchedLength ? parse() : (withTimeLimit(parse, timeLimit) ?? `takes longer than ${timeLimit / 1000} seconds to parse`);
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
  return typeof right === 'string' && fold(left) === fold(right);
}
