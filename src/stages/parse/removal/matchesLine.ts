/** Whether a line is what an owner wrote in archive.yaml, `*` standing for anything; white space and case do not matter. Linear. */
export function matchesLine(line: string, pattern: string): boolean {
  const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();
  const text = fold(line);
  const [first = '', ...parts] = fold(pattern).split('*');
  if (parts.length === 0) return text === first;
  if (!text.startsWith(first)) return false;
  const last = parts.pop() ?? '';
  let at = first.length;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
}
