import type { RemovedText } from '../../../model/article.js';
import type { SourcePath } from '../../../model/brands.js';
import type { TextParagraph } from '../forms/joinWrappedLines.js';
import { trailingWidgets } from './trailingWidgets.js';

/** Takes widgets off the end of a text, one line at a time, and says which rule took each. */
export function removeTrailingWidgets(paragraphs: readonly TextParagraph[], path: SourcePath): { kept: TextParagraph[]; removed: RemovedText[] } {
  const kept = [...paragraphs];
  const removed: RemovedText[] = [];
  for (let last = kept.pop(); last !== undefined; last = kept.pop()) {
    const text = last.lines.at(-1) ?? '';
    const widget = trailingWidgets.find(({ pattern }) => text.length <= 80 && pattern.test(text));
    if (widget === undefined) {
      kept.push(last);
      break;
    }
    const line = last.line + last.lines.length - 1;
    removed.unshift({ text, rule: widget.rule, place: { path, line } });
    if (last.lines.length > 1) kept.push({ lines: last.lines.slice(0, -1), line: last.line });
  }
  return { kept, removed };
}
