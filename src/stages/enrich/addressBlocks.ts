/** Gives the paragraphs of a stored body ids of their own words. One pass over the HTML that sanitising wrote, whatever wrote it. */
import { addWords, blockId, noWords } from '../../model/blockId.js';

interface Block {
  readonly name: string;
  /** Where ` id="…"` is put in: after the name of the tag. */
  readonly at: number;
  /** Where its text begins. */
  readonly inside: number;
  readonly hasId: boolean;
  /** Of its own words: those of a block within it are that one's. */
  hash: number;
}

/** What a reader may point at. A quotation or a list item of paragraphs has no words of its own, and so no id. */
const addressed = new Set(['p', 'li', 'pre', 'blockquote', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** UTF-16 units of a character reference, with its marks. */
const longestReference = 10;

/** Letters by which an address names the paragraph before. */
const shortest = 3;

/**
 * Elements that have an id keep it. The first block of some words has the address of the words alone. A further copy has the
 * beginning of another's behind it: that of the nearest block before it whose words stand there once (`p-k3f9b2-x3d`). So it keeps it
 * as long as that one is there, whatever happens to the other copies; should it become the first of several, as that of a
 * span. Between two such blocks copies are numbered (`p-k3f9b2-x3d-2`).
 */
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
        const block: Block = { name, at: after, inside: end + 1, hasId: end > after && html.slice(after, end).includes(' id="'), hash: noWords };
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
  const times = new Map<string, number>();
  // A table of contents says what its headings say, whose addresses are others.
  const key = ({ hasId, hash }: Block): string => `${hasId} ${hash}`;
  for (const block of blocks) times.set(key(block), (times.get(key(block)) ?? 0) + 1);
  const uses = new Map<string, number>();
  let before = '0';
  let result = '';
  let done = 0;
  const add = (at: number, text: string): void => {
    result += html.slice(done, at) + text;
    done = at;
  };
  for (const block of blocks) {
    const id = blockId(block.hash);
    if (id === undefined) continue;
    const isOnce = times.get(key(block)) === 1;
    if (!block.hasId) {
      const copy = isOnce ? id : counted(`${id}-${before}`, uses);
      const isFirst = useOf(id, uses) === 1;
      add(block.at, ` id="${isFirst ? id : copy}"`);
      if (isFirst && !isOnce) add(block.inside, `<span id="${copy}"></span>`);
    }
    if (isOnce) before = id.slice(2, 2 + shortest);
  }
  return result + html.slice(done);
}

function counted(id: string, uses: Map<string, number>): string {
  const use = useOf(id, uses);
  return use === 1 ? id : `${id}-${use}`;
}

function useOf(id: string, uses: Map<string, number>): number {
  const use = (uses.get(id) ?? 0) + 1;
  uses.set(id, use);
  return use;
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
