/**
 * Fields that stand as lines of one paragraph, or as points of one list, right under the heading of a Markdown file without
 * front matter: `Author: Jane Roe`, `Date: 3 March 2021`, as Notion and other programs for notes export them.
 */
import type { Root, RootContent } from 'mdast';
import type { MetadataField } from '../../../model/metadata.js';
import { plainTextOf } from '../../../model/plainTextOf.js';
import { canonicalField } from '../fields/canonicalField.js';

/** Most fields, and the longest of them, in UTF-16 units. */
const mostFields = 20;
const longest = 300;
const field = /^(\p{L}[\p{L}\p{M}\p{N} _-]{1,30}):\s+(\S.*)$/u;
/** Fewest fields, unless the only one tells of an article. */
const fewest = 2;

export interface CardUnder {
  readonly fields: readonly MetadataField[];
  /** Text of the block. */
  readonly text: string;
}

/** `textLine`: the line of the source at which the body begins. Undefined where any line of the block is no field, or none of them is one that is known. */
export function cardUnder({ children: [top] }: Root, textLine: number): CardUnder | undefined {
  if (top === undefined) return undefined;
  const lines = linesOf(top);
  if (lines === undefined || lines.length < fewest || lines.length > mostFields) return undefined;
  const first = (top.position?.start.line ?? 1) + textLine - 1;
  const fields: MetadataField[] = [];
  for (const [at, line] of lines.entries()) {
    const [, name, value] = line.length > longest ? [] : (field.exec(line) ?? []);
    if (name === undefined || value === undefined) return undefined;
    fields.push({ name, value, line: first + at });
  }
  const isTold = fields.some(({ name }) => ['bylines', 'published'].includes(canonicalField(name) ?? ''));
  return isTold ? { fields, text: plainTextOf(top) } : undefined;
}

function linesOf(node: RootContent): readonly string[] | undefined {
  if (node.type === 'paragraph')
    return plainTextOf(node)
      .split('\n')
      .map((line) => line.trim());
  if (node.type !== 'list') return undefined;
  return node.children.map((item) => plainTextOf(item).trim());
}
