/** A reference's address or a footnote, which is needed wherever it is named. */
const definition = /^\[[^\]]{1,200}\]:\s*\S/;
/** What stands between these is no text, and ends where they end. */
const rawStart = /<(script|style|pre|table|svg|iframe|object|video|audio|details|figure)\b/g;
/** A tag, or the end of one, that another line completes. */
const tags = /<(\/?)([a-z][\w-]*)\b[^<>]*?(\/?)>/gi;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li)$/i;

/**
 * Lines of a Markdown text that cannot be taken out without its others losing their meaning: definitions, elements over several lines.
 *
 * @returns the lines, without white space around them
 */
export function markupLines(lines: readonly string[]): ReadonlySet<string> {
  const kept = new Set<string>();
  let within: string | undefined;
  for (const raw of lines) {
    const line = raw.trim();
    if (line === '' || (within === undefined && !line.includes('<') && !line.startsWith('['))) continue;
    const lower = line.toLowerCase();
    if (within !== undefined || definition.test(line)) kept.add(line);
    if (within === undefined) {
      const opened = [...lower.matchAll(rawStart)].at(-1)?.[1];
      if (opened !== undefined && !lower.slice(lower.lastIndexOf(`<${opened}`)).includes(`</${opened}`)) within = opened;
    } else if (lower.includes(`</${within}`)) within = undefined;
    if (!isWhole(line)) kept.add(line);
  }
  return kept;
}

/** Whether every element that a line opens is closed in it, and the other way round. */
function isWhole(line: string): boolean {
  const open: string[] = [];
  for (const [, end = '', name = '', alone] of line.matchAll(tags)) {
    if (alone === '/' || empty.test(name)) continue;
    if (end === '') open.push(name.toLowerCase());
    else if (open.pop() !== name.toLowerCase()) return false;
  }
  return open.length === 0;
}
