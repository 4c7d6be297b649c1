/**
 * Prepares a Markdown tree for the page: headings get levels and ids, links and pictures that lead into the archive
 * become slots, references are found, and what HTML would render without a name gets one.
 */
import GithubSlugger from 'github-slugger';
import type { Definition, FootnoteDefinition, FootnoteReference, Image, Link, Nodes, Paragraph, Parents, Root, Table, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { RemovedText, Slot } from '../../model/article.js';
import { diagnose } from '../../model/diagnose.js';
import type { Diagnostic } from '../../model/diagnostic.js';
import { plainTextOf } from '../../model/plainTextOf.js';
import { templateTag } from '../../model/templateTag.js';
import type { BodyContext } from './bodyContext.js';
import { idPrefix } from './bodySchema.js';
import { dropHollow } from './dropHollow.js';
import { findReferences } from './findReferences.js';
import { headingLevels } from './headingLevels.js';
import { linkTarget } from './linkTarget.js';

export interface SettledMarkup {
  readonly tree: Root;
  readonly slots: Slot[];
  readonly removed: readonly RemovedText[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Changes the tree that it is given, which nothing else holds. */
export function settleMarkup(tree: Root, context: BodyContext): SettledMarkup {
  const slots: Slot[] = [];
  const removed: RemovedText[] = [];
  const diagnostics: Diagnostic[] = [];
  const { path } = context;
  for (const { identifier, label, url } of inlineDefinitions(tree)) removed.push({ text: `[${label ?? identifier}]: ${url}`, rule: 'unused-definition', place: { path } });
  keepUncitedNotes(tree);
  dropHollow(tree);
  const slugger = new GithubSlugger();
  const levelOf = headingLevels();
  const ids = new Set<string>();
  /** What stands within a link, where no other link may. */
  const inLink = new Set<Nodes>();
  visit(tree, 'heading', (node, index, parent) => {
    if (node.children.length === 0 && parent !== undefined && index !== undefined) {
      parent.children.splice(index, 1);
      return index;
    }
    node.depth = levelOf(node.depth);
    const id = idPrefix + (slugger.slug(plainTextOf(node)) || slugger.slug('section'));
    ids.add(id);
    node.data = { ...node.data, hProperties: { id } };
    return undefined;
  });
  visit(tree, (node, index, parent) => {
    if (node.type === 'link') {
      settleLink(node);
      visit(node, (child) => void inLink.add(child));
    } else if (node.type === 'image' && parent !== undefined && index !== undefined) {
      return settleImage(node, index, parent);
    } else if (node.type === 'listItem' && typeof node.checked === 'boolean') {
      markTask(node);
    } else if (node.type === 'table') {
      settleTable(node);
    } else if (node.type === 'text' && parent !== undefined && index !== undefined && !inLink.has(node)) {
      return linkReferences(node, index, parent);
    }
    return undefined;
  });

  function settleLink(node: Link): void {
    const target = linkTarget(node.url);
    if (target.kind === 'outside') {
      node.url = target.href;
      if (isWordless(node)) node.children = [{ type: 'text', value: target.href }];
    } else if (target.kind === 'fragment') {
      const id = idPrefix + target.id.toLowerCase();
      node.url = `#${id}`;
      if (!ids.has(id) || isWordless(node)) node.data = { ...node.data, hProperties: { href: undefined } };
    } else if (target.kind === 'inside') {
      node.data = { ...node.data, hProperties: { href: undefined, title: undefined, dataSlot: String(slots.length) } };
      if (node.title) removed.push({ text: node.title, rule: 'link-title', place: { path } });
      if (isWordless(node)) node.children = [{ type: 'text', value: target.target.replace(templateTag, '') }];
      slots.push({ kind: 'link', target: target.target });
    } else {
      if (node.url !== '') removed.push({ text: node.url, rule: 'unsafe-address', place: { path } });
      node.data = { ...node.data, hProperties: { href: undefined } };
    }
  }

  function settleImage(node: Image, index: number, parent: Parents): number | typeof SKIP {
    const target = linkTarget(node.url);
    const words = node.alt || node.title || '';
    const title = node.alt && node.title ? node.title : undefined;
    if (target.kind === 'inside') {
      node.data = { ...node.data, hProperties: { src: undefined, alt: undefined, title: undefined, dataSlot: String(slots.length) } };
      const isAlone = title !== undefined && parent.type === 'paragraph' && parent.children.length === 1;
      if (isAlone) captionPicture(parent, title);
      slots.push({ kind: 'image', target: target.target, alt: words, ...(title === undefined || isAlone ? {} : { title }) });
      return SKIP;
    }
    // A link in its place shows one of them.
    if (title !== undefined) removed.push({ text: title, rule: 'picture-title', place: { path } });
    if (target.kind === 'outside') {
      diagnostics.push(diagnose('link/image-remote', { path }, { target: node.url }));
      const label: Text = { type: 'text', value: words || target.href };
      // A link cannot stand in a link: there the words alone are kept.
      parent.children[index] = inLink.has(node) ? label : { type: 'link', url: target.href, children: [label] };
      return SKIP;
    }
    removed.push({ text: node.url, rule: 'unsafe-address', place: { path } });
    parent.children[index] = { type: 'text', value: words };
    return SKIP;
  }

  function linkReferences(node: Text, index: number, parent: Parents): [typeof SKIP, number] | undefined {
    const found = findReferences(node.value, context.settings, context.year);
    if (found.length === 0) return undefined;
    const parts: (Text | Link)[] = [];
    let done = 0;
    for (const { start, end, reference } of found) {
      if (start > done) parts.push({ type: 'text', value: node.value.slice(done, start) });
      parts.push({
        type: 'link',
        url: '',
        data: { hProperties: { href: undefined, dataSlot: String(slots.length) } },
        children: [{ type: 'text', value: node.value.slice(start, end) }],
      });
      slots.push({ kind: 'reference', reference });
      done = end;
    }
    if (done < node.value.length) parts.push({ type: 'text', value: node.value.slice(done) });
    (parent.children as Nodes[]).splice(index, 1, ...parts);
    return [SKIP, index + parts.length];
  }

  return { tree, slots, removed, diagnostics };
}

/** Whether nothing in a link can be read or seen, as where a program's tag was all that stood in it. Its address then stands for its words. */
function isWordless(link: Link): boolean {
  let hasWords = false;
  visit(link, (node) => {
    if (node.type === 'image' || node.type === 'html' || ('value' in node && node.value.trim() !== '')) hasWords = true;
  });
  return !hasWords;
}

/** Puts `[text][name]` and its definition together, so that one rule serves both ways of writing a link. Returns the definitions that nothing refers to. */
function inlineDefinitions(tree: Root): Definition[] {
  const definitions = new Map<string, Definition>();
  const unused = new Set<Definition>();
  visit(tree, 'definition', (node) => {
    const name = node.identifier.toUpperCase();
    unused.add(node);
    if (!definitions.has(name)) definitions.set(name, node);
  });
  if (definitions.size === 0) return [];
  visit(tree, (node, index, parent) => {
    if ((node.type !== 'linkReference' && node.type !== 'imageReference') || parent === undefined || index === undefined) return;
    const definition = definitions.get(node.identifier.toUpperCase());
    if (definition === undefined) return;
    unused.delete(definition);
    const { url, title } = definition;
    const inline: Link | Image =
      node.type === 'linkReference' ? { type: 'link', url, title: title ?? null, children: node.children } : { type: 'image', url, title: title ?? null, alt: node.alt ?? null };
    parent.children[index] = inline;
  });
  return [...unused];
}

/** A note that the text does not refer to, nor a note that it refers to, would not be rendered: its words stay where they were written. */
function keepUncitedNotes(tree: Root): void {
  const definitions = new Map<string, FootnoteDefinition>();
  visit(tree, 'footnoteDefinition', (node) => void (definitions.has(keyOf(node)) || definitions.set(keyOf(node), node)));
  if (definitions.size === 0) return;
  const cited = new Set<FootnoteDefinition>();
  const citeFrom = (start: Nodes): void => {
    const waiting: Nodes[] = [start];
    for (let from = waiting.pop(); from !== undefined; from = waiting.pop()) {
      visit(from, (node) => {
        if (node.type === 'footnoteDefinition' && node !== from) return SKIP;
        const note = node.type === 'footnoteReference' ? definitions.get(keyOf(node)) : undefined;
        if (note === undefined || cited.has(note)) return undefined;
        cited.add(note);
        waiting.push(note);
        return undefined;
      });
    }
  };
  citeFrom(tree);
  visit(tree, 'footnoteDefinition', (node, index, parent) => {
    if (parent === undefined || index === undefined || cited.has(node)) return undefined;
    if (definitions.get(keyOf(node)) === node) definitions.delete(keyOf(node));
    node.children.forEach(citeFrom);
    parent.children.splice(index, 1, ...node.children);
    return index;
  });
  // Within words that are a note no longer, or in one of two notes that only refer to each other.
  visit(tree, 'footnoteReference', (node, index, parent) => {
    if (parent === undefined || index === undefined || definitions.has(keyOf(node))) return;
    parent.children[index] = { type: 'text', value: `[^${node.label ?? node.identifier}]` };
  });
}

function keyOf({ identifier }: FootnoteDefinition | FootnoteReference): string {
  return identifier.toUpperCase();
}

/** A paragraph that is one picture becomes a figure, with the picture's title below it. */
function captionPicture(paragraph: Paragraph, title: string): void {
  paragraph.data = { ...paragraph.data, hName: 'figure' };
  paragraph.children.push({ type: 'emphasis', data: { hName: 'figcaption' }, children: [{ type: 'text', value: title }] });
}

/** A check box without a label says nothing to a screen reader; a character does. */
function markTask(node: Extract<Nodes, { type: 'listItem' }>): void {
  const mark = node.checked === true ? '☑ ' : '☐ ';
  node.checked = null;
  node.data = { ...node.data, hProperties: { className: ['task'] } };
  const [first] = node.children;
  if (first?.type === 'paragraph') first.children.unshift({ type: 'text', value: mark });
  else node.children.unshift({ type: 'paragraph', children: [{ type: 'text', value: mark }] });
}

/** Alignment as a class, since HTML no longer has the attribute; header cells say that they head a column. */
function settleTable(node: Table): void {
  const classes = { left: 'start', center: 'center', right: 'end' } as const;
  const align = node.align ?? [];
  node.align = null;
  node.children.forEach((row, rowIndex) => {
    row.children.forEach((cell, column) => {
      const side = align[column];
      const properties = { ...(rowIndex === 0 ? { scope: 'col' } : {}), ...(side === null || side === undefined ? {} : { className: [classes[side]] }) };
      if (Object.keys(properties).length > 0) cell.data = { ...cell.data, hProperties: properties };
    });
  });
}
