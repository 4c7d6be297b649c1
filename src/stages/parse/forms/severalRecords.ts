/**
 * Databases let their users download many articles as one text. Such a file is one article here, and its owner is told: what
 * marks a record stands in it more than once.
 */
import type { SourcePath } from '../../../model/brands.js';
import { diagnose } from '../../../model/diagnose.js';
import type { Diagnostic } from '../../../model/diagnostic.js';

/** What a mark always holds, which is asked first; the mark, in a line of its own; and whether all records have the same. */
const marks: readonly { readonly hint: string; readonly mark: RegExp; readonly isAlike?: boolean }[] = [
  { hint: ' DOCUMENTS', mark: /^[ \t]{0,80}\d{1,5} of \d{1,5} DOCUMENTS[ \t]{0,80}$/gm },
  { hint: 'End of Document', mark: /^End of Document[ \t]{0,80}$/gm, isAlike: true },
  { hint: 'ProQuest document ID', mark: /^ProQuest document ID:?[ \t]{1,8}\d{5,20}[ \t]{0,80}$/gm },
  { hint: 'Record N', mark: /^Record (?:Number|No\.?):[ \t]{0,8}[\w.-]{3,40}[ \t]{0,80}$/gm },
  { hint: 'Document', mark: /^Documento? [A-Z\d]{3,8}\d{10}[a-z\d]{3,16}[ \t]{0,80}$/gm },
  { hint: 'Dokument ', mark: /^Dokument [A-Z\d]{3,8}\d{10}[a-z\d]{3,16}[ \t]{0,80}$/gm },
  { hint: 'AP-', mark: /^AP-[A-Z]{2}-\d\d-\d\d-\d\d \d{4}[A-Z]{3}[ \t]{0,80}$/gm },
];

/** A text that begins with such a tag is one, and not about them. */
const tagged = /^\s{0,200}<(?:DOC|REUTERS|NEWSITEM|IEER_DOC)(?:\s[^<>]{0,300})?>/i;
const tags = { hint: '<', mark: /^<(?:DOC|REUTERS|NEWSITEM|IEER_DOC)(?:\s[^<>]{0,300})?>/gim, isAlike: true };

export function severalRecords(text: string, path: SourcePath): Diagnostic | undefined {
  for (const { hint, mark, isAlike = false } of tagged.test(text) ? [tags] : marks) {
    const first = text.indexOf(hint);
    if (first < 0 || !text.includes(hint, first + hint.length)) continue;
    const found = [...text.matchAll(mark)];
    const count = isAlike ? found.length : new Set(found.map(([printed]) => printed.trim())).size;
    const [, second] = found;
    if (count > 1 && second !== undefined) return diagnose('article/several-records', { path, line: lineOf(text, second.index) }, { count, mark: second[0].trim() });
  }
  return undefined;
}

function lineOf(text: string, index: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < index; at = text.indexOf('\n', at + 1)) line += 1;
  return line;
}
