/**
 * A headline in English double quotation marks, its own double ones made single, with the stop inside them as American
 * styles have it: `“‘Ferry’ Runs Again.”`. Guillemets and German marks stay as they were printed.
 */
export function quotedTitle(title: string, mark: '.' | ''): string {
  let isOpen = false;
  const inner = title.replace(/[“”"]/g, (quote, at: number) => {
    if (quote === '“') {
      // After `„` it closes.
      if (title.lastIndexOf('„', at) > title.lastIndexOf('“', at - 1)) return quote;
      isOpen = true;
      return '‘';
    }
    if (quote === '”') {
      isOpen = false;
      return '’';
    }
    isOpen = !isOpen;
    return isOpen ? '‘' : '’';
  });
  if (mark === '' || /[.?!…。؟！？][’»“)\]]*$/u.test(inner)) return `“${inner}”`;
  const closing = /’$/.test(inner) && isQuoteEnd(inner) ? 1 : 0;
  return `“${inner.slice(0, inner.length - closing)}${mark}${inner.slice(inner.length - closing)}”`;
}

/** The last `’` closes a quotation, and is no apostrophe at the end of a word. */
function isQuoteEnd(text: string): boolean {
  return (text.match(/‘/g)?.length ?? 0) > 0;
}
