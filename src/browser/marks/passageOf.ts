/** What a reader has selected of an article's text: the paragraph in which it begins, and its first words. */
export interface Passage {
  /** Of the paragraph. */
  readonly id: string;
  readonly words: string;
}

/** Letters that a quotation has at most; longer ones end with a whole word and an ellipsis. */
const longest = 120;
/** What stands in a paragraph and is none of its words. */
const beside = '.hint';

/** Nothing where no words of the text are selected. */
export function passageOf(selection: Selection, article: Element): Passage | undefined {
  const body = article.querySelector('.body');
  if (selection.isCollapsed || selection.rangeCount === 0 || body === null) return undefined;
  const range = selection.getRangeAt(0);
  let first: Element | undefined;
  let last: Element | undefined;
  let words = '';
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null && words.length <= 2 * longest; node = walker.nextNode()) {
    if (!range.intersectsNode(node)) continue;
    const parent = node.parentElement;
    if (parent === null || parent.closest(beside) !== null) continue;
    const text = node.textContent ?? '';
    const part = text.slice(node === range.startContainer ? range.startOffset : 0, node === range.endContainer ? range.endOffset : text.length);
    if (part.trim() === '') {
      words += part;
      continue;
    }
    const block = blockOf(parent, body);
    first ??= block;
    words += block === last ? part : ` ${part}`;
    last = block;
  }
  const quoted = shortened(words.replace(/\s+/g, ' ').trim());
  return first === undefined || quoted === '' ? undefined : { id: first.id, words: quoted };
}

/** The block around an element that has an address of its own. */
function blockOf(element: Element, body: Element): Element | undefined {
  for (let each: Element | null = element; each !== null && each !== body; each = each.parentElement) {
    if (each.querySelector(':scope > .here') !== null) return each;
  }
  return undefined;
}

function shortened(words: string): string {
  if (words.length <= longest) return words;
  const cut = words.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');
  const space = cut.lastIndexOf(' ');
  return `${(space > longest / 2 ? cut.slice(0, space) : cut).replace(/[\s,;:–—-]+$/, '')}…`;
}
