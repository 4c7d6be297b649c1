const fence = /^(`{3,}|~{3,})[^`]*$/;
const closingFence = /^ {0,3}(`{3,}|~{3,})[ \t]*$/;
const comment = /^<!--(?![->])/;

/** Index of the line that ends the code or the comment which begins with line `at`. Undefined where none does, or it begins neither for sure. */
export function closingLine(lines: readonly string[], at: number): number | undefined {
  const first = lines[at] ?? '';
  const mark = fence.exec(first)?.[1];
  if (mark === undefined && !comment.test(first)) return undefined;
  for (let end = mark === undefined ? at : at + 1; end < lines.length; end += 1) {
    const line = lines[end] ?? '';
    if (mark === undefined ? line.includes('-->') : closingFence.exec(line)?.[1]?.startsWith(mark) === true) return end;
  }
  return undefined;
}
