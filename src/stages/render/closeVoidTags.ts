const voidTag = /<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)(?:\s(?:[^<>"]|"[^"]*")*)?\/>/y;

/**
 * Void elements in HTML's own spelling: `<meta …>` where preact writes `<meta …/>`. Text cannot match, since its `<` is
 * escaped. Looked for only where such a tag ends: most of a page is text.
 */
export function closeVoidTags(html: string): string {
  let closed = '';
  let done = 0;
  let from = 0;
  for (let end = html.indexOf('/>'); end !== -1; end = html.indexOf('/>', from)) {
    const start = html.slice(from, end).lastIndexOf('<');
    voidTag.lastIndex = from + start;
    if (start === -1 || !voidTag.test(html)) {
      from = end + 2;
      continue;
    }
    from = voidTag.lastIndex;
    closed += `${html.slice(done, from - 2)}>`;
    done = from;
  }
  return closed + html.slice(done);
}
