/**
 * HTML that programs have indented within other HTML: behind a blank line Markdown takes it for code, and the page would
 * show its tags. It is moved to the left where an element that began further up is still open, and where it goes on behind
 * other HTML. Only white space changes.
 */

/** A blank line, and below it a tag that is shifted so far to the right. */
const suspect = /\n[ \t]{0,40}\n(?: {4}|\t)[ \t]{0,40}<\/?[a-zA-Z]/;
const fence = /^ {0,3}(?:`{3,}|~{3,})/;
const shifted = /^(?: {4}|\t)[ \t]*/;
const tag =
  /<(\/?)(article|aside|blockquote|center|dd|details|div|dl|dt|figcaption|figure|footer|h[1-6]|header|li|main|nav|ol|p|section|table|tbody|td|th|thead|tr|ul)\b[^<>]{0,1000}>/gi;
const block = /^<\/?(?:blockquote|dd|div|dl|dt|figure|h[1-6]|li|ol|p|section|table|tbody|td|th|thead|tr|ul)[\s>]/i;
/** Elements of which the words are prose, so that a line without a tag is theirs. */
const ofWords = /^(?:blockquote|dd|dt|figcaption|h[1-6]|li|p|td|th)$/;

export function unindentHtml(text: string): string {
  if (!suspect.test(text)) return text;
  const open: string[] = [];
  let isCode = false;
  let isBelowBlank = true;
  /** Since the last line of Markdown there was nothing but HTML. */
  let isRun = false;
  const lines = text.split('\n');
  for (const [at, line] of lines.entries()) {
    if (fence.test(line)) isCode = !isCode;
    if (isCode) continue;
    if (line.trim() === '') {
      isBelowBlank = true;
      continue;
    }
    const plain = line.trimStart();
    // A paragraph that nobody closed ends where Markdown goes on.
    if (isBelowBlank && open.at(-1) === 'p' && plain === line && !plain.startsWith('<')) open.pop();
    if (isBelowBlank && shifted.test(line) && (open.length > 0 ? /^<\/?[a-zA-Z]/.test(plain) || ofWords.test(open.at(-1) ?? '') : isRun && block.test(plain))) lines[at] = plain;
    if (isBelowBlank) isRun = block.test(plain) || (isRun && plain !== line);
    isBelowBlank = false;
    for (const [, slash, name = ''] of line.matchAll(tag)) {
      const element = name.toLowerCase();
      if (slash === '') open.push(element);
      else if (open.includes(element)) open.length = open.lastIndexOf(element);
    }
  }
  return lines.join('\n');
}
