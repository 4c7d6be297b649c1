/** The character references in the lines of a plain text that was a web page, read as their characters; each is recorded. */
import type { MarkdownSyntax, RemovedText } from '../../../model/article.js';
import { decodeReferences } from '../../../model/decodeReferences.js';
import { type ParseContext, ruleIsOnIn } from '../parseContext.js';

export interface DecodedLines {
  readonly lines: string[];
  readonly removed: readonly RemovedText[];
  readonly syntax?: () => MarkdownSyntax;
}

/** A reference that stands alone in quotation marks is spoken about: such a text is about HTML, and shows what it says. */
const spokenAbout = /(?:[“‘«„`]|(?<![^\s(])["'])&#?[A-Za-z\d]{2,32};["'”’»“`]/;

export function readReferences(lines: string[], context: ParseContext): DecodedLines {
  if (!ruleIsOnIn('character-reference', context) || !lines.some((line) => line.includes('&')) || lines.some((line) => spokenAbout.test(line))) return { lines, removed: [] };
  const removed: RemovedText[] = [];
  let meant = '';
  const decoded = lines.map((line, index) => {
    const written: string[] = [];
    const text = decodeReferences(line, (reference, characters) => {
      written.push(reference);
      meant += characters;
    });
    if (written.length > 0) removed.push({ text: written.join(' '), rule: 'character-reference', place: { path: context.path, line: index + 1 } });
    return text;
  });
  return { lines: decoded, removed, syntax: () => ({ marks: '', meant, meantInHtml: '' }) };
}
