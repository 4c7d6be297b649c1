/** Markdown as the plain paragraphs that a reader would copy from its page: no links, pictures, code, HTML or template tags. */
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const parser = unified().use(remarkParse).use(remarkGfm);
const tags = /\{\{[<%][^}]{0,2000}\}\}|\{%[^%]{0,2000}%\}|\{\{[^}]{0,2000}\}\}|\{:[^}\n]{0,200}\}/g;

/**
 * @param {string} markdown
 * @returns {{ paragraphs: string[], plain: boolean }} `plain`: it was paragraphs throughout, without lists, quotations, tables or headings
 */
export function plainParagraphs(markdown) {
  const tree = parser.parse(markdown.replace(/\r\n?/g, '\n').replace(tags, ''));
  const paragraphs = [];
  let plain = true;
  const visit = (node, prefix) => {
    if (node.type === 'paragraph' || node.type === 'heading') {
      const text = wordsOf(node).replace(/\s+/g, ' ').trim();
      if (text !== '') paragraphs.push(prefix + text);
      if (node.type === 'heading' || prefix !== '') plain = false;
      return;
    }
    if (['code', 'html', 'table', 'thematicBreak', 'definition', 'footnoteDefinition'].includes(node.type)) {
      plain = plain && ['html', 'definition'].includes(node.type);
      return;
    }
    if (node.type === 'blockquote') plain = false;
    for (const child of node.children ?? []) visit(child, node.type === 'listItem' ? '- ' : prefix);
  };
  visit(tree, '');
  return { paragraphs, plain };
}

function wordsOf(node) {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return ' ';
  if (['html', 'image', 'imageReference', 'footnoteReference'].includes(node.type)) return '';
  return (node.children ?? []).map(wordsOf).join('');
}
