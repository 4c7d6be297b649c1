/** What stands above the heading of a page that was turned into Markdown: how to skip, the site's menu, a kicker. */
import type { Heading, List, Paragraph, Root, RootContent } from 'mdast';
import { plainTextOf } from '../../../model/plainTextOf.js';
import { isNavigation } from '../head/isNavigation.js';
import { pageWordRule } from '../removal/pageWordRule.js';

/** Most blocks above the heading, and the longest kicker, in UTF-16 units. */
const most = 6;
const longestKicker = 48;

export interface AboveHeading {
  /** Blocks that stand above it. */
  readonly blocks: readonly RootContent[];
  readonly kicker?: Heading | Paragraph;
}

/** Undefined where no heading of the first depth stands near the top, or anything else than such blocks above it. */
export function aboveHeading({ children }: Root): AboveHeading | undefined {
  const at = children.slice(0, most + 1).findIndex((node) => node.type === 'heading' && node.depth === 1 && !isPages(node));
  if (at < 1) return undefined;
  const blocks = children.slice(0, at);
  const last = blocks.at(-1);
  const kicker = last !== undefined && isKicker(last) ? last : undefined;
  return (kicker === undefined ? blocks : blocks.slice(0, -1)).every((node) => isPages(node)) ? { blocks, ...(kicker === undefined ? {} : { kicker }) } : undefined;
}

/** Of the page: a line that only pages print, or a list of links. */
function isPages(node: RootContent): boolean {
  if (node.type === 'list') return node.children.length > 1 && node.children.every((item) => item.children.length === 1 && isLinks(item.children[0]));
  if (node.type !== 'paragraph' && node.type !== 'heading') return false;
  const text = plainTextOf(node).trim();
  return isNavigation(text) || pageWordRule(text) !== undefined || (node.type === 'paragraph' && node.children.length > 1 && isLinks(node));
}

function isLinks(node: RootContent | List['children'][number]['children'][number] | undefined): boolean {
  return (
    node?.type === 'paragraph' &&
    node.children.some(({ type }) => type === 'link') &&
    node.children.every((each) => each.type === 'link' || each.type === 'image' || (each.type === 'text' && !/\p{L}/u.test(each.value)))
  );
}

/** A lower heading, or a few words in bold, right over the heading. */
function isKicker(node: RootContent): node is Heading | Paragraph {
  const text = plainTextOf(node).trim();
  if (text === '' || text.length > longestKicker || /[.:;,]$/.test(text)) return false;
  return (node.type === 'heading' && node.depth > 1) || (node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong');
}
