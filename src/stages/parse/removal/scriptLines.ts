/** Most lines of one import or export. */
const longest = 60;
const whole = /^import\s(?:[\w*{][^'"`]{0,300}\sfrom\s{1,4})?\s{0,4}(?:'[^']{1,300}'|"[^"]{1,300}");?\s*$/;
const opened = /^import\s{1,4}(?:\w{1,60},\s{0,4})?\{[^}'"]{0,300}$/;
const closed = /^\s{0,12}\}\s{0,4}from\s{1,4}(?:'[^']{1,300}'|"[^"]{1,300}");?\s*$/;
const exported = /^export\s(?:(?:const|let|var)\s{1,4}\w{1,60}\s{0,4}=|default\s{1,4}(?:[({]|function\b|class\b)|(?:async\s)?function\s{1,4}\w)/;

/** Indices of the lines above a text in which it imports and exports, as MDX has them: before anything else is said. */
export function scriptLines(lines: readonly string[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] ?? '';
    if (line.trim() === '') {
      at += 1;
      continue;
    }
    const count = whole.test(line) ? 1 : opened.test(line) ? untilClosed(lines, at) : exported.test(line) ? untilBalanced(lines, at) : 0;
    if (count === 0) break;
    for (let index = 0; index < count; index += 1) if ((lines[at + index] ?? '').trim() !== '') found.push(at + index);
    at += count;
  }
  return found;
}

function untilClosed(lines: readonly string[], from: number): number {
  const end = lines.slice(from + 1, from + longest).findIndex((line) => closed.test(line));
  return end < 0 ? 0 : end + 2;
}

/** Lines until every bracket is closed. */
function untilBalanced(lines: readonly string[], from: number): number {
  let depth = 0;
  for (let at = from; at < Math.min(lines.length, from + longest); at += 1) {
    for (const bracket of (lines[at] ?? '').match(/[()[\]{}]/g) ?? []) depth += '([{'.includes(bracket) ? 1 : -1;
    if (depth <= 0) return at - from + 1;
  }
  return 0;
}
