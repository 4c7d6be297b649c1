/**
 * Whether a text has any mark of GitHub's block and inline additions to Markdown: tables, footnotes, strikethrough,
 * tasks. Without them both parsers read it alike, bare addresses apart (see hasBareAddress), and the plain one takes
 * half the time. May say yes too often, never no: a property test holds that.
 */
export function needsGfm(text: string): boolean {
  if (/~|\[\^|\[[ \t\n]?[xX]?\]/.test(text)) return true;
  // The row under a table's header holds nothing but these; a table of one column needs no bar where it has a colon.
  for (const [row] of text.matchAll(/^[ \t>|:*+.\d)-]+$/gm)) if (/-:|:-/.test(row) || (row.includes('-') && text.includes('|'))) return true;
  return false;
}
