/** What a link in a text leads to. */
export type LinkTarget =
  /** A full address elsewhere, kept as it is. */
  | { readonly kind: 'outside'; readonly href: string }
  /** A place on the same page, by its id as the text has it. */
  | { readonly kind: 'fragment'; readonly id: string }
  /** Something in the archive, or nothing: `link` knows. */
  | { readonly kind: 'inside'; readonly target: string }
  /** An address that could run code, or none at all. */
  | { readonly kind: 'unsafe' };

export function linkTarget(url: string): LinkTarget {
  // Browsers drop these characters from addresses, so `java\nscript:` must be seen as what it becomes.
  const address = url.replace(/[\t\n\r]/g, '').trim();
  if (address === '') return { kind: 'unsafe' };
  if (address.startsWith('#')) return { kind: 'fragment', id: address.slice(1) };
  if (address.startsWith('//')) return wholeAddress(`https:${address}`);
  if (/^(?:https?:|mailto:|tel:)/i.test(address)) return wholeAddress(address);
  // Nikola's own way to name a text, a topic or a file of the site.
  if (/^link:\/\//i.test(address)) return { kind: 'inside', target: address };
  if (/^[a-z][a-z\d+.-]*:/i.test(address)) return { kind: 'unsafe' };
  return { kind: 'inside', target: address };
}

function wholeAddress(address: string): LinkTarget {
  if (!URL.canParse(address)) return { kind: 'unsafe' };
  // The parser's own spelling escapes spaces and quotes, and keeps what the author wrote otherwise.
  return { kind: 'outside', href: /[\s"<>\\^`{|}]/.test(address) ? new URL(address).href : address };
}
