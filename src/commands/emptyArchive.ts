import { diagnose } from '../model/diagnose.js';
import type { Diagnostic } from '../model/diagnostic.js';

/** An archive without articles can be published, but hardly anyone means to. */
export function emptyArchive(articles: number): Diagnostic[] {
  return articles === 0 ? [diagnose('archive/empty', { path: '.' })] : [];
}
