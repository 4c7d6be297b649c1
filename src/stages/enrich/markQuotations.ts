/**
 * Marks what stands in a text in another language than its own, for readers' voices, hyphenation and writing direction: block quotes, passages
 * of some length in quotation marks, and paragraphs in another script. Passages that are too short to tell stay unmarked. The words stay as they are.
 */
import type { Blockquote, Nodes, Paragraph, Parents, PhrasingContent, Root, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { directionOf } from '../../model/languageTag.js';
import { plainTextOf } from '../../model/plainTextOf.js';
import { foreignLanguage } from './foreignLanguage.js';
import { isCued } from './isCued.js';
import { isOfOtherScript } from './scriptOf.js';

/** In UTF-16 units. Within quotation marks of which opening and closing are alike, words and signs must show which is which. */
const quoted =
  /“([^“”]{12,3000})”|„([^„“”]{12,3000})[“”]|«([^«»]{12,3000})»|»([^«»]{12,3000})«|「([^「」]{12,3000})」|『([^『』]{12,3000})』|(?<![\p{L}\p{N}])"([^"]{12,3000})"(?![\p{L}\p{N}])/gu;
const mark = /["“„«»「『]/;
/** A passage of Latin letters as long as this may tell its language; and no text is shorter. */
const shortest = 60;
const shortestText = 14;
/** Deepest node and most nodes that are looked at. */
const deepest = 40;
const mostCandidates = 500;
const otherScript = /[\u0370-\u1fff\u3040-\ud7ff\uf900-\ufaff]/;

/** The first letter tells of which script a paragraph is: behind other words it is a quotation that is. */
const beginsOtherwise = /^\P{L}*[\u0370-\u1fff\u3040-\ud7ff\uf900-\ufaff]/u;
/** Letters of the Latin script, and no others. */
const latin = /^[\P{L}\p{sc=Latin}]*$/u;

/** What is to be looked at: a block quote, a paragraph in another script, or the passages of a text. */
interface Candidate {
  readonly parent: Parents;
  readonly node: Blockquote | Paragraph | Text;
}

/** Changes the tree that it is given. `language` is the article's. */
export async function markQuotations(root: Root, language: string): Promise<void> {
  const candidates: Candidate[] = [];
  const isLatin = !isOfOtherScript(language);
  collect(root, 0, { candidates, isForeign: (text) => (isLatin ? beginsOtherwise.test(text) : text.length >= shortest && latin.test(text)) });
  const marked = new Set<Nodes>();
  for (const { parent, node } of candidates) {
    if (marked.has(parent)) continue;
    if (node.type === 'text') await markPassages(parent, node, language);
    else {
      const found = await foreignLanguage(plainTextOf(node), language);
      if (found === undefined) continue;
      node.data = { ...node.data, hProperties: attributes(found, language) };
      visit(node, (each) => void marked.add(each));
    }
  }
}

/** Without waiting, since most texts have none. */
function collect(parent: Parents, depth: number, found: { readonly candidates: Candidate[]; readonly isForeign: (text: string) => boolean }): void {
  const { candidates, isForeign } = found;
  if (depth > deepest) return;
  for (const node of parent.children as Nodes[]) {
    if (candidates.length >= mostCandidates) return;
    if (node.type === 'text') {
      if (node.value.length >= shortestText && mark.test(node.value)) candidates.push({ parent, node });
    } else if ('children' in node && node.type !== 'link' && node.type !== 'linkReference') {
      if (node.type === 'blockquote' || (node.type === 'paragraph' && isForeign(firstWords(node)))) candidates.push({ parent, node });
      collect(node, depth + 1, found);
    }
  }
}

/** How a paragraph begins. */
function firstWords({ children: [first] }: Paragraph): string {
  return first === undefined ? '' : plainTextOf(first);
}

async function markPassages(parent: Parents, node: Text, language: string): Promise<void> {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const match of node.value.matchAll(quoted)) {
    const passage = match.slice(1).find((group) => group !== undefined) ?? '';
    if (passage.length < shortest && !otherScript.test(passage)) continue;
    // The headline of another article is a link.
    const isHeadline = passage.length <= 160 && isCued(node.value, match.index, match.index + match[0].length);
    const found = isHeadline ? undefined : await foreignLanguage(passage, language);
    if (found === undefined) continue;
    const start = match.index + 1;
    parts.push({ type: 'text', value: node.value.slice(done, start) }, spanOf(passage, found, language));
    done = start + passage.length;
  }
  if (parts.length === 0) return;
  parts.push({ type: 'text', value: node.value.slice(done) });
  (parent.children as Nodes[]).splice((parent.children as Nodes[]).indexOf(node), 1, ...parts);
}

function spanOf(value: string, found: string, language: string): PhrasingContent {
  return { type: 'emphasis', data: { hName: 'span', hProperties: attributes(found, language) }, children: [{ type: 'text', value }] };
}

/** The direction is given only where it is another than the article's. */
function attributes(found: string, language: string): Record<string, string> {
  const dir = directionOf(found);
  return dir === directionOf(language) ? { lang: found } : { lang: found, dir };
}
