/** Gives the paragraphs of a stored body ids of their own words. One pass over the HTML that sanitising wrote, whatever wrote it. */
import { addWords, blockId, noWords } from '../../model/blockId.js';

interface Block {
  readonly name: string;
  /** Where ` id="…"` is put in: after the name of the tag. */
  readonly at: number;
  readonly hasId: boolean;
  /** Of its own words: those of a block within it are that one's. */
  hash: number;
}

/** What a reader may point at. A quotation or a list item of paragraphs has no words of its own, and so no id. */
const addressed = new Set(['p', 'li', 'pre', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** UTF-16 units of a character reference, with its marks. */
const longestReference = 10;

/** Elements that have an id keep it. The same words again get a number: `p-k3f9b2`, `p-k3f9b2-2`. */
export function addressBlocks(html: string): string {
  const blocks: Block[] = [];
  const open: Block[] = [];
  let current: Block | undefined;
  const hasReferences = html.includes('&');
  for (let at = 0; at < html.length; ) {
    const next = html.indexOf('<', at);
    const tag = next < 0 ? html.length : next;
    if (current !== undefined) current.hash = hasReferences ? addText(current.hash, html.slice(at, tag)) : addWords(current.hash, html, at, tag);
    if (next < 0) break;
    const end = endOfTag(html, tag);
    const isClosing = html.charCodeAt(tag + 1) === 47;
    const name = nameAt(html, isClosing ? tag + 2 : tag + 1);
    if (addressed.has(name)) {
      if (isClosing) {
        const from = open.findLastIndex((block) => block.name === name);
        if (from >= 0) open.length = from;
      } else {
        const after = tag + 1 + name.length;
        const block: Block = { name, at: after, hasId: end > after && html.slice(after, end).includes(' id="'), hash: noWords };
        blocks.push(block);
        open.push(block);
      }
      current = open.at(-1);
    }
    at = end + 1;
  }
  return withIds(html, blocks);
}

/** Character references stand for marks: letters are written as they are. */
function addText(hash: number, text: string): number {
  let sum = hash;
  let at = 0;
  for (let reference = text.indexOf('&'); reference >= 0; reference = text.indexOf('&', at)) {
    sum = addWords(sum, text, at, reference);
    const end = text.slice(reference, reference + longestReference).indexOf(';');
    at = reference + Math.max(end, 0) + 1;
  }
  return addWords(sum, text, at, text.length);
}

function withIds(html: string, blocks: readonly Block[]): string {
  const uses = new Map<string, number>();
  let result = '';
  let done = 0;
  for (const block of blocks) {
    const id = block.hasId ? undefined : blockId(block.hash);
    if (id === undefined) continue;
    const use = (uses.get(id) ?? 0) + 1;
    uses.set(id, use);
    result += `${html.slice(done, block.at)} id="${id}${use === 1 ? '' : `-${use}`}"`;
    done = block.at;
  }
  return result + html.slice(done);
}

/** Index of the `>` that ends a tag; one within an attribute does not. */
function endOfTag(html: string, at: number): number {
  let quoted = false;
  for (let index = at; index < html.length; index += 1) {
    const unit = html.charCodeAt(index);
    if (unit === 34) quoted = !quoted;
    else if (unit === 62 && !quoted) return index;
  }
  return html.length;
}

function nameAt(html: string, at: number): string {
  let end = at;
  for (let unit = html.charCodeAt(end); (unit >= 97 && unit <= 122) || (unit >= 48 && unit <= 57); unit = html.charCodeAt(end)) end += 1;
  return html.slice(at, end);
}
