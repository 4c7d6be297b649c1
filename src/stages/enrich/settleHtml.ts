/** Does for HTML that stands in Markdown what settleMarkup does for Markdown, on the tree of both together. */
import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import type { RemovedText, Slot } from '../../model/article.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { templateTag } from '../../model/templateTag.js';
import type { BodyContext } from './bodyContext.js';
import { bodySchema, idPrefix } from './bodySchema.js';
import { headingLevels } from './headingLevels.js';
import { linkTarget } from './linkTarget.js';

/** Elements whose text goes with them. */
const stripped = new Set<string>(bodySchema.strip);
/** Elements that would load or run something, whose loss a reader may notice. */
const active = new Set(['audio', 'button', 'canvas', 'form', 'frame', 'frameset', 'input', 'link', 'meta', 'base', 'source', 'track', 'video', 'applet']);
const footnoteId = /^(?:user-content-fn(?:ref)?-|footnote-label$)/;

export interface SettledHtml {
  readonly tree: Root;
  readonly slots: readonly Slot[];
  readonly removed: readonly RemovedText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** `before` are the slots that the Markdown part already has; their elements carry `data-slot`. `html` is what the tree was read from. */
export function settleHtml(tree: Root, html: string, context: BodyContext, before: readonly Slot[]): SettledHtml {
  const { path } = context;
  const slots = [...before];
  const removed: RemovedText[] = [];
  const diagnostics: Diagnostic[] = [];
  const names = new Set<string>();
  const ids = new Map<string, string>();
  const levelOf = headingLevels();
  const taken = new Set<string>();
  /** What stands within a link, where no other link may. */
  const inLink = new Set<Nodes>();

  visit(tree, (node, index, parent) => {
    if (node.type === 'comment') {
      removed.push({ text: node.value, rule: 'html-comment', place: { path } });
      return undefined;
    }
    if (node.type !== 'element' || parent === undefined || index === undefined) return undefined;
    // Where its picture was a program's tag, a caption is a paragraph.
    if (node.tagName === 'figcaption' && !(parent.type === 'element' && parent.tagName === 'figure')) node.tagName = 'p';
    if (stripped.has(node.tagName) || active.has(node.tagName)) {
      names.add(`<${node.tagName}>`);
      removed.push({ text: stripped.has(node.tagName) ? toHtml(node) : openingTag(node), rule: 'unsafe-html', place: { path } });
      if (stripped.has(node.tagName)) return SKIP;
    }
    if (/^h[1-6]$/.test(node.tagName)) node.tagName = `h${levelOf(Number(node.tagName.charAt(1)))}`;
    if (typeof node.properties.id === 'string') settleId(node, node.properties.id);
    if (node.tagName === 'a') visit(node, (child) => void inLink.add(child));
    if (node.tagName === 'img' && node.properties.dataSlot === undefined) {
      parent.children[index] = pictureOf(node);
      return SKIP;
    }
    return undefined;
  });
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a' && typeof node.properties.href === 'string') settleLink(node, node.properties.href);
  });

  function settleId(node: Element, id: string): void {
    const own = footnoteId.test(id) || id.startsWith(idPrefix) ? id : idPrefix + id.toLowerCase().replace(/\s+/g, '-');
    if (taken.has(own)) {
      delete node.properties.id;
      return;
    }
    taken.add(own);
    ids.set(id.toLowerCase(), own);
    node.properties.id = own;
  }

  function settleLink(node: Element, href: string): void {
    const target = linkTarget(href);
    if (target.kind === 'outside') {
      node.properties.href = target.href;
      if (isWordless(node)) node.children = [{ type: 'text', value: target.href }];
    } else if (target.kind === 'fragment') {
      const known = taken.has(target.id) ? target.id : (ids.get(target.id.toLowerCase()) ?? ids.get(target.id.toLowerCase().slice(idPrefix.length)));
      if (known === undefined || isWordless(node)) delete node.properties.href;
      else node.properties.href = `#${known}`;
    } else if (target.kind === 'inside') {
      node.properties = { dataSlot: String(slots.length) };
      if (isWordless(node)) node.children = [{ type: 'text', value: target.target.replace(templateTag, '') }];
      slots.push({ kind: 'link', target: target.target });
    } else {
      if (href !== '') removed.push({ text: href, rule: 'unsafe-address', place: { path } });
      delete node.properties.href;
    }
  }

  function pictureOf(node: Element): ElementContent {
    const source = String(node.properties.src ?? '');
    const alt = String(node.properties.alt ?? '');
    const target = linkTarget(source);
    if (target.kind === 'inside') {
      slots.push({ kind: 'image', target: target.target, alt });
      return { type: 'element', tagName: 'img', properties: { dataSlot: String(slots.length - 1) }, children: [] };
    }
    if (target.kind === 'outside') {
      diagnostics.push(diagnose('link/image-remote', { path }, { target: source }));
      const words: Text = { type: 'text', value: alt || target.href };
      return inLink.has(node) ? words : { type: 'element', tagName: 'a', properties: { href: target.href }, children: [words] };
    }
    removed.push({ text: source, rule: 'unsafe-address', place: { path } });
    return { type: 'text', value: alt };
  }

  const unclosed = [...names].map((name) => name.slice(1, -1)).filter((name) => stripped.has(name) && isLeftOpen(name, html));
  if (unclosed.length > 0) diagnostics.push(diagnose('markup/not-closed', { path }, { elements: unclosed.map((name) => `<${name}>`).join(', ') }));
  if (names.size > 0) diagnostics.push(diagnose('markup/html-removed', { path }, { elements: [...names].join(', ') }));
  return { tree, slots, removed, diagnostics };
}

/** Whether the last element of a name has no end, so that it holds all that follows. */
function isLeftOpen(name: string, html: string): boolean {
  const text = html.toLowerCase();
  return text.lastIndexOf(`<${name}`) > text.lastIndexOf(`</${name}`);
}

/** Whether nothing in a link can be read or seen: its address then stands for its words. */
function isWordless(link: Element): boolean {
  let hasWords = false;
  visit(link, (node) => {
    if ((node.type === 'element' && node.tagName === 'img') || (node.type === 'text' && node.value.trim() !== '')) hasWords = true;
  });
  return !hasWords;
}

/** The tag alone, as evidence: what is in it stays on the page. */
function openingTag(node: Element): string {
  return toHtml({ ...node, children: [] });
}
