/**
 * Takes out of Markdown the lines by which the program of a site builds its page: marks around boxes, scripts that are
 * imported, the place of a table of contents, the mark where the excerpt ends. None of them is said to a reader; what
 * stands within a box is, and stays. Lines within code are the author's text.
 */
import type { RemovedText } from '../../../model/article.js';
import type { SwitchableRule } from '../../../model/ruleCatalogue.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';
import { boxMark } from './boxMark.js';
import { scriptLines } from './scriptLines.js';

export interface SiteMarkOptions {
  /** The line of the source at which the text begins. */
  readonly firstLine: number;
  /** What the metadata says that stands between the excerpt and the rest. */
  readonly separator: string | undefined;
}

/** What such a line begins with, or holds at its beginning. */
const suspect =
  /^(?:[ \t]{0,12}:::|[ \t]{0,12}(?:!!!|\?\?\?|===[!+]?[ \t]{1,4}")|[ \t]{0,12}(?:>[ \t]?){1,4}\[!|import[ {"']|export |READMORE[ \t]*\r?$|-\[readmore\]-|\[\[?_?toc|\[\[MORE\]\]|[ \t]{0,3}\{:[^{}\n]{0,60}\btoc\b)/im;
const fence = /^[ \t>]{0,12}(`{3,}|~{3,})/;
const contents = /^[ \t]{0,3}\[(?:\[_?toc_?\]|toc)\][ \t]*$/i;
/** kramdown puts the contents in the place of the list above. */
const contentsBelow = /^[ \t]{0,3}\{:[^{}]{0,60}\btoc\b[^{}]{0,60}\}[ \t]*$/i;
const entry = /^[ \t]{0,3}(?:[*+-]|\d{1,2}\.)[ \t]+\S.{0,80}$/;
const more = /^(?:READMORE|-\[readmore\]-|\[\[MORE\]\])$/i;
/** Longest mark between the excerpt and the rest, in UTF-16 units. */
const longestSeparator = 40;

export function removeSiteMarks(text: string, { firstLine, separator }: SiteMarkOptions, context: ParseContext): { text: string; removed: RemovedText[] } {
  const mark = separator?.trim() ?? '';
  // Comments are removed with the others; rules and blank lines are Markdown's own.
  const isMarked = mark !== '' && mark.length <= longestSeparator && !mark.startsWith('<!--') && /[\p{L}\p{N}]/u.test(mark) && text.includes(mark);
  if (!isMarked && !suspect.test(text)) return { text, removed: [] };
  const lines = text.split('\n');
  const removed: RemovedText[] = [];
  const take = (at: number, taken: string, rest: string, rule: SwitchableRule): void => {
    if (!ruleIsOnIn(rule, context) || context.isKept(taken)) return;
    removed.push({ text: taken, rule, place: { path: context.path, line: firstLine + at } });
    lines[at] = rest;
  };
  for (const at of scriptLines(lines)) take(at, (lines[at] ?? '').trim(), '', 'script-import');
  let open: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const code = fence.exec(line)?.[1];
    if (code !== undefined && (open === undefined || (code.startsWith(open) && /^[ \t>]*(?:`+|~+)[ \t]*$/.test(line)))) {
      open = open === undefined ? code : undefined;
      continue;
    }
    if (open !== undefined) continue;
    const text = line.trim();
    if ((isMarked && text === mark) || more.test(text)) take(at, text, '', 'more-mark');
    else if (contents.test(line)) take(at, text, '', 'contents-mark');
    else if (contentsBelow.test(line) && entry.test(lines[at - 1] ?? '') && !entry.test(lines[at - 2] ?? '')) take(at - 1, (lines[at - 1] ?? '').trim(), '', 'contents-mark');
    else {
      const box = boxMark(lines, at);
      if (box === undefined) continue;
      take(at, box.mark, box.rest, 'box-mark');
      // Nothing was taken where the rule is off, and its lines stay as they are.
      if (lines[at] !== line) for (const [index, inner] of box.within.entries()) lines[at + 1 + index] = inner;
    }
  }
  return { text: lines.join('\n'), removed };
}
