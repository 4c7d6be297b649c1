/**
 * The address a result links to. It always lies below the site's root, whatever the index says:
 * one that does not is `undefined`, and the result is shown without a link.
 */

/** @param indexed path from the site's root @param root the site's root, ending in a slash */
export function resultAddress(indexed: string, root: string): string | undefined {
  const base = new URL(root);
  try {
    const address = new URL(`./${indexed.replace(/^[/\\]+/, '')}`, base);
    const isInside = address.origin === base.origin && address.pathname.startsWith(base.pathname) && /^https?:$/.test(address.protocol);
    return isInside ? address.href : undefined;
  } catch {
    return undefined;
  }
}
