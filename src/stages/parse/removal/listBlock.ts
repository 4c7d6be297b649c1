/** Lines of such a block, above its last. */
const most = 6;
const named = /^\S.{1,60} (?:mailing list|list)$/i;
const account = /^[\w.+-]{1,60}@[\w.-]{3,60}$/;
const page = /^(?:(?:un)?subscribe:?\s)?<?https?:\/\/\S{3,80}\/(?:mailman|listinfo|groups?|lists?|archives?)\/\S{1,80}>?$/i;
const ruled = /^[_=-]{20,}$/;

/** Where the block begins that a mailing list prints under each letter: a line, "Ferries mailing list", its address and its page. */
export function listBlock(lines: readonly string[], from: number, end: number): number | undefined {
  const last = (lines[end - 1] ?? '').trim();
  if (!page.test(last) && !account.test(last)) return undefined;
  let isNamed = false;
  for (let at = end - 1; at > from && at >= end - most; at -= 1) {
    const text = (lines[at] ?? '').trim();
    if (ruled.test(text)) return isNamed ? at : undefined;
    if (named.test(text)) isNamed = true;
    else if (!page.test(text) && !account.test(text)) return undefined;
  }
  return undefined;
}
