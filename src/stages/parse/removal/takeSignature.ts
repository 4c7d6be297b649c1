import type { RemovedText } from '../../../model/article.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';

/** Most lines of a signature. */
const mostLines = 12;

/** What stands under `-- ` at the end of a mail (RFC 3676, section 4.3). `end` is the index after the last line of the text. */
export function takeSignature(lines: readonly string[], from: number, context: ParseContext): { end: number; removed: RemovedText[] } {
  let last = lines.length;
  while (last > from && (lines[last - 1] ?? '').trim() === '') last -= 1;
  const at = ruleIsOnIn('mail-signature', context) ? lines.findLastIndex((line, index) => index > from && index < last && /^-- ?$/.test(line)) : -1;
  if (at < 0 || last - at - 1 > mostLines || last === at + 1) return { end: lines.length, removed: [] };
  return { end: at, removed: [{ text: lines.slice(at, last).join('\n'), rule: 'mail-signature', place: { path: context.path, line: at + 1 } }] };
}
