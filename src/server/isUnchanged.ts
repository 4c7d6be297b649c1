/**
 * Conditional requests (RFC 9110, 13.2.2): does the reader's copy still hold, so that 304 will do?
 * `If-None-Match` decides alone where it is present; dates count in whole seconds.
 */
import type { IncomingHttpHeaders } from 'node:http';

export function isUnchanged(headers: IncomingHttpHeaders, current: { readonly etag: string; readonly modified: Date }): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) {
    if (tags.trim() === '*') return true;
    const listed: readonly string[] = tags.match(/"[^"]*"/g) ?? [];
    return listed.includes(current.etag);
  }
  const since = Date.parse(headers['if-modified-since'] ?? '');
  return Math.floor(current.modified.getTime() / 1000) * 1000 <= since;
}
