import type { Diagnostic } from '../model/diagnostic.js';
import type { DiagnosticCode } from '../model/diagnosticCatalogue.js';

/** What became of every file that was found. */
export interface Account {
  readonly found: number;
  readonly published: number;
  /** Files that were not published, by the diagnostic that says why. */
  readonly unpublished: readonly { readonly code: DiagnosticCode; readonly count: number }[];
}

/** Diagnostics that say that their file is not published; the first one of a file counts. */
const reasons: ReadonlySet<DiagnosticCode> = new Set([
  'read/unreadable',
  'read/symlink',
  'read/not-regular',
  'read/too-large',
  'read/not-utf8',
  'read/not-utf16',
  'read/not-encoded-so',
  'read/binary',
  'read/empty',
  'read/failed',
  'read/not-an-article',
  'read/other-text',
  'read/excluded',
  'article/draft',
  'article/draft-folder',
  'article/not-public',
]);

/** @throws where a file is neither published nor named: a bug, since nothing may be lost. */
export function accountFor(found: number, published: number, diagnostics: readonly Diagnostic[]): Account {
  const counts = new Map<DiagnosticCode, number>();
  const named = new Set<string>();
  for (const { code, place } of diagnostics) {
    if (place === undefined || !reasons.has(code) || named.has(place.path) || place.path.startsWith('public/')) continue;
    named.add(place.path);
    counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  if (published + named.size !== found) throw new Error(`of ${found} files, ${published} are published and ${named.size} named in diagnostics`);
  return { found, published, unpublished: [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, count]) => ({ code, count })) };
}
