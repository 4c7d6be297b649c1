/**
 * `If-Range` (RFC 9110, 13.1.5): may a piece be sent, or has the file changed since the reader got the first one?
 * Without the header the answer is yes; a weak tag never matches.
 */
export function isSameVersion(ifRange: string | undefined, current: { readonly etag: string; readonly modified: Date }): boolean {
  if (ifRange === undefined) return true;
  const value = ifRange.trim();
  if (value.startsWith('"') || value.startsWith('W/')) return value === current.etag;
  return value === current.modified.toUTCString();
}
