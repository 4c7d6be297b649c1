import type { Root } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly/parseOnly';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { hasBareAddress } from './hasBareAddress.js';
import { needsGfm } from './needsGfm.js';

const plain = unified().use(remarkParse).use(remarkCjkFriendly).freeze();
const withGfm = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).freeze();

/**
 * The tree of a Markdown text with GitHub's additions (one tilde strikes nothing out: `CO~2~`); the parser without them, which takes half the time, reads
 * what has none. Emphasis beside the punctuation of Chinese and Japanese, which know no spaces, begins and ends where its marks stand: `これは**「重要」**です`.
 */
export function remarkTree(text: string): Root {
  if (needsGfm(text)) return withGfm.parse(text);
  const tree = plain.parse(text);
  return hasBareAddress(tree) ? withGfm.parse(text) : tree;
}
