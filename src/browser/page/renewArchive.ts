/**
 * The archive as it is now, for a page that has been open for a while: files of two editions do not go together. Where nothing
 * was published, or the host cannot be asked, it is the one that is open.
 */
import type { Archive } from '../hits/searchArchive.js';
import type { FetchFile } from '../volumes/fetchFile.js';
import { openArchive } from './openArchive.js';

export async function renewArchive(known: Archive, fetchFile: FetchFile): Promise<Archive> {
  try {
    const now = await openArchive(fetchFile);
    return now.manifest.digest === known.manifest.digest ? known : now;
  } catch {
    return known;
  }
}
