/**
 * The short way from a tree to HTML: paragraphs, headings, quotations and lists of text with emphasis, links and breaks, which
 * nearly all articles are made of. Exactly what settleMarkup and remark-html give for the same tree; a test holds it to that.
 */
import GithubSlugger from 'github-slugger';
import type { Heading, List, PhrasingContent, Root, RootContent } from 'mdast';
import type { Slot } from '../../model/article.js';
import { plainTextOf } from '../../model/plainTextOf.js';
import type { BodyContext } from './bodyContext.js';
import { idPrefix } from './bodySchema.js';
import { findReferences } from './findReferences.js';
import { headingLevels } from './headingLevels.js';
import { plainLink } from './plainLink.js';

/** Elements of the marks that hold nothing but text. */
const marks = { emphasis: 'em', strong: 'strong', delete: 'del' } as const;

export interface PlainBody {
  readonly html: string;
  readonly slots: readonly Slot[];
}

/** Undefined for a tree that holds anything else. */
export function plainBody(root: Root, context: BodyContext): PlainBody | undefined {
  const slots: Slot[] = [];
  const slugger = new GithubSlugger();
  const levelOf = headingLevels();
  const html = blocks(root.children);
  // Joined and not added to, so that it is one string to those who go through it letter by letter.
  return html === undefined ? undefined : { html: html === '' ? '' : [html, ''].join('\n'), slots };

  function blocks(nodes: readonly RootContent[]): string | undefined {
    const written: string[] = [];
    for (const node of nodes) {
      if (node.type === 'heading' && node.children.length === 0) continue;
      const each = block(node);
      if (each === undefined) return undefined;
      written.push(each);
    }
    return written.join('\n');
  }

  function block(node: RootContent): string | undefined {
    switch (node.type) {
      case 'paragraph':
        return node.data === undefined ? wrapped('p', phrases(node.children)) : undefined;
      case 'heading':
        return heading(node);
      case 'blockquote':
        // A quotation without a word, or in another language, is written in another way.
        return node.children.length === 0 || node.data !== undefined ? undefined : wrapped('blockquote', around(blocks(node.children)));
      case 'list':
        return list(node);
      case 'thematicBreak':
        return '<hr>';
      default:
        return undefined;
    }
  }

  function heading(node: Heading): string | undefined {
    const level = levelOf(node.depth);
    const id = idPrefix + (slugger.slug(plainTextOf(node)) || slugger.slug('section'));
    const words = phrases(node.children);
    return words === undefined ? undefined : `<h${level} id="${escapeValue(id)}">${words}</h${level}>`;
  }

  /** Lists whose entries are a line each, without numbers of their own. */
  function list({ ordered, start, spread, children }: List): string | undefined {
    if (spread === true || children.length === 0 || (ordered === true && (start ?? 1) !== 1)) return undefined;
    const entries: string[] = [];
    for (const { children: parts, checked, spread: isLoose } of children) {
      const [only, more] = parts;
      if (only?.type !== 'paragraph' || more !== undefined || isLoose === true || typeof checked === 'boolean') return undefined;
      const words = phrases(only.children);
      if (words === undefined) return undefined;
      entries.push(`<li>${words}</li>`);
    }
    return wrapped(ordered === true ? 'ol' : 'ul', around(entries.join('\n')));
  }

  /** Within a link, no reference may become another one. */
  function phrases(nodes: readonly PhrasingContent[], isLinked = false): string | undefined {
    let written = '';
    for (const node of nodes) {
      if (node.type === 'text') written += isLinked ? escapeText(node.value) : textHtml(node.value, context, slots);
      else if (node.type === 'break') written += '<br>\n';
      else if (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete') {
        const within = node.data !== undefined ? undefined : wrapped(marks[node.type], phrases(node.children, isLinked));
        if (within === undefined) return undefined;
        written += within;
      } else if (node.type === 'link') {
        const opened = plainLink(node, slots);
        const label = opened === undefined ? undefined : phrases(node.children, true);
        // One without words is written in another way.
        if (label === undefined || label.replace(/<[^>]*>/g, '').trim() === '') return undefined;
        written += `${opened}${label}</a>`;
      } else return undefined;
    }
    return written;
  }
}

function wrapped(element: string, html: string | undefined): string | undefined {
  return html === undefined ? undefined : `<${element}>${html}</${element}>`;
}

function around(html: string | undefined): string | undefined {
  return html === undefined ? undefined : `\n${html}\n`;
}

function textHtml(text: string, context: BodyContext, slots: Slot[]): string {
  let html = '';
  let done = 0;
  for (const { start, end, reference } of findReferences(text, context.settings, context.year)) {
    html += `${escapeText(text.slice(done, start))}<a data-slot="${slots.length}">${escapeText(text.slice(start, end))}</a>`;
    slots.push({ kind: 'reference', reference });
    done = end;
  }
  return html + escapeText(done === 0 ? text : text.slice(done));
}

/** As mdast-util-to-hast trims the lines of a text and hast-util-to-html escapes it. */
function escapeText(text: string): string {
  const trimmed = /[\r\n]/.test(text) ? text.replace(/[\t ]{0,100}(\r\n|\n|\r)[\t ]{0,100}/g, '$1') : text;
  return /[&<]/.test(trimmed) ? trimmed.replace(/&/g, '&#x26;').replace(/</g, '&#x3C;') : trimmed;
}

/** As hast-util-to-html escapes an attribute's value in double quotes. */
function escapeValue(text: string): string {
  return /["&]/.test(text) ? text.replace(/&/g, '&#x26;').replace(/"/g, '&#x22;') : text;
}
