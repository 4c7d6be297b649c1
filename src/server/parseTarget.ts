/**
 * The request line's target → the names of folders and file to walk. It is percent-decoded exactly once.
 * Segments that come out hold no slash, no backslash and no NUL, are not empty and do not begin with a dot.
 */

export interface Target {
  readonly segments: readonly string[];
  /** The address ends in a slash: it means a folder. */
  readonly isFolder: boolean;
  /** With its `?`, printable ASCII only; empty where there is none. */
  readonly query: string;
  /** Decoded path, from `/`. */
  readonly urlPath: string;
}

const longestPath = 4096;

/** `malformed`: not an address at all. `forbidden`: an address that no file of a site can have. */
export function parseTarget(requestTarget: string): Target | 'malformed' | 'forbidden' {
  const target = requestTarget.replace(/^https?:\/\/[^/?#]*/i, '').replace(/#.*$/s, '');
  const mark = target.indexOf('?');
  const path = mark < 0 ? target : target.slice(0, mark);
  const query = mark < 0 ? '' : target.slice(mark).replace(/[^\x21-\x7e]/g, (character) => encodeURIComponent(character));
  if (!path.startsWith('/')) return 'malformed';
  if (path.length > longestPath) return 'forbidden';

  let segments: string[];
  try {
    segments = path.slice(1).split('/').map(decodeURIComponent);
  } catch {
    return 'malformed';
  }
  if (segments.some((segment) => segment.includes('\0'))) return 'malformed';
  const isFolder = segments.at(-1) === '';
  if (isFolder) segments.pop();
  if (segments.some((segment) => segment === '' || segment.startsWith('.') || /[/\\]/.test(segment))) return 'forbidden';
  return { segments, isFolder, query, urlPath: `/${segments.join('/')}${isFolder && segments.length > 0 ? '/' : ''}` };
}
