/**
 * A body tree to sanitised HTML with numbered slots for what only `link` can resolve.
 * Plain text takes a short path that a test holds equal to remark-html's; everything else goes through remark-html.
 */
import type { Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkHtml from 'remark-html';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { RemovedText, Slot } from '../../model/article.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import type { BodyContext } from './bodyContext.js';
import { bodySchema } from './bodySchema.js';
import { plainBody } from './plainBody.js';
import { settleHtml } from './settleHtml.js';
import { settleMarkup } from './settleMarkup.js';
import { wordsOfHtml } from './wordsOfHtml.js';

export interface RenderedBody {
  readonly html: string;
  readonly slots: readonly Slot[];
  /** The words, where HTML in the text makes them others than the tree's. */
  readonly text?: string;
  readonly removed: readonly RemovedText[];
  readonly diagnostics: readonly Diagnostic[];
}

const toSafeHtml = unified().use(remarkHtml, { sanitize: bodySchema }).freeze();
const toRawHtml = unified().use(remarkHtml, { sanitize: false }).freeze();
const readHtml = unified().use(rehypeParse, { fragment: true }).freeze();
const writeHtml = unified().use(rehypeSanitize, bodySchema).use(rehypeStringify).freeze();

export function renderBody(root: Root, context: BodyContext): RenderedBody {
  try {
    const plain = plainBody(root, context);
    return plain === undefined ? renderMarkup(root, context) : { ...plain, removed: [], diagnostics: [] };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    // Trees too deep for the stack: the words are kept, the markup is not.
    const text: Root = { type: 'root', children: safeText(root).map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })) };
    const words = plainBody(text, context) ?? { html: '', slots: [] };
    return { ...words, removed: [], diagnostics: [diagnose('markup/too-complex', { path: context.path }, { reason: 'is nested too deeply' })] };
  }
}

function renderMarkup(root: Root, context: BodyContext): RenderedBody {
  const settled = settleMarkup(root, context);
  let hasHtml = false;
  visit(settled.tree, 'html', () => {
    hasHtml = true;
  });
  const { slots, diagnostics } = settled;
  if (!hasHtml) return { html: withoutBlankEnds(toSafeHtml.stringify(settled.tree)), slots, removed: settled.removed, diagnostics };
  const raw = toRawHtml.stringify(settled.tree);
  const html = settleHtml(readHtml.parse(raw), raw, context, slots);
  const safe = writeHtml.runSync(html.tree);
  return {
    html: withoutBlankEnds(writeHtml.stringify(safe)),
    slots: html.slots,
    text: wordsOfHtml(safe, html.slots),
    removed: [...settled.removed, ...html.removed],
    diagnostics: [...diagnostics, ...html.diagnostics],
  };
}

/** No line ends in blanks, as one does after what was removed; but in `<pre>` all is as it was. */
function withoutBlankEnds(html: string): string {
  return html
    .split(/(<pre[ >].*?<\/pre>)/s)
    .map((part, index) => (index % 2 === 0 ? part.replace(/[ \t]+(?=\n)/g, '') : part))
    .join('');
}

/** The words of a tree of any depth, without recursion. */
function safeText(root: Root): string[] {
  const words: string[] = [];
  const stack: unknown[] = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (typeof node !== 'object' || node === null) continue;
    if ('value' in node && typeof node.value === 'string') words.push(node.value);
    if ('children' in node && Array.isArray(node.children)) for (const child of [...node.children].reverse()) stack.push(child);
  }
  return words;
}
