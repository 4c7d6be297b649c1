/**
 * The characters of a Markdown text that are Markdown's own and stand on no page: marks of emphasis, bullets, fences,
 * addresses and names of links, escapes, entities, tags of HTML. Everything else a text says is in the values of its tree.
 * A letter is syntax only where the tree shows it to be one, so that no word that is lost can be taken for a mark.
 */
import { decodeHTML } from 'entities';
import type { Nodes, Root } from 'mdast';
import type { MarkdownSyntax } from '../../../model/article.js';
import { plainTextOf } from '../../../model/plainTextOf.js';

/** What may stand between the values of a tree. */
const marks = /[\s*_~`#>+\-=|:[\]()!<\\^"'.]/u;
const entity = /^&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,31});/;
/** The bullet or number of an entry, with the box of a task. */
const listMarker = /[-+*]|\d{1,9}[.)]|\[[ xX]\]/g;
/** Names that HTML reads without a semicolon too. */
const legacy =
  'amp|lt|gt|quot|nbsp|copy|reg|[lr]aquo|para|sect|deg|middot|times|divide|pound|yen|cent|curren|brvbar|shy|macr|micro|plusmn|not|cedil|ord[fm]|iexcl|iquest|frac(?:12|14|34)|sup[123]|[aeiouyAEIOUY](?:acute|grave|circ|uml)|[anoANO]tilde|[cC]cedil|szlig|aring|Aring|aelig|AElig|oslash|Oslash|eth|ETH|thorn|THORN';
const tag = new RegExp(`<!--|-->|<[!?][^>]*>|</?[A-Za-z](?:"[^"]*"|'[^']*'|[^"'<>])*>|&(?:#\\d{1,7};?|#[xX][\\da-fA-F]{1,6};?|[A-Za-z][A-Za-z\\d]{1,31};|${legacy})`, 'g');
const comment = /<!--[\s\S]*?(?:-->|$)/g;
/** Nodes that say nothing beside what the tree says of them: their whole source is syntax. */
const whole: ReadonlySet<Nodes['type']> = new Set<Nodes['type']>(['break', 'thematicBreak', 'footnoteReference', 'definition']);

/** `tree` is what was parsed of `text`. */
export function markdownSyntax(text: string, tree: Root): MarkdownSyntax {
  const parts: string[] = [];
  const meant: string[] = [];
  const meantInHtml: string[] = [];
  /** The source from one place to another that has these values in it, in their order. */
  const add = (from: number, to: number, values: readonly string[], isMark: RegExp): void => {
    const value = values.join('');
    // Values are used up as the source shows them; what shows none of them is a mark, or an entity for one.
    let used = 0;
    for (let at = from; at < to; at += 1) {
      const character = text.charAt(at);
      const reference = character === '&' ? (entity.exec(text.slice(at, Math.min(to, at + 36)))?.[0] ?? '') : '';
      if (reference !== '' && !value.startsWith(reference, used)) {
        parts.push(reference);
        at += reference.length - 1;
        const next = afterEntity(value, used, text.charAt(at + 1));
        meant.push(value.slice(used, next));
        used = next;
      } else if (value.charAt(used) === character) used += 1;
      else if (isMark.test(character)) parts.push(character);
    }
  };
  const walk = (node: Nodes): void => {
    const from = node.position?.start.offset;
    const to = node.position?.end.offset;
    if (from === undefined || to === undefined) return;
    if (whole.has(node.type)) parts.push(text.slice(from, to));
    else if (node.type === 'html') {
      parts.push(...(node.value.match(tag) ?? []), ...prefixes(text.slice(from, to), node.value));
      // What a comment says is recorded as it is written.
      if (node.value.includes('&')) meantInHtml.push(...(node.value.replace(comment, '').match(tag) ?? []).filter((each) => each.startsWith('&')).map((each) => decodeHTML(each)));
    } else if (node.type === 'text' || node.type === 'inlineCode') add(from, to, [node.value], marks);
    else if (node.type === 'code') {
      const [first = ''] = text.slice(from, to).split('\n', 1);
      const isFenced = /^(?:`{3}|~{3})/.test(first);
      if (isFenced) parts.push(first);
      add(isFenced ? from + first.length : from, to, [node.value], marks);
    } else if (node.type === 'image' || node.type === 'imageReference') {
      const alt = node.alt ?? '';
      const title = node.type === 'image' ? (node.title ?? '') : '';
      // The address is syntax, and so is the name of a reference; what describes the picture is not.
      const source = text.slice(from, to);
      const end = source.lastIndexOf(node.type === 'image' ? '](' : source.endsWith('[]') ? '][' : source.includes('][') ? '][' : ']');
      add(from, from + end, [alt], marks);
      addressed(from + end, to, title);
    } else if ('children' in node) within(node, from, to);
  };
  /** `](address "title")`: only the title is said to the reader. */
  const addressed = (from: number, to: number, title: string): void => {
    const source = text.slice(from, to);
    const at = title === '' ? -1 : source.lastIndexOf(title);
    if (at < 0 && title !== '') add(from, to, [title], /[\s\S]/u);
    else parts.push(at < 0 ? source : source.slice(0, at) + source.slice(at + title.length));
  };
  const within = (node: Nodes & { readonly children: readonly Nodes[] }, from: number, to: number): void => {
    let at = from;
    const { children } = node;
    for (let index = 0; index < children.length; index += 1) {
      const child = children[index];
      if (child === undefined) continue;
      const start = child.position?.start.offset;
      if (start === undefined || child.position?.end.offset === undefined) {
        // What GitHub's addresses have divided has no places of its own.
        const next = children.findIndex((other, place) => place > index && other.position !== undefined);
        const end = next < 0 ? (node.type === 'link' ? at + plainTextOf(node).length : to) : (children[next]?.position?.start.offset ?? to);
        add(at, end, children.slice(index, next < 0 ? undefined : next).map(plainTextOf), marks);
        at = end;
        index = next < 0 ? children.length : next - 1;
        continue;
      }
      gap(node, at, start, index === 0);
      walk(child);
      at = child.position?.end.offset ?? start;
    }
    if (node.type === 'link') addressed(at, to, node.title ?? '');
    else if (node.type === 'linkReference') parts.push(text.slice(at, to));
    else gap(node, at, to, children.length === 0);
  };
  const gap = (node: Nodes, from: number, to: number, isFirst: boolean): void => {
    const source = text.slice(from, to);
    if (node.type === 'listItem' && isFirst) parts.push(...(source.match(listMarker) ?? []));
    else if (node.type === 'paragraph' && isFirst) parts.push(...(/^\s*\[[ xX]\]/.exec(source) ?? []));
    else if (node.type === 'footnoteDefinition' && isFirst) parts.push(source);
    else add(from, to, [], marks);
  };
  within(tree, tree.position?.start.offset ?? 0, tree.position?.end.offset ?? text.length);
  return { marks: parts.join(''), meant: meant.join(''), meantInHtml: meantInHtml.join('') };
}

/** An entity stands for one character or two. */
function afterEntity(value: string, used: number, next: string): number {
  const length = (value.codePointAt(used) ?? 0) > 0xffff ? 2 : 1;
  return value.charAt(used + length) !== next && value.charAt(used + length + 1) === next && next !== '' ? used + length + 1 : used + length;
}

/** The marks of quotations and the bullets before the lines of a block of HTML. */
function prefixes(source: string, value: string): string[] {
  return source === value ? [] : (source.match(/^[\s>]*>/gm) ?? []);
}
