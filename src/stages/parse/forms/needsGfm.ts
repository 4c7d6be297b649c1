/**
 * Whether a text has anything that GitHub's additions to Markdown would read differently: tables, footnotes,
 * strikethrough, tasks, bare addresses. Without them both parsers give the same tree, and the plain one takes half the
 * time. May say yes too often, never no: a property test holds that.
 */
export function needsGfm(text: string): boolean {
  return /[~|]|\[\^|\[[ \t\n]?[xX]?\]/.test(text) || hasBareAddress(text);
}

/** An address that is neither the target of a link nor in angle brackets: `](https://…`, `<https://…`, `]: https://…` are read alike by both. */
function hasBareAddress(text: string): boolean {
  if (/www\.|[\w.+-]@\w/i.test(text)) return true;
  for (const match of text.matchAll(/https?:\/\//gi)) {
    const before = text.slice(Math.max(0, match.index - 3), match.index);
    if (!/\]\($|\]\(<$|\]: $/.test(before)) return true;
  }
  return false;
}
