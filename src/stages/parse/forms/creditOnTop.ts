/** Who wrote a post, in its first lines, where the metadata does not say: "By Jane Roe", "作者：毛翊", in a quotation too. */
import type { Paragraph, Root } from 'mdast';
import type { Byline, Claim } from '../../../model/article.js';
import { plainTextOf } from '../../../model/plainTextOf.js';
import { bylineLead, weakLead } from '../head/bylineForms.js';
import { readBylineLine } from '../head/readBylineLine.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';

/** Blocks that are looked at, and the longest such line, in UTF-16 units. */
const mostBlocks = 2;
const longest = 60;

export interface CreditOnTop {
  readonly bylines: readonly Claim<Byline>[];
  /** The block, where it is nothing else and no quotation. */
  readonly node?: Paragraph;
  readonly text: string;
}

/** `textLine`: the line of the source at which the body begins. */
export function creditOnTop({ children }: Root, textLine: number, context: ParseContext): CreditOnTop | undefined {
  if (!ruleIsOnIn('byline-line', context)) return undefined;
  for (const node of children.slice(0, mostBlocks)) {
    const paragraphs = node.type === 'paragraph' ? [node] : node.type === 'blockquote' ? node.children.filter((each) => each.type === 'paragraph') : [];
    for (const paragraph of paragraphs) {
      const text = plainTextOf(paragraph).trim();
      if (text.length > longest || !bylineLead.test(text) || weakLead.test(text)) continue;
      const byline = readBylineLine(text, { strict: false });
      if (byline === undefined || byline.names.length === 0 || readBylineLine(text, { strict: !/[:：]/.test(text) }) === undefined) continue;
      const evidence = { rule: 'byline-line' as const, source: 'header' as const, text, place: { path: context.path, line: (paragraph.position?.start.line ?? 1) + textLine - 1 } };
      const bylines = byline.names.map((name) => ({ value: { name, ...(byline.role === undefined ? {} : { role: byline.role }) }, evidence }));
      return { bylines, text, ...(node === paragraph ? { node: paragraph } : {}) };
    }
  }
  return undefined;
}
